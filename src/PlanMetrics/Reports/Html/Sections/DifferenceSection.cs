using PlanMetrics.Plans;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>数据差异: where two sources, or a report and its verification, give different figures; nothing where none do.</summary>
internal static class DifferenceSection
{
    public static bool IsShown(PageData page) => !page.Differences.IsEmpty;

    public static void Write(HtmlWriter html, PageData page)
    {
        var all = page.Differences;
        if (all.IsEmpty)
            return;
        using var section = html.In("section");
        section.Attribute("id", "differences").Attribute("aria-labelledby", "differences-h");
        html.Start("h2").Attribute("id", "differences-h").Text(page.Say($"数据差异（{all.Length} 处）", $"Differences between figures ({all.Length})")).End();
        html.Element("p", page.Say("同一数据有两个来源，或核定值与填报值不同；原数均保留。", "Two sources give one figure differently, or it was verified as something else; both are kept."), "small");
        var shown = PageLimits.First(all, PageLimits.Findings);
        WriteTable(html, page, shown);
        PageLimits.Note(html, page, all.Length, shown.Length, "differences.csv");
    }

    private static void WriteTable(HtmlWriter html, PageData page, IEnumerable<Difference> shown)
    {
        using var frame = DataTable.Open(html, page.Say("数据差异", "Differences between figures"), "differences",
            new(page.Say("单位", "Unit")), new(page.Say("目标", "Target")), new(page.Say("报告期", "Period")), new(page.Say("来源", "Source")),
            new(page.Say("数值", "Figure"), true), new(page.Say("另一来源", "Other source")), new(page.Say("另一数值", "Other figure"), true), new(page.Say("采用", "Counts")),
            new(page.Say("依据", "Ground")));
        foreach (var row in shown)
            using (html.In("tr"))
            {
                var (key, isVerified) = (row.First.Observation.Key, row.Kind == DifferenceBetween.Verification);
                html.Start("th").Attribute("scope", "row").Text(page.NameOf(key.UnitId)).End();
                html.Element("td", page.Report.Plan.FindTarget(key.TargetId)?.Name.In(page.Language) ?? key.TargetId);
                html.Element("td", key.Period.ToString(), "code");
                html.Element("td", TargetWords.Of(row.First.Observation.Source).In(page.Language));
                DataTable.Number(html, FigureWords.Of(page, row.FirstFigure));
                html.Element("td", isVerified ? page.Say("核定", "verified") : TargetWords.Of(row.Other.Observation.Source).In(page.Language));
                DataTable.Number(html, isVerified ? FigureWords.Verified(page, row.Other.Observation) : FigureWords.Of(page, row.OtherFigure));
                html.Element("td", DifferenceColumns.Counts(row) switch { "first" => page.Say("前者", "the first"), "other" => page.Say("后者", "the other"), _ => page.Say("均未采用", "neither") });
                html.Element("td", isVerified ? VerifierWords.Of(row.Other.Observation, page.Language) : "");
            }
    }
}
