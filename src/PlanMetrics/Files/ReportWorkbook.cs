using PlanMetrics.Files.Workbooks;
using PlanMetrics.Reports;

namespace PlanMetrics.Files;

/// <summary>
/// Writes <c>report.xlsx</c>: the result for people who work in spreadsheets, with live formulas from the reported figures to points,
/// groups, totals, grades and ranks, each with the value that it has in the result.
/// </summary>
public static class ReportWorkbook
{
    /// <summary>Writes the workbook. The bytes depend on the report alone.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the workbook; it stays open.</param>
    public static void Write(Report report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        new ResultBook(report).Write(stream);
    }
}
