using PlanMetrics.Measures;

namespace PlanMetrics.Scores.Rules;

/// <summary>扣分: what deductions leave of full points.</summary>
internal static class Deduction
{
    /// <summary>The share left, never below 0.</summary>
    /// <param name="deducted">Points deducted, before the cap.</param>
    /// <param name="cap">The most that is deducted; null for all points.</param>
    /// <param name="of">Full points that the deduction is out of.</param>
    public static ExactFraction Left(ExactFraction deducted, decimal? cap, decimal of)
    {
        var most = Math.Min(cap ?? of, of);
        return ExactFraction.One - ((deducted >= most ? most : deducted) / of);
    }

    /// <summary>Points for so many steps, whole ones alone unless pro rata; past the most that can be deducted they need not be whole.</summary>
    public static ExactFraction ForSteps(ExactFraction steps, decimal deduct, bool proRata, decimal most)
    {
        if (proRata || steps * deduct >= (ExactFraction)most + deduct)
            return steps * deduct;
        var nearest = steps.Round(0);
        return (ExactFraction)(nearest > steps ? nearest - 1m : nearest) * deduct;
    }
}
