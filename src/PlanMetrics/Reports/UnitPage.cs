using System.Text;
using PlanMetrics.Reports.Html;
using PlanMetrics.Reports.Html.Sections;

namespace PlanMetrics.Reports;

/// <summary>
/// 单位分发页: one unit's part of a report as a page of its own, for the unit: its targets with all their trends, its figures with their cells, what was
/// found, and a paragraph for its yearly report. Nothing of another unit is in it, not even hidden.
/// </summary>
public static class UnitPage
{
    private const int BufferSize = 1 << 16;

    /// <summary>Writes the page. The bytes depend on the arguments alone.</summary>
    /// <param name="report">The report of all units.</param>
    /// <param name="unitId">The unit's id.</param>
    /// <param name="stream">Receives the page, UTF-8 without byte-order mark; it stays open.</param>
    /// <exception cref="ArgumentException">The report has no such unit.</exception>
    public static void Write(Report report, string unitId, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(unitId);
        ArgumentNullException.ThrowIfNull(stream);
        var extract = UnitExtract.Of(report, unitId) ?? throw new ArgumentException($"The report has no unit \"{unitId}\".", nameof(unitId));
        Write(extract, stream);
    }

    /// <summary>Writes the page of a report that is cut down already.</summary>
    internal static void Write(UnitExtract extract, Stream stream)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true) { NewLine = "\n" };
        output.Write("<!DOCTYPE html>\n");
        var html = new HtmlWriter(output);
        var page = new PageData(extract.Report) { ShowsAllTrends = true, PeersBeside = extract.Peers };
        using var root = html.In("html").Attribute("lang", Head.CodeOf(extract.Report.Language));
        Head.Write(html, UnitSheet.TitleOf(page, extract));
        using var body = html.In("body", "alone");
        UnitSheet.Write(html, page, extract);
        html.Verbatim("script", PageAssets.Script);
    }
}
