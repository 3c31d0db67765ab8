namespace PlanMetrics.Plans;

/// <summary>Which way is better under a comparison.</summary>
internal static class BetterDirection
{
    /// <summary>1 where higher is better, -1 where lower is, 0 where neither is.</summary>
    public static int Of(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast or Comparison.GreaterThan or Comparison.Increase => 1,
        Comparison.AtMost or Comparison.LessThan or Comparison.Decrease => -1,
        _ => 0,
    };
}
