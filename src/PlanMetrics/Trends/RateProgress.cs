using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Trends;

/// <summary>The cases that a rate lacks, counted exactly.</summary>
internal static class RateProgress
{
    /// <summary>By how many of the cases so far the rate misses; 0 where it meets; null without whole cases or a threshold of two sides.</summary>
    public static decimal? Short(Figure.Ratio rate, Comparison comparison, ExactFraction share)
    {
        if (!HasWholeCases(rate) || !HasSides(comparison))
            return null;
        var edge = share * rate.Denominator;
        return IsCeiling(comparison)
            ? Math.Max(0m, rate.Numerator - Math.Max(0m, Below(edge, comparison == Comparison.LessThan)))
            : Math.Max(0m, Above(edge, comparison == Comparison.GreaterThan) - rate.Numerator);
    }

    /// <summary>How many further cases, all good, bring the rate to its threshold; null where no number does.</summary>
    public static decimal? GoodInARow(Figure.Ratio rate, Comparison comparison, ExactFraction share)
    {
        if (Short(rate, comparison, share) is not { } lacking)
            return null;
        if (lacking == 0m)
            return 0m;
        // Good cases are numerators of a floor; of a ceiling they are the others.
        var goodShare = IsCeiling(comparison) ? ExactFraction.One - share : share;
        var good = IsCeiling(comparison) ? rate.Denominator - rate.Numerator : rate.Numerator;
        var room = ExactFraction.One - goodShare;
        if (room <= 0m)
            return null;
        return Above(((goodShare * rate.Denominator) - good) / room, comparison is Comparison.GreaterThan or Comparison.LessThan);
    }

    /// <summary>The least whole number at or above an edge, or above it.</summary>
    public static decimal Above(ExactFraction edge, bool isStrict)
    {
        var nearest = edge.Round(0);
        var order = edge.CompareTo(nearest);
        return order > 0 || (order == 0 && isStrict) ? nearest + 1m : nearest;
    }

    private static decimal Below(ExactFraction edge, bool isStrict)
    {
        var nearest = edge.Round(0);
        var order = edge.CompareTo(nearest);
        return order < 0 || (order == 0 && isStrict) ? nearest - 1m : nearest;
    }

    private static bool IsCeiling(Comparison comparison) => comparison is Comparison.AtMost or Comparison.LessThan;

    private static bool HasSides(Comparison comparison) => IsCeiling(comparison) || comparison is Comparison.AtLeast or Comparison.GreaterThan;

    private static bool HasWholeCases(Figure.Ratio rate) =>
        rate.Denominator > 0m && rate.Numerator >= 0m && rate.Numerator <= rate.Denominator && decimal.IsInteger(rate.Numerator) && decimal.IsInteger(rate.Denominator);
}
