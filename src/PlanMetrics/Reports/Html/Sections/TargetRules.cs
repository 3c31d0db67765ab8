using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports.Html.Sections;

/// <summary>口径与计分规则: what each target counts, what it is held against, and how it earns points.</summary>
internal static class TargetRules
{
    public static void Write(HtmlWriter html, PageData page)
    {
        var targets = page.Report.Targets.Where(row => row.Measure.Role == MeasureRole.Own).Select(row => row.Measure)
            .GroupBy(measure => measure.Target.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        if (targets.Count == 0)
            return;
        using var details = html.In("details", "rules");
        html.Element("summary", page.Say($"口径与计分规则（{targets.Count} 项）", $"Definitions and rules ({targets.Count})"));
        var hasTasks = page.Report.Plan.HasTasks;
        using var frame = DataTable.Open(html, page.Say("口径与计分规则", "Definitions and rules"), "rules",
            [
                .. hasTasks ? [new DataTable.Heading(page.Say("任务", "Task"), true)] : ReadOnlySpan<DataTable.Heading>.Empty,
                new(hasTasks ? page.Say("目标", "Target") : page.Say("指标", "Indicator")),
                .. hasTasks ? [new DataTable.Heading(page.Say("口径", "Definition")), new(page.Say("目标值", "Threshold"))] : ReadOnlySpan<DataTable.Heading>.Empty,
                new(page.Say("计分规则", "Rule")),
            ]);
        foreach (var target in page.Report.Plan.Targets)
            if (targets.TryGetValue(target.Id, out var measures))
                using (html.In("tr"))
                {
                    if (hasTasks)
                        DataTable.Number(html, PageData.N(target.Task));
                    html.Start("th").Attribute("scope", "row").Text(target.Name.In(page.Language)).End();
                    if (hasTasks)
                    {
                        html.Element("td", DefinitionOf(page, target));
                        html.Element("td", TargetWords.ThresholdOf(page.Report.Plan, target).In(page.Language));
                    }

                    html.Element("td", RuleOf(page, target, measures));
                }
    }

    private static string DefinitionOf(PageData page, Target target)
    {
        var (above, below) = (target.Numerator.In(page.Language), target.Denominator.In(page.Language));
        return below.Length > 0 ? page.Say($"分子：{above}；分母：{below}", $"numerator: {above}; denominator: {below}") : above;
    }

    // Kinds of unit may have rules of their own.
    private static string RuleOf(PageData page, Target target, Measure[] measures)
    {
        var kinds = measures.Select(measure => (Kind: page.KindIdOf(measure.UnitId), measure.Comparison, measure.FigureKind)).Distinct();
        return string.Join(page.Say("；", "; "), kinds.Select(item =>
        {
            var rule = page.Report.Profile.RuleFor(target, item.Comparison, item.FigureKind, item.Kind);
            var words = page.Report.Plan.HasTasks ? "" : IndicatorWords.Of(rule, target, page.Language);
            return words.Length > 0 ? words : RuleWords.Of(rule, MeasureWords.Sign(target, item.FigureKind), page.Language);
        }).Distinct(StringComparer.Ordinal));
    }
}
