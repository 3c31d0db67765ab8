using PlanMetrics.Diagnostics;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>校验问题: what was found in the data, errors first.</summary>
internal static class FindingSection
{
    public static void Write(HtmlWriter html, PageData page)
    {
        var findings = page.Report.Findings;
        using var section = html.In("section");
        section.Attribute("id", "findings").Attribute("aria-labelledby", "findings-h");
        html.Start("h2").Attribute("id", "findings-h").Text(page.Say($"校验问题（{findings.Length} 条）", $"Findings ({findings.Length})")).End();
        if (findings.IsEmpty)
        {
            html.Element("p", page.Say("未发现问题。", "Nothing was found."));
            return;
        }

        var shown = PageLimits.First(findings, PageLimits.Findings);
        FilterBar.Write(html, page, "findings", page.Say("查找", "Find"),
            new[] { Severity.Error, Severity.Warning, Severity.Info }.Where(severity => shown.Any(finding => finding.Severity == severity)).Select(severity => FindingTable.WordOf(page, severity)));
        FindingTable.Write(html, page, page.Say("校验问题", "Findings"), shown, withUnit: true);
        PageLimits.Note(html, page, findings.Length, shown.Length, "findings.csv");
    }
}
