using PlanMetrics.Measures;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Rules;

/// <summary>区间内得满分: full from edge to edge; outside, full × max(0, 1 − distance / reach).</summary>
internal static class Inside
{
    public static ExactFraction? ShareOf(Measure measure, ScoringRule.Inside rule) =>
        ExactComparison.ValueOf(measure.Figure, measure.UnitOfMeasure) is { } value
            ? Falling(value < rule.From ? rule.From - value : value > rule.To ? value - rule.To : 0m, rule.Reach)
            : null;

    /// <summary>What is left so far from where full points end.</summary>
    public static ExactFraction Falling(ExactFraction distance, decimal? reach) =>
        distance.IsZero ? ExactFraction.One
        : reach is not { } end ? 0m
        : Scale.Clip(ExactFraction.One - (distance / end));
}
