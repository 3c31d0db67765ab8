using PlanMetrics.Reports;
using PlanMetrics.Reports.Notices;

namespace PlanMetrics.Files;

/// <summary>文稿: a draft (代拟稿) of an official document, made of a result's facts alone: no probability, no forecast and no question on figures is in it.</summary>
public static class NoticeDocument
{
    /// <summary>Writes one document. The bytes depend on the arguments alone.</summary>
    /// <param name="report">The report of all units.</param>
    /// <param name="template">The template of its kind.</param>
    /// <param name="unitId">The id of the unit it goes to, for the kinds that go to units; null for the others.</param>
    /// <param name="stream">Receives the .docx file; it stays open.</param>
    /// <returns>False where there is nothing of the kind to say, and nothing was written: a unit without warnings gets no reminder.</returns>
    /// <exception cref="ArgumentException">The report has no such unit, or a unit is named for a kind that goes to all, or none for one that goes to units.</exception>
    public static bool Write(Report report, NoticeTemplate template, string? unitId, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(stream);
        if (NoticeSource.IsForUnits(template.Kind) != unitId is not null)
            throw new ArgumentException($"A document of the kind {template.Kind} goes {(unitId is null ? "to one unit" : "to no single unit")}.", nameof(unitId));
        var source = new NoticeSource(report);
        var values = unitId is null
            ? source.Values(template.Kind)
            : NoticeSource.Values(template.Kind, source.OfUnit(unitId) ?? throw new ArgumentException($"The report has no unit \"{unitId}\".", nameof(unitId)));
        if (values is null)
            return false;
        template.Fill(values, stream);
        return true;
    }
}
