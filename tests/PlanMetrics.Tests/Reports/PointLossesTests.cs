using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;
using PlanMetrics.Tests.Oracle;

namespace PlanMetrics.Tests.Reports;

public sealed class PointLossesTests
{
    private const int Cases = 600;
    private const decimal Rounding = 0.000000001m;

    [Fact]
    public void Of_RandomCases_LeadFromFullPointsToTheScore()
    {
        var (groups, targets) = (0, 0);
        foreach (var unit in Enumerable.Range(0, Cases).SelectMany(seed => Scores(RandomCase.Of(seed))))
        {
            if (unit.Total.Points is not { } points)
                continue;
            var losses = PointLosses.Of(unit);
            if (unit.Total.Aggregation != Aggregation.Arithmetic)
            {
                Assert.Empty(losses.Groups);
                continue;
            }

            groups++;
            var adjusted = unit.Adjustments.Sum(line => line.Points);
            Near(points, unit.Total.FullPoints - losses.Groups.Sum(loss => loss.Lost) + adjusted);
            Near(unit.Total.FullPoints, losses.Groups.Sum(loss => loss.Full));
            if (!IsPlain(unit))
                continue;
            targets++;
            Near(points, unit.Total.FullPoints - losses.Targets.Sum(loss => loss.Lost) + adjusted);
            Assert.All(losses.Targets, loss => Near(loss.Node.Contribution!.Value, loss.Full - loss.Lost));
        }

        Assert.True(groups > 1000 && targets > 500, $"{groups} units with groups, {targets} with targets");
    }

    // No veto on a group, and no other mean anywhere.
    private static bool IsPlain(UnitScore unit) =>
        unit.Adjustments.All(line => line.Entry.Veto is null) && Groups(unit.Total).All(group => group.Aggregation == Aggregation.Arithmetic);

    private static IEnumerable<Score> Groups(Score node) =>
        node.Level == ScoreLevel.Target || !node.Applies ? [] : node.Children.SelectMany(Groups).Prepend(node);

    private static IEnumerable<UnitScore> Scores(SlowInput input)
    {
        var findings = new Findings();
        var duties = DutyTable.From(input.Plan, input.Roster, input.Year);
        var measures = MeasureTable.From(
            input.Plan, input.Roster, input.Profile, duties, new ObservationTable(input.Year, input.Observations), input.Scope, findings);
        var scores = ScoreTable.From(input.Plan, input.Roster, input.Profile, measures, findings, input.Entries);
        return scores.Units.Append(scores.District);
    }

    private static void Near(decimal expected, decimal actual) => Assert.True(Math.Abs(expected - actual) <= Rounding, $"{expected} and {actual}");
}
