using PlanMetrics.Files.Workbooks;
using PlanMetrics.Reports;

namespace PlanMetrics.Files;

/// <summary>
/// Writes <c>report.xlsx</c>: the result for people who work in spreadsheets, with live formulas from the reported figures to points,
/// groups, totals, grades and ranks, each with the value that it has in the result.
/// </summary>
public static class ReportWorkbook
{
    /// <summary>The most rows of targets and figures: more than that few machines open.</summary>
    public const int MostRows = 300_000;

    /// <summary>How many rows of targets and figures a report has.</summary>
    /// <param name="report">The report.</param>
    public static int RowsOf(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Targets.Length + BookPlaces.FiguresOf(report).Count();
    }

    /// <summary>Writes the workbook. The bytes depend on the report alone.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the workbook; it stays open.</param>
    /// <param name="provenance">What it was made of, to be printed; null where nobody can say.</param>
    /// <exception cref="ArgumentException">The report has more than <see cref="MostRows"/> rows.</exception>
    public static void Write(Report report, Stream stream, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        if (RowsOf(report) > MostRows)
            throw new ArgumentException($"The report has more than {MostRows} rows of targets and figures.", nameof(report));
        new ResultBook(report, provenance).Write(stream);
    }
}
