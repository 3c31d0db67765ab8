using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Reports.Words;

/// <summary>The rule of an indicator in words.</summary>
public static class IndicatorWords
{
    /// <summary>What places a value between least and full points; empty where the rule has no words of its own for an index.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="target">The indicator.</param>
    /// <param name="language">The language wanted.</param>
    public static string Of(ScoringRule rule, Target target, Language language)
    {
        var isLower = target.Comparison == Comparison.AtMost;
        var direction = isLower ? language.Say("越低越好", "lower is better") : language.Say("越高越好", "higher is better");
        return rule switch
        {
            ScoringRule.Goalposts goalposts => OfGoalposts(goalposts, language),
            ScoringRule.MinMax => language.Say($"极差标准化，{direction}", $"between the worst and the best of its peers, {direction}"),
            ScoringRule.BestUnit => language.Say($"与最优比，{direction}", $"as a share of the best of its peers, {direction}"),
            _ => "",
        };
    }

    private static string OfGoalposts(ScoringRule.Goalposts rule, Language language)
    {
        var logarithmic = rule.Logarithmic ? language.Say("，取对数", ", logarithmic") : "";
        return language.Say($"{NumberText.Of(rule.Lower)} 为最低，{NumberText.Of(rule.Upper)} 为满分{logarithmic}", $"{NumberText.Of(rule.Lower)} earns least, {NumberText.Of(rule.Upper)} full points{logarithmic}");
    }
}
