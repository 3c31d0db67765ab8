using PlanMetrics.Measures;

namespace PlanMetrics.Scores;

/// <summary>(Π v^w)^(1 / Σ w) in decimals: exp(Σ w·ln v / Σ w), the sum exact over logarithms of 20 decimals, so that no order shows.</summary>
internal static class GeometricMean
{
    private const int LogarithmPlaces = 20;
    private const int PowerPlaces = 24;

    /// <summary>The mean of the shares of full points, 0 to 1; null where none applies.</summary>
    public static decimal? Of(ReadOnlySpan<WeightedItem> items)
    {
        ExactFraction logarithms = 0m, weights = 0m;
        decimal? first = null;
        var (hasZero, isAlike) = (false, true);
        foreach (var (weight, value, full) in items)
        {
            if (value is not { } points)
                continue;
            var share = points / full;
            first ??= share;
            isAlike &= share == first;
            weights += weight;
            if (points == 0m)
                hasZero = true;
            else if (!hasZero)
                logarithms += (ExactFraction)weight * decimal.Round(DecimalFunctions.Log(share), LogarithmPlaces);
        }

        return first is null ? null
            : hasZero ? 0m
            : isAlike ? first
            : DecimalFunctions.Exp((logarithms / weights).Round(PowerPlaces));
    }
}
