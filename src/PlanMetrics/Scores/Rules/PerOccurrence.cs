using PlanMetrics.Measures;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Rules;

/// <summary>每发生一次扣分: full − deduct × count.</summary>
internal static class PerOccurrence
{
    public static ExactFraction? ShareOf(Measure measure, ScoringRule.PerOccurrence rule, decimal full) =>
        ExactComparison.ValueOf(measure.Figure, measure.UnitOfMeasure) is { } count
            ? Deduction.Left(count * rule.Deduct, rule.Cap, rule.Of ?? full)
            : null;
}
