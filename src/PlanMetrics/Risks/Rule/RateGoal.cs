using PlanMetrics.Measures;
using PlanMetrics.Plans;

namespace PlanMetrics.Risks.Rule;

/// <summary>The share of good cases that is promised: at least, or more than, a threshold. Counted in whole cases, never in rounded numbers.</summary>
/// <param name="Share">The threshold as a share, 0.9 for 90 %.</param>
/// <param name="IsStrict">Whether the threshold itself is not enough.</param>
internal readonly record struct RateGoal(ExactFraction Share, bool IsStrict = false)
{
    public static implicit operator RateGoal(ExactFraction share) => new(share);

    /// <summary>The goal on good cases that a comparison with a share means; null where the comparison is not one of two sides.</summary>
    /// <param name="comparison">How the rate is held against the share.</param>
    /// <param name="share">The share, 0.9 for 90 %.</param>
    public static RateGoal? Of(Comparison comparison, ExactFraction share) => comparison switch
    {
        Comparison.AtLeast => new(share),
        Comparison.GreaterThan => new(share, IsStrict: true),
        Comparison.AtMost => new(ExactFraction.One - share),
        Comparison.LessThan => new(ExactFraction.One - share, IsStrict: true),
        _ => null,
    };

    /// <summary>Whether a comparison counts the bad cases, so that counts have to be turned before the rule sees them.</summary>
    public static bool IsTurned(Comparison comparison) => comparison is Comparison.AtMost or Comparison.LessThan;

    /// <summary>The smallest number of good cases among so many that meets the goal; above the cases where none does, 0 or less where all do.</summary>
    /// <param name="cases">How many cases, at least 0.</param>
    public long Need(long cases)
    {
        var product = Share * (decimal)cases;
        var nearest = (long)product.Round(0);
        var order = ((ExactFraction)(decimal)nearest).CompareTo(product);
        return order < 0 || (order == 0 && IsStrict) ? nearest + 1 : nearest;
    }
}
