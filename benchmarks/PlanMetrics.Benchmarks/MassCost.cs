using System.Diagnostics;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;
using PlanMetrics.Scores.Mass;

namespace PlanMetrics.Benchmarks;

/// <summary>
/// What do very many units cost? Fifty rates a unit in ten groups, scored in proportion, ranked and graded; figures are made on the fly from
/// the unit's number, so that memory is the scores alone. Wall and CPU time, bytes allocated and bytes kept, for each unit.
/// </summary>
internal static class MassCost
{
    private const int Targets = 50;

    private static readonly Plan Text = new("mass", "大批量")
    {
        FirstYear = 2021, LastYear = 2025, Kinds = [new("town", "镇")], Sections = [new(1, "（一）", "", "部分")], Tasks = [new(1, 1, "任务")],
        Targets = [.. Enumerable.Range(0, Targets).Select(i => new Target($"t{i:00}", $"指标{i:00}", new Citation(1, "指标")) { Threshold = new Threshold.Number(90m) })],
    };

    private static readonly Profile Scheme = Profile.Equal with
    {
        Tiers = [],
        Tree = new("total", "总分")
        {
            Items = [.. Enumerable.Range(0, 10).Select(group => new TreeNode($"g{group}", $"分组{group}")
            {
                Weight = group + 1m, Items = [.. Text.Targets.Skip(group * 5).Take(5).Select(target => new TreeNode(target.Id, "") { IsTarget = true })],
            })],
        },
    };

    public static int Run()
    {
        using var process = Process.GetCurrentProcess();
        Work(2000);
        Console.WriteLine("units      wall s  CPU s  µs CPU a unit  allocated KB a unit  kept bytes a unit");
        foreach (var units in new[] { 10_000, 100_000, 1_000_000 })
        {
            process.Refresh();
            var (cpu, allocated, watch) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(true), Stopwatch.StartNew());
            var before = GC.GetTotalMemory(true);
            var scores = Work(units);
            var wall = watch.Elapsed.TotalSeconds;
            process.Refresh();
            var spent = (process.TotalProcessorTime - cpu).TotalSeconds;
            var made = GC.GetTotalAllocatedBytes(true) - allocated;
            var kept = GC.GetTotalMemory(true) - before;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{units,9}  {wall,6:0.0}  {spent,5:0.0}  {spent * 1e6 / units,13:0.0}  {made / 1024.0 / units,19:0.0}  {kept / (double)units,17:0}"));
            GC.KeepAlive(scores);
        }

        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"largest resident memory over all of the above: {process.PeakWorkingSet64 / 1048576.0:0} MB"));
        return 0;
    }

    private static MassScores Work(int units)
    {
        var roster = new Roster { Units = [.. Enumerable.Range(0, units).Select(i => new ReportingUnit($"u{i}", $"单位{i}", "town"))] };
        return MassScores.From(Text, roster, Scheme, new EvaluationScope(2024, new(2024, 12, 31)), FiguresOf, new Findings());
    }

    private static YearFigure[] FiguresOf(int unit)
    {
        var figures = new YearFigure[Targets];
        for (var target = 0; target < Targets; target++)
        {
            var drawn = SplitMix64.UnitAt(7, (unit * Targets) + target);
            var cases = 1 + (int)(drawn * 200);
            figures[target] = new(Text.Targets[target], drawn < 0.03 ? null : new Figure.Ratio((int)(cases * (0.5 + (drawn / 2))), cases));
        }

        return figures;
    }
}
