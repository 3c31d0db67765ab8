using PlanMetrics.Measures;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Rules;

/// <summary>越接近越好: full × max(0, 1 − |x − value| / reach), the value being the rule's or the threshold.</summary>
internal static class Nearest
{
    public static ExactFraction? ShareOf(Measure measure, ScoringRule.Nearest rule)
    {
        if (ExactComparison.ValueOf(measure.Figure, measure.UnitOfMeasure) is not { } actual
            || (rule.Value is { } own ? own : measure.Against) is not { } best)
            return null;
        return Inside.Falling(actual > best ? actual - best : best - actual, rule.Reach);
    }
}
