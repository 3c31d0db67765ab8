namespace PlanMetrics.Scores.Stability;

/// <summary>How totals become ranks and stay in grades: rounded as they are published, ties share a rank.</summary>
internal sealed class RankRule
{
    private const int IndexBits = 20;
    private const long IndexMask = (1L << IndexBits) - 1;

    // A total of the exact scores that ends in 5 may come out a little below it here.
    private const double Nudge = 3e-11;

    private readonly double rankScale;
    private readonly double rateScale;
    private readonly long[] from;
    private readonly long[] to;

    /// <param name="rankDecimals">Decimals, 0 to 9, of the rate in percent that ranks go by.</param>
    /// <param name="rateDecimals">Decimals of the published rate in percent.</param>
    /// <param name="from">For each unit the lower edge of its grade as a rate in percent.</param>
    /// <param name="to">For each unit the edge above its grade; infinity for none, no more than the lower edge for no grade.</param>
    public RankRule(int rankDecimals, int rateDecimals, double[] from, double[] to)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from.Length, (int)IndexMask);
        (rankScale, rateScale) = (ScaleOf(rankDecimals), ScaleOf(rateDecimals));
        this.from = Array.ConvertAll(from, edge => Scaled(edge / 100, rateScale));
        this.to = Array.ConvertAll(to, edge => double.IsPositiveInfinity(edge) ? long.MaxValue : Scaled(edge / 100, rateScale));
    }

    /// <summary>The rank of each unit, from 1; 0 for a unit without a total. Nothing is allocated.</summary>
    public void Rank(ReadOnlySpan<double> totals, long[] keys, Span<int> ranks)
    {
        var count = 0;
        for (var unit = 0; unit < totals.Length; unit++)
        {
            ranks[unit] = 0;
            if (!double.IsNaN(totals[unit]))
                keys[count++] = (Scaled(totals[unit], rankScale) << IndexBits) | (long)unit;
        }

        Array.Sort(keys, 0, count);
        var rank = 1;
        for (var place = 1; place <= count; place++)
        {
            var key = keys[count - place];
            if (place > 1 && key >> IndexBits != keys[count - place + 1] >> IndexBits)
                rank = place;
            ranks[(int)(key & IndexMask)] = rank;
        }
    }

    /// <summary>Counts the units whose total is in their grade. Nothing is allocated.</summary>
    public void CountInGrade(ReadOnlySpan<double> totals, int[] counts)
    {
        for (var unit = 0; unit < totals.Length; unit++)
        {
            if (double.IsNaN(totals[unit]))
                continue;
            var rate = Scaled(totals[unit], rateScale);
            if (rate >= from[unit] && rate < to[unit])
                counts[unit]++;
        }
    }

    private static double ScaleOf(int decimals) => 100 * Math.Pow(10, Math.Clamp(decimals, 0, 9));

    private static long Scaled(double total, double scale) => (long)((total * scale) + 0.5 + Nudge);
}
