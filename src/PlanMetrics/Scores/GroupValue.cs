using PlanMetrics.Measures;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores;

/// <summary>
/// The value of a group on the scale of its full points. The arithmetic and the harmonic mean are one exact quotient with one rounding,
/// so the order of the items never shows and weights are never normalised; the geometric mean is worked in decimals, in an order that
/// depends on the values alone, so that every machine finds the same digits.
/// </summary>
internal static class GroupValue
{
    public const int Places = 12;

    /// <summary>The value of the items that apply; null where none does.</summary>
    /// <param name="aggregation">How it is made.</param>
    /// <param name="items">The items, in any order.</param>
    /// <param name="full">The full points of the group.</param>
    public static decimal? Of(Aggregation aggregation, ReadOnlySpan<WeightedItem> items, decimal full) => aggregation switch
    {
        Aggregation.Arithmetic => Arithmetic(items, full),
        Aggregation.Harmonic => Harmonic(items, full),
        Aggregation.Geometric => GeometricMean.Of(items) is { } share ? decimal.Round(share * full, Places, MidpointRounding.AwayFromZero) : null,
        _ => Minimum(items, full),
    };

    /// <summary>weight × points on the scale of the group; points that are their own weight are not divided.</summary>
    public static ExactFraction Product(WeightedItem item, decimal points, decimal full) =>
        item.Full == full ? (ExactFraction)item.Weight * points
        : item.Full == item.Weight ? (ExactFraction)points * full
        : (ExactFraction)item.Weight * points * full / item.Full;

    private static decimal? Arithmetic(ReadOnlySpan<WeightedItem> items, decimal full)
    {
        ExactFraction products = 0m, weights = 0m;
        foreach (var item in items)
        {
            if (item.Points is not { } points)
                continue;
            products += Product(item, points, full);
            weights += item.Weight;
        }

        return weights.IsZero ? null : (products / weights).Round(Places);
    }

    private static decimal? Harmonic(ReadOnlySpan<WeightedItem> items, decimal full)
    {
        ExactFraction parts = 0m, weights = 0m;
        var hasZero = false;
        foreach (var (weight, value, itemFull) in items)
        {
            if (value is not { } points)
                continue;
            weights += weight;
            if (points == 0m)
                hasZero = true;
            else
                parts += (ExactFraction)weight * itemFull / points;
        }

        return weights.IsZero ? null : hasZero ? 0m : (weights * full / parts).Round(Places);
    }

    private static decimal? Minimum(ReadOnlySpan<WeightedItem> items, decimal full)
    {
        ExactFraction? least = null;
        foreach (var (_, value, itemFull) in items)
            if (value is { } points && (ExactFraction)points * full / itemFull is var scaled && (least is not { } known || scaled < known))
                least = scaled;
        return least?.Round(Places);
    }
}
