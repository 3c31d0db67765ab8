using System.Diagnostics;
using System.Globalization;
using PlanMetrics.Measures;
using PlanMetrics.Risks.Rule;
using PlanMetrics.Scores;

namespace PlanMetrics.Benchmarks;

/// <summary>
/// What does the probability of missing cost? Fifty targets, so many units with five whole years each, made from their numbers: the rule in use is
/// measured on all units of a target, then every unit is forecast. CPU time of the process, and for each pair of unit and target.
/// </summary>
internal static class RiskCost
{
    private const int Targets = 50;
    private const int Years = 5;

    public static int Run()
    {
        using var process = Process.GetCurrentProcess();
        Work(200);
        Console.WriteLine("pairs      rule    CPU s  µs CPU a pair  mean probability");
        foreach (var units in new[] { 2_000, 20_000 })
            foreach (var isPlain in new[] { true, false })
            {
                process.Refresh();
                var cpu = process.TotalProcessorTime;
                var sum = Work(units, isPlain);
                process.Refresh();
                var spent = (process.TotalProcessorTime - cpu).TotalSeconds;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{units * Targets,9}  {(isPlain ? "plain" : "in use"),-6}  {spent,5:0.0}  {spent * 1e6 / (units * Targets),13:0.0}  {sum / (units * Targets),16:0.000}"));
            }

        return 0;
    }

    private static double Work(int units, bool isPlain = false)
    {
        var goal = new RateGoal((ExactFraction)0.9m);
        var sum = 0.0;
        for (var target = 0; target < Targets; target++)
        {
            var pasts = Pasts(target, units);
            var plain = isPlain ? LevelRule.Fit(pasts) : null;
            var inUse = isPlain ? null : YearAheadRule.Fit(pasts);
            foreach (var past in pasts)
                sum += (plain?.YearAhead(past, past.Last!.Value.Cases, goal) ?? inUse!.YearAhead(past, past.Last!.Value.Cases, goal)).Probability!.Value;
        }

        return sum;
    }

    private static UnitPast[] Pasts(int target, int units)
    {
        var pasts = new UnitPast[units];
        for (var unit = 0; unit < units; unit++)
        {
            var years = new CaseCount?[Years];
            for (var year = 0; year < Years; year++)
            {
                var drawn = SplitMix64.UnitAt((ulong)target, (unit * Years) + year);
                var cases = 5 + (unit * 37 % 400);
                years[year] = new CaseCount((long)(cases * (0.8 + (0.2 * drawn))), cases);
            }

            pasts[unit] = new(unit.ToString("000000", CultureInfo.InvariantCulture), [.. years]);
        }

        return pasts;
    }
}
