using PlanMetrics.Scores;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>What was found in one unit's figures.</summary>
internal static class UnitFindings
{
    public static void Write(HtmlWriter html, PageData page, UnitScore unit)
    {
        var findings = page.FindingsOf(unit.UnitId);
        if (findings.IsEmpty)
            return;
        var shown = PageLimits.First(findings, PageLimits.FindingsOfUnit);
        html.Element("h4", page.Say($"校验问题（{findings.Length} 条）", $"Findings ({findings.Length})"));
        FindingTable.Write(html, page, page.Say("本单位的校验问题", "Findings of this unit"), shown, withUnit: false);
        PageLimits.Note(html, page, findings.Length, shown.Length, "findings.csv");
    }
}
