using PlanMetrics.Files.Workbooks;
using PlanMetrics.Reports;

namespace PlanMetrics.Files;

/// <summary>
/// 单位分发表: one unit's part of a report as a workbook with the same live formulas as <see cref="ReportWorkbook"/>, for the unit. Nothing of another
/// unit is in it, not even hidden; its rank, which depends on the others, is the published one.
/// </summary>
public static class UnitWorkbook
{
    /// <summary>Writes the workbook. The bytes depend on the arguments alone.</summary>
    /// <param name="report">The report of all units.</param>
    /// <param name="unitId">The unit's id.</param>
    /// <param name="stream">Receives the workbook; it stays open.</param>
    /// <exception cref="ArgumentException">The report has no such unit.</exception>
    public static void Write(Report report, string unitId, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(unitId);
        ArgumentNullException.ThrowIfNull(stream);
        var extract = UnitExtract.Of(report, unitId) ?? throw new ArgumentException($"The report has no unit \"{unitId}\".", nameof(unitId));
        Write(extract, stream);
    }

    /// <summary>Writes the workbook of a report that is cut down already.</summary>
    internal static void Write(UnitExtract extract, Stream stream) => new ResultBook(extract.Report, provenance: null).Write(stream);
}
