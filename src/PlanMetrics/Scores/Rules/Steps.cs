using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Rules;

/// <summary>每差一步扣分: full − deduct × ⌊distance to the threshold on its worse side / step⌋; to an equal-to threshold, on either side.</summary>
internal static class Steps
{
    public static ExactFraction ShareOf(Measure measure, ScoringRule.Steps rule, decimal full)
    {
        if (ExactComparison.ValueOf(measure.Figure, measure.UnitOfMeasure) is not { } actual
            || measure.Against is not { } threshold)
            return PassFail.ShareOf(measure);
        var shortfall = BetterDirection.Of(measure.Comparison) switch
        {
            > 0 => threshold - actual,
            < 0 => actual - threshold,
            _ => actual > threshold ? actual - threshold : threshold - actual,
        };
        if (shortfall <= 0m)
            return ExactFraction.One;
        var of = rule.Of ?? full;
        return Deduction.Left(Deduction.ForSteps(shortfall / rule.Step, rule.Deduct, rule.ProRata, rule.Cap ?? of), rule.Cap, of);
    }
}
