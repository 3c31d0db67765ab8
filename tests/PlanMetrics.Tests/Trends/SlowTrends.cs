namespace PlanMetrics.Tests.Trends;

/// <summary>The definitions written down once more, pair by pair, sharing nothing with the library.</summary>
internal static class SlowTrends
{
    public static (long S, double Variance) Kendall(double[] values)
    {
        var s = 0L;
        for (var i = 0; i < values.Length; i++)
            for (var j = i + 1; j < values.Length; j++)
                s += Math.Sign(values[j] - values[i]);
        double n = values.Length;
        var ties = values.GroupBy(value => value).Sum(group => (double)group.Count() * (group.Count() - 1) * ((2 * group.Count()) + 5));
        return (s, ((n * (n - 1) * ((2 * n) + 5)) - ties) / 18);
    }

    public static (double Slope, double? Low, double? High) Sen(int[] periods, double[] values, int seasons = 0)
    {
        var slopes = new List<double>();
        var variance = 0.0;
        foreach (var season in Enumerable.Range(0, periods.Length).GroupBy(i => seasons == 0 ? 0 : Floor(periods[i], seasons).Season))
        {
            var ofSeason = season.ToArray();
            foreach (var i in ofSeason)
                foreach (var j in ofSeason.Where(j => j > i))
                    slopes.Add((values[j] - values[i]) / (seasons == 0 ? periods[j] - periods[i] : Floor(periods[j], seasons).Year - Floor(periods[i], seasons).Year));
            variance += Kendall([.. ofSeason.Select(i => values[i])]).Variance;
        }

        slopes.Sort();
        var rank = (int)Math.Floor((slopes.Count - (1.959963984540054 * Math.Sqrt(variance))) / 2);
        var hasEnds = rank >= 1 && rank <= slopes.Count / 2;
        return (Median(slopes), hasEnds ? slopes[rank - 1] : null, hasEnds ? slopes[^rank] : null);
    }

    public static double Median(List<double> sorted) =>
        sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;

    private static (int Year, int Season) Floor(int period, int seasons)
    {
        var year = (int)Math.Floor((double)period / seasons);
        return (year, period - (year * seasons));
    }
}
