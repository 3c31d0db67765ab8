using System.Diagnostics;
using System.Globalization;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;
using PlanMetrics.Scores.Stability;

namespace PlanMetrics.Benchmarks;

/// <summary>
/// How sure is a ranking, and at what cost? Made-up units, targets in three levels, the weights of every level drawn anew, for each of two
/// normalisations (as given, min–max) and two means (arithmetic, geometric). CPU time is that of the whole process, all threads.
/// </summary>
internal static class StabilityCost
{
    private const int Targets = 50;

    public static int Run()
    {
        using var process = Process.GetCurrentProcess();
        Work(60, 20);
        Console.WriteLine("units  draws  CPU s (median of 9)  wall s  allocated MB");
        foreach (var (units, draws) in new[] { (500, 500), (500, 1000), (500, 2000), (1000, 500), (2000, 500), (60, 500) })
            Print(units, draws, process);
        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"largest resident memory over all of the above: {process.PeakWorkingSet64 / 1048576.0:0} MB"));
        return 0;
    }

    private static void Print(int units, int draws, Process process)
    {
        var runs = new List<(double Cpu, double Wall, double Megabytes)>();
        for (var i = 0; i < 9; i++)
        {
            process.Refresh();
            var (cpu, allocated, watch) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(true), Stopwatch.StartNew());
            Work(units, draws);
            var wall = watch.Elapsed.TotalSeconds;
            process.Refresh();
            runs.Add(((process.TotalProcessorTime - cpu).TotalSeconds, wall, (GC.GetTotalAllocatedBytes(true) - allocated) / 1048576.0));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{units,5}  {draws,5}  {Middle(runs, run => run.Cpu),19:0.000}  {Middle(runs, run => run.Wall),6:0.000}  {Middle(runs, run => run.Megabytes),12:0.0}"));
    }

    private static double Middle(List<(double Cpu, double Wall, double Megabytes)> runs, Func<(double Cpu, double Wall, double Megabytes), double> value) =>
        runs.Select(value).Order().ElementAt(runs.Count / 2);

    private static void Work(int units, int draws)
    {
        var values = Values(units);
        var (low, high) = (new int[units], new int[units]);
        var settings = new StabilitySettings { Draws = draws };
        var rule = new RankRule(2, 2, new double[units], new double[units]);
        foreach (var scaled in new[] { values, values.MinMax() })
            foreach (var tree in new[] { Tree(Aggregation.Arithmetic), Tree(Aggregation.Geometric) })
                RankRuns.Of(new StabilityModel(tree, scaled), new WeightDraws(tree, settings), rule, -1, CancellationToken.None).Intervals(low, high);
    }

    // Five groups of two groups of five targets each.
    private static StabilityTree Tree(Aggregation aggregation)
    {
        var root = new StabilityNode("", "total", 1) { Aggregation = aggregation };
        for (var target = 0; target < Targets; target++)
        {
            var section = root.Child($"{target / 10}", 1);
            var task = section.Child($"{target / 5}", 1);
            (section.Aggregation, task.Aggregation) = (aggregation, aggregation);
            task.Child($"{target}", 1).Column = target;
        }

        return new(root);
    }

    private static StabilityValues Values(int units)
    {
        var values = new StabilityValues(units, Targets);
        for (var unit = 0; unit < units; unit++)
            for (var target = 0; target < Targets; target++)
                if (SplitMix64.UnitAt(7, (unit * Targets) + target) is var drawn and > 0.05)
                    values.Set(unit, target, drawn);
        return values;
    }
}
