using PlanMetrics.Measures;

namespace PlanMetrics.Scores;

/// <summary>
/// The value of a group: one quotient Σ(weight × value) / Σ weight. Products and sums are exact, there is one division and one
/// rounding, so the order of the items never shows and weights are never normalised.
/// </summary>
internal static class WeightedMean
{
    public const int Places = 12;

    /// <summary>The mean of the items that apply; null where none does.</summary>
    public static decimal? Of(IReadOnlyList<(decimal Weight, decimal? Value)> items)
    {
        ExactFraction products = 0m, weights = 0m;
        foreach (var (weight, value) in items)
        {
            if (value is not { } points)
                continue;
            products += (ExactFraction)weight * points;
            weights += weight;
        }

        return weights.IsZero ? null : (products / weights).Round(Places);
    }
}
