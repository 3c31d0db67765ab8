using PlanMetrics.Measures;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Rules;

/// <summary>Goalposts: full × clip((x − lower) / (upper − lower), 0, 1); equal bounds tell nothing apart and are met or not.</summary>
internal static class Goalposts
{
    public static ExactFraction? ShareOf(Measure measure, ScoringRule.Goalposts rule) =>
        ExactComparison.ValueOf(measure.Figure, measure.UnitOfMeasure) is not { } value ? null
        : rule.Lower == rule.Upper ? PassFail.ShareOf(measure)
        : Scale.Share(value, rule.Lower, rule.Upper, rule.MinimumShare);
}
