using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Csv;
using PlanMetrics.Plans;

namespace PlanMetrics.Files;

/// <summary>Writes a plan for people and spreadsheets: its targets as CSV, or all of it as a workbook.</summary>
public static class PlanExport
{
    /// <summary>Writes the targets, a row each, with ids for headings and closed values.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="stream">Receives UTF-8 with a byte-order mark; left open.</param>
    public static void WriteCsv(Plan plan, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(stream);
        CsvTable.Write(PlanColumns.Targets(plan), plan.Targets, stream);
    }

    /// <summary>Writes targets, tasks, units and sections, a sheet each.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="stream">Receives an .xlsx file; left open.</param>
    /// <param name="language">The language of headings and of the words for closed values.</param>
    public static void WriteWorkbook(Plan plan, Stream stream, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(stream);
        PlanWorkbook.Write(plan, stream, language);
    }
}
