using PlanMetrics.Measures;

namespace PlanMetrics.Scores.Rules;

/// <summary>达标得满分，否则不得分.</summary>
internal static class PassFail
{
    public static ExactFraction ShareOf(Measure measure) => measure.Met == true ? 1m : 0m;
}
