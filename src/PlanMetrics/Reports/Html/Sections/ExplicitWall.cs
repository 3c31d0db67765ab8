using System.Globalization;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Html.Charts;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>明确目标: what the text gives a number or a date for, a card each: value, target, verdict.</summary>
internal static class ExplicitWall
{
    public static void Write(HtmlWriter html, PageData page)
    {
        if (!IsShown(page))
            return;
        var measures = Measures(page);
        using var section = html.In("section");
        section.Attribute("id", "explicit").Attribute("aria-labelledby", "explicit-h");
        html.Start("h2").Attribute("id", "explicit-h").Text(page.Say($"明确目标（{measures.Length} 项）", $"Explicit targets ({measures.Length})")).End();
        html.Element("p", page.Say("条形为全区指标值，竖线为目标值，浅色一侧为达标范围。", "The bar is the district's value, the line the target; on the shaded side the target is met."), "small");
        FilterBar.Write(html, page, "wall", page.Say("查找目标", "Find a target"), measures.Select(measure => MeasureWords.Verdict(measure, page.Language)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        using var wall = html.In("div", "wall");
        wall.Attribute("id", "wall");
        foreach (var measure in measures)
            WriteCard(html, page, measure);
    }

    public static bool IsShown(PageData page) => page.Report.Plan.HasTasks && Measures(page).Length > 0;

    private static Measure[] Measures(PageData page) =>
        [.. page.Report.Targets.Select(row => row.Measure).Where(measure => measure is { Role: MeasureRole.District, Target.Tier: Tier.Explicit })];

    private static void WriteCard(HtmlWriter html, PageData page, Measure measure)
    {
        var name = measure.Target.Name.In(page.Language);
        var (value, threshold, verdict) = (MeasureWords.Actual(measure, page.Language), MeasureWords.Threshold(measure, page.Language), MeasureWords.Verdict(measure, page.Language));
        using var card = html.In("article", "card");
        html.Element("h3", name);
        using (html.In("p", "facts"))
        {
            html.Element("span", verdict, "s " + PageData.StandingClass(measure));
            html.Text(" ");
            html.Element("b", value);
            html.Element("span", page.Say("目标值 ", "target ") + threshold);
        }

        BulletChart.Write(html, measure, name, page.Say($"指标值 {value}，目标值 {threshold}，{verdict}", $"value {value}, target {threshold}, {verdict}"));
        html.Element("p", string.Join(page.Say("；", "; "), Remarks(page, measure)), "small");
    }

    private static IEnumerable<string> Remarks(PageData page, Measure measure)
    {
        yield return page.Say($"任务 {measure.Target.Task}", $"task {measure.Target.Task}");
        if (CasesOf(measure) is { Length: > 0 } cases)
            yield return cases;
        if (measure.Reason.In(page.Language) is { Length: > 0 } reason)
            yield return reason;
        foreach (var note in measure.Notes)
            if (note != MeasureText.Of(measure))
                yield return note.In(page.Language);
    }

    private static string CasesOf(Measure measure) => measure.Figure is Observations.Figure.Ratio { Denominator: >= 10 } ratio
        ? string.Create(CultureInfo.InvariantCulture, $"{ratio.Numerator:0.##}/{ratio.Denominator:0.##}")
        : "";
}
