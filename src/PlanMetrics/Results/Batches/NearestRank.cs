using System.Collections.Immutable;

namespace PlanMetrics.Results.Batches;

/// <summary>Quantiles by nearest rank: always one of the values, so that nothing is rounded.</summary>
internal static class NearestRank
{
    /// <summary>The quantiles that a distribution is told by, in percent.</summary>
    public static ImmutableArray<int> Shown { get; } = [0, 10, 25, 50, 75, 90, 100];

    /// <summary>The smallest value that at least so many in a hundred do not exceed; null where there is none.</summary>
    /// <param name="sorted">The values, the smallest first.</param>
    /// <param name="percent">0 for the smallest to 100 for the largest.</param>
    public static decimal? Of(ImmutableArray<decimal> sorted, int percent) =>
        sorted.IsEmpty ? null : sorted[Math.Max(((sorted.Length * percent) + 99) / 100, 1) - 1];
}
