using PlanMetrics.Measures;
using PlanMetrics.Plans;

namespace PlanMetrics.Scores.Rules;

/// <summary>
/// 按比例计分: full × clamp((actual − floor) / (target − floor), 0, 1). With the floor above the target the same formula serves
/// lower-is-better. Where the floor leaves no way to go, the rule is pass or fail.
/// </summary>
internal static class Proportional
{
    public static ExactFraction ShareOf(Measure measure, decimal floor)
    {
        if (ExactComparison.ValueOf(measure.Figure, measure.UnitOfMeasure) is not { } actual
            || measure.Against is not { } target
            || !LeadsUpwards(measure.Comparison, floor, target))
            return PassFail.ShareOf(measure);
        var share = (actual - floor) / (target - floor);
        return share <= 0m ? 0m : share >= 1m ? 1m : share;
    }

    private static bool LeadsUpwards(Comparison comparison, ExactFraction floor, ExactFraction target) => comparison switch
    {
        Comparison.AtLeast or Comparison.GreaterThan => floor < target,
        Comparison.AtMost or Comparison.LessThan => floor > target,
        _ => false,
    };
}
