using PlanMetrics.Scores;

namespace PlanMetrics.Risks.Backtest;

/// <summary>
/// 95 % intervals of mean errors by drawing units, each with all of its cases, with a fixed seed: the cases of a unit are no independent
/// evidence. Every model sees the same draws.
/// </summary>
internal sealed class UnitResamples
{
    private const double Tail = 0.025;

    private readonly int[] unitOf;
    private readonly int[] casesOf;
    private readonly int[][] draws;

    public UnitResamples(IReadOnlyList<BacktestCase> cases, int seed, int count)
    {
        var units = new Dictionary<string, int>(StringComparer.Ordinal);
        unitOf = [.. cases.Select(item => units.TryGetValue(item.Series.Unit, out var place) ? place : units[item.Series.Unit] = units.Count)];
        casesOf = new int[units.Count];
        foreach (var unit in unitOf)
            casesOf[unit]++;
        draws = [.. Enumerable.Range(0, count).Select(draw => Draw((ulong)seed + ((ulong)draw << 32), units.Count))];
    }

    /// <summary>The interval of the mean of one error a case.</summary>
    public (double Low, double High) Interval(Func<int, double> error)
    {
        var sums = new double[casesOf.Length];
        for (var i = 0; i < unitOf.Length; i++)
            sums[unitOf[i]] += error(i);
        var means = Array.ConvertAll(draws, draw => Mean(draw, sums));
        Array.Sort(means);
        return means.Length == 0 ? (0.0, 0.0) : (means[(int)(Tail * (means.Length - 1))], means[(int)Math.Ceiling((1.0 - Tail) * (means.Length - 1))]);
    }

    private static int[] Draw(ulong seed, int units)
    {
        var draw = new int[units];
        for (var i = 0; i < units; i++)
            draw[i] = (int)(SplitMix64.UnitAt(seed, i) * units);
        return draw;
    }

    private double Mean(int[] draw, double[] sums)
    {
        var (sum, cases) = (0.0, 0L);
        foreach (var unit in draw)
            (sum, cases) = (sum + sums[unit], cases + casesOf[unit]);
        return sum / cases;
    }
}
