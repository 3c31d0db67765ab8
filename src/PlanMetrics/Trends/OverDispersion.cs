namespace PlanMetrics.Trends;

/// <summary>By how much more units differ than chance makes them (Spiegelhalter 2005): distances in standard errors, the outer tenths pulled in.</summary>
internal static class OverDispersion
{
    private const double PulledIn = 0.1;

    /// <summary>φ, τ² and whether there was enough to measure them; 1 and 0 where not.</summary>
    public static (double Dispersion, double Between, bool IsMeasured) Of(ReadOnlySpan<(long Good, long Cases)> counts, int fewest)
    {
        var (good, cases) = (0L, 0L);
        var sizes = new List<long>();
        foreach (var count in counts)
        {
            (good, cases) = (good + count.Good, cases + count.Cases);
            if (count.Cases > 0)
                sizes.Add(count.Cases);
        }

        if (sizes.Count < fewest || good == 0 || good == cases)
            return (1, 0, false);
        var centre = (double)good / cases;
        var scores = new List<double>(sizes.Count);
        foreach (var count in counts)
            if (count.Cases > 0)
                scores.Add((((double)count.Good / count.Cases) - centre) / Math.Sqrt(centre * (1 - centre) / count.Cases));
        scores.Sort();
        var cut = (int)(scores.Count * PulledIn);
        var squares = 0.0;
        for (var i = 0; i < scores.Count; i++)
        {
            var score = scores[Math.Clamp(i, cut, scores.Count - 1 - cut)];
            squares += score * score;
        }

        var dispersion = squares / scores.Count;
        return (dispersion, Between(dispersion, sizes, centre), true);
    }

    // The variance between units that accounts for what is beyond 1, by moments.
    private static double Between(double dispersion, List<long> sizes, double centre)
    {
        var (sum, squares) = (0.0, 0.0);
        foreach (var size in sizes)
        {
            var weight = size / (centre * (1 - centre));
            (sum, squares) = (sum + weight, squares + (weight * weight));
        }

        var between = ((sizes.Count * dispersion) - (sizes.Count - 1)) / (sum - (squares / sum));
        return Math.Max(0, between);
    }
}
