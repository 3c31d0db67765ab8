using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>Findings, errors first.</summary>
internal static class FindingTable
{
    public static void Write(HtmlWriter html, PageData page, string caption, ImmutableArray<Diagnostic> findings, bool withUnit)
    {
        using var frame = DataTable.Open(html, caption, "findings",
            [
                new(page.Say("类别", "Severity")), new(page.Say("代码", "Code")),
                .. withUnit ? [new DataTable.Heading(page.Say("单位", "Unit"))] : ReadOnlySpan<DataTable.Heading>.Empty,
                new(page.Say("位置", "Place")), new(page.Say("说明", "Message")),
            ]);
        foreach (var finding in findings)
            using (html.In("tr"))
            {
                html.Element("td", WordOf(page, finding.Severity), "s " + ClassOf(finding.Severity));
                html.Element("td", finding.Descriptor.Code, "code");
                if (withUnit)
                    html.Element("td", finding.UnitId.Length > 0 ? page.NameOf(finding.UnitId) : "—");
                html.Element("td", finding.Location.ToString());
                html.Element("td", finding.Message(page.Language));
            }
    }

    public static string WordOf(PageData page, Severity severity) => severity switch
    {
        Severity.Error => page.Say("须改正", "error"),
        Severity.Warning => page.Say("须说明", "warning"),
        _ => page.Say("提示", "note"),
    };

    private static string ClassOf(Severity severity) => severity switch
    {
        Severity.Error => "not",
        Severity.Warning => "missing",
        _ => "na",
    };
}
