using System.Text;
using PlanMetrics.Reports.Html;
using PlanMetrics.Reports.Html.Sections;

namespace PlanMetrics.Reports;

/// <summary>
/// Writes <c>report.html</c>: the report as one self-contained page, in the report's language. It loads nothing, sends nothing, and runs one script
/// known by its hash; whatever a name or remark holds, it is text.
/// </summary>
public static class ReportPage
{
    private const int BufferSize = 1 << 16;

    /// <summary>Writes the page. The bytes depend on the arguments alone.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">Receives the page, UTF-8 without byte-order mark; it stays open.</param>
    /// <param name="provenance">What the report was made of; null where it was made in code.</param>
    public static void Write(Report report, Stream stream, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true) { NewLine = "\n" };
        output.Write("<!DOCTYPE html>\n");
        var html = new HtmlWriter(output);
        var page = new PageData(report);
        using var root = html.In("html");
        root.Attribute("lang", Head.CodeOf(report.Language));
        Head.Write(html, Masthead.TitleOf(page));
        using var body = html.In("body");
        Masthead.Write(html, page);
        using (html.In("main").Attribute("id", "main").Attribute("tabindex", "-1"))
        {
            Overview.Write(html, page);
            Ranking.Write(html, page);
            HeatMap.Write(html, page);
            ExplicitWall.Write(html, page);
            WarningSection.Write(html, page);
            ReportingSection.Write(html, page);
            RiskSection.Write(html, page);
            UnitSections.Write(html, page);
            DifferenceSection.Write(html, page);
            ObjectionSection.Write(html, page);
            FindingSection.Write(html, page);
            Method.Write(html, page, provenance);
        }

        html.Verbatim("script", PageAssets.Script);
    }
}
