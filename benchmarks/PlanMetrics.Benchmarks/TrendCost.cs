using System.Diagnostics;
using System.Globalization;
using MathNet.Numerics.Statistics;
using PlanMetrics.Scores;
using PlanMetrics.Trends;

namespace PlanMetrics.Benchmarks;

/// <summary>
/// What do trends cost? Mann–Kendall and Theil–Sen with its interval, of series of 60 periods, beside the same pair by pair with the median of
/// MathNet and with LINQ, in the same run and in turn. CPU time is that of the whole process, all threads.
/// </summary>
internal static class TrendCost
{
    private const int Length = 60;
    private static readonly int[] Periods = [.. Enumerable.Range(0, Length)];

    private delegate (long S, double Slope) Method(ReadOnlySpan<double> values);

    public static int Run()
    {
        (string Name, Method Method, int Part)[] methods =
        [
            ("PlanMetrics", Ours, 1), ("pairs, MathNet median", WithMathNet, 1), ("pairs, LINQ sort", WithLinq, 10),
        ];
        Agree(methods);
        Console.WriteLine("series  method                  CPU s (median of 5)  per series µs  allocated bytes per series");
        foreach (var series in new[] { 25_000, 50_000, 100_000, 200_000 })
            foreach (var (name, method, part) in methods.Take(series == 100_000 ? methods.Length : 1))
                Print(name, method, series / part, part);
        TrendTableCost.Run();
        return 0;
    }

    private static void Agree((string Name, Method Method, int Part)[] methods)
    {
        var values = new double[Length];
        for (var i = 0; i < 200; i++)
        {
            Fill(i, values);
            if (methods.Select(method => method.Method(values)).Distinct().Count() != 1)
                throw new InvalidOperationException($"The methods disagree on series {i}.");
        }
    }

    private static void Print(string name, Method method, int series, int part)
    {
        using var process = Process.GetCurrentProcess();
        var all = new double[series * Length];
        for (var i = 0; i < series; i++)
            Fill(i, all.AsSpan(i * Length, Length));
        var runs = new List<(double Cpu, double Bytes)>();
        for (var run = 0; run < 5; run++)
        {
            process.Refresh();
            var (cpu, allocated, sum) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(true), 0L);
            for (var i = 0; i < series; i++)
                sum += method(all.AsSpan(i * Length, Length)).S;
            process.Refresh();
            runs.Add(((process.TotalProcessorTime - cpu).TotalSeconds, (double)(GC.GetTotalAllocatedBytes(true) - allocated) / series));
            GC.KeepAlive(sum);
        }

        var seconds = runs.Select(run => run.Cpu).Order().ElementAt(2);
        var note = part == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"  (of {series} series, × {part})");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{series * part,6}  {name,-22}  {seconds * part,19:0.000}  {seconds * 1e6 / series,13:0.00}  {runs.Min(run => run.Bytes),26:0}{note}"));
    }

    private static (long S, double Slope) Ours(ReadOnlySpan<double> values) => (MannKendall.Of(values).S, TheilSen.Of(Periods, values).Slope!.Value);

    private static (long S, double Slope) WithMathNet(ReadOnlySpan<double> values)
    {
        var (s, slopes) = Pairs(values);
        return (s, ArrayStatistics.MedianInplace(slopes));
    }

    private static (long S, double Slope) WithLinq(ReadOnlySpan<double> values)
    {
        var (s, slopes) = Pairs(values);
        var sorted = slopes.Order().ToArray();
        return (s, (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2);
    }

    private static (long S, double[] Slopes) Pairs(ReadOnlySpan<double> values)
    {
        var (s, slopes, at) = (0L, new double[Length * (Length - 1) / 2], 0);
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = i + 1; j < values.Length; j++)
            {
                s += Math.Sign(values[j] - values[i]);
                slopes[at++] = (values[j] - values[i]) / (Periods[j] - Periods[i]);
            }
        }

        return (s, slopes);
    }

    // Rates of 200 cases that drift and come back, so that there are ties.
    private static void Fill(int series, Span<double> values)
    {
        var level = 0.85;
        for (var i = 0; i < values.Length; i++)
        {
            level += 0.02 * (SplitMix64.UnitAt((ulong)series, i) - 0.5);
            values[i] = Math.Round(200 * Math.Clamp(level, 0, 1)) / 200;
        }
    }
}
