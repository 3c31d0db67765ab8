using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Rules;

/// <summary>扣分上限: the most that a rule deducts.</summary>
internal static class Cap
{
    /// <summary>The rule as it would be without its cap; null where it has none.</summary>
    public static ScoringRule? Removed(ScoringRule rule) => rule switch
    {
        ScoringRule.Steps { Cap: not null } steps => steps with { Cap = null },
        ScoringRule.PerOccurrence { Cap: not null } each => each with { Cap = null },
        ScoringRule.Lateness { Cap: not null } lateness => lateness with { Cap = null },
        ScoringRule.RankSteps { Cap: not null } ranks => ranks with { Cap = null },
        _ => null,
    };
}
