using System.Globalization;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Cli.Texts;

/// <summary>The rule of an indicator in words.</summary>
internal static class IndicatorWords
{
    public static string Of(ScoringRule rule, Target target, Shell shell)
    {
        var isLower = target.Comparison == Comparison.AtMost;
        var direction = isLower ? shell.Say("越低越好", "lower is better") : shell.Say("越高越好", "higher is better");
        return rule switch
        {
            ScoringRule.Goalposts goalposts => OfGoalposts(goalposts, shell),
            ScoringRule.MinMax => shell.Say($"极差标准化，{direction}", $"between the worst and the best of its peers, {direction}"),
            ScoringRule.BestUnit => shell.Say($"与最优比，{direction}", $"as a share of the best of its peers, {direction}"),
            _ => "",
        };
    }

    private static string OfGoalposts(ScoringRule.Goalposts rule, Shell shell)
    {
        var logarithmic = rule.Logarithmic ? shell.Say("，取对数", ", logarithmic") : "";
        return shell.Say($"{Plain(rule.Lower)} 为最低，{Plain(rule.Upper)} 为满分{logarithmic}", $"{Plain(rule.Lower)} earns least, {Plain(rule.Upper)} full points{logarithmic}");
    }

    private static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
