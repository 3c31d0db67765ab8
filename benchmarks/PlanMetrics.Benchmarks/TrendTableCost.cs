using System.Diagnostics;
using System.Globalization;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;
using PlanMetrics.Trends;

namespace PlanMetrics.Benchmarks;

/// <summary>What does the trend of everything cost? 60 towns that owe 96 rates each, every quarter of a plan of five years.</summary>
internal static class TrendTableCost
{
    private const int Towns = 60;
    private const int Rates = 96;

    public static void Run()
    {
        var plan = new Plan("rates", "指标")
        {
            FirstYear = 2021,
            LastYear = 2025,
            Kinds = [new("town", "镇")],
            Sections = [new(1, "（一）", "一", "部分")],
            Tasks = [new PlanTask(1, 1, "任务")],
            Targets = [.. Enumerable.Range(0, Rates).Select(i => new Target($"rate-{i}", $"指标{i}", new Citation(1, "指标")) { Threshold = new Threshold.Number(90), OwedBy = ["towns"] })],
        };
        var roster = new Roster { Units = [.. Enumerable.Range(0, Towns).Select(i => new ReportingUnit($"town-{i}", $"{i}镇", "town"))] };
        var observations = new ObservationTable(2025, [.. Figures(plan, roster)]);
        var scope = new EvaluationScope(2025, new(2025, 12, 31));
        var runs = new List<(double Read, double Facts)>();
        var series = 0;
        for (var run = 0; run < 9; run++)
        {
            var start = Stopwatch.GetTimestamp();
            var table = TrendTable.From(plan, roster, Profile.Equal, observations, scope);
            var read = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            start = Stopwatch.GetTimestamp();
            series = table.All.Count(row => row.Facts.Chart.Limits is not null);
            runs.Add((read, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{series} series from {observations.All.Length} figures: reading {runs.Select(run => run.Read).Order().ElementAt(4):0} ms, facts {runs.Select(run => run.Facts).Order().ElementAt(4):0} ms (medians of 9)"));
    }

    private static IEnumerable<Observation> Figures(Plan plan, Roster roster)
    {
        for (var unit = 0; unit < Towns; unit++)
            for (var target = 0; target < Rates; target++)
                for (var quarter = 0; quarter < 20; quarter++)
                    yield return new(
                        new(roster.Units[unit].Id, plan.Targets[target].Id, Period.Quarter(2021 + (quarter / 4), (quarter % 4) + 1)), new FigureCells("f", "s", quarter + 1))
                    {
                        Reported = new Figure.Ratio(decimal.Floor(100 + (100 * (decimal)SplitMix64.UnitAt((ulong)((unit * Rates) + target), quarter))), 200),
                    };
    }
}
