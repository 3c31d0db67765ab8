using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;
using PlanMetrics.Tests.Measures;
using PlanMetrics.Tests.Oracle;
using static PlanMetrics.Tests.Scores.Adjusting.RegisterCase;

namespace PlanMetrics.Tests.Scores.Adjusting;

/// <summary>What must hold whatever stands on the register.</summary>
public sealed class AdjustmentLawsTests
{
    private const int Cases = 300;

    private static readonly (List<string>, List<ItemReference>) Parts = (["t", "u", "v"], [new(ItemLevel.Task, "1")]);

    [Fact]
    public void Contributions_AndEntries_AddUpToTheTotalExactly() => ForEach((example, _) =>
    {
        foreach (var unit in example.Score().Units.Where(unit => unit.Total.Points is not null))
            Assert.Equal(unit.Total.Points, unit.Total.Leaves().Sum(leaf => leaf.Contribution ?? 0m) + unit.Adjustments.Sum(line => line.Points));
    });

    [Fact]
    public void Total_IsNeverBelowZero_AndStepsFollowOn() => ForEach((example, _) =>
    {
        foreach (var unit in example.Score().Units.Where(unit => unit.Total.Points is not null))
        {
            Assert.True(unit.Total.Points >= 0);
            for (var i = 1; i < unit.Total.Steps.Length; i++)
                Assert.Equal(unit.Total.Steps[i - 1].After, unit.Total.Steps[i].Before);
            Assert.Equal(unit.Total.Points, unit.Total.Steps[^1].Before);
        }
    });

    [Fact]
    public void OrderOfEntries_ChangesNoScore() => ForEach((example, dice) =>
    {
        var before = Published(example);
        var shuffled = example.Entries.OrderBy(_ => dice.Between(0, 1000)).ToArray();
        example.Entries.Clear();
        example.Entries.AddRange(shuffled);
        Assert.Equal(before, Published(example));
    });

    [Fact]
    public void EntriesOfOthers_ChangeNoScore() => ForEach((example, _) =>
    {
        var before = Published(example)["a"];
        example.Entries.RemoveAll(entry => entry.UnitId != "a");
        Assert.Equal(before, Published(example)["a"]);
    });

    [Fact]
    public void HigherBonusCap_NeverLowersAScore() => ForEach((example, _) =>
    {
        var before = Published(example);
        example.Profile = example.Profile with { Adjustments = example.Profile.Adjustments with { Bonus = new(example.Profile.Adjustments.Bonus!.Cap + 1m) { EntryCap = example.Profile.Adjustments.Bonus.EntryCap } } };
        foreach (var (unit, points) in Published(example))
            Assert.True(points >= before[unit]);
    });

    [Fact]
    public void AnotherPenalty_NeverRaisesAScore() => ForEach((example, dice) =>
    {
        var before = Published(example);
        example.Entries.Add(Penalty(dice.Between(1, 50), dice.Of(null, "t", "u")) with { Reason = "再一次" });
        foreach (var (unit, points) in Published(example))
            Assert.True(points <= before[unit]);
    });

    [Fact]
    public void AnotherVeto_NeverRaisesAScoreOrGrade() => ForEach((example, dice) =>
    {
        var before = example.Score().Units.ToDictionary(unit => unit.UnitId, unit => (unit.Total.Points, Grade: GradeOf(unit, example)));
        example.Entries.Add(RandomEntries.Veto(dice, "a") with { Reason = "再一次" });
        foreach (var unit in example.Score().Units)
            Assert.True((unit.Total.Points ?? 0) <= (before[unit.UnitId].Points ?? 0) && GradeOf(unit, example) <= before[unit.UnitId].Grade);
    });

    private static int GradeOf(UnitScore unit, MeasureCase example) => unit.Grade is null ? -1 : example.Profile.Grades.IndexOf(unit.Grade);

    private static SortedDictionary<string, decimal> Published(MeasureCase example) => new(
        example.Score(new Findings()).Units.Where(unit => unit.Total.Points is not null).ToDictionary(unit => unit.UnitId, unit => unit.Total.Points!.Value),
        StringComparer.Ordinal);

    private static void ForEach(Action<MeasureCase, Dice> law)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var dice = new Dice(seed);
            var example = Case();
            example.Profile = example.Profile with { Adjustments = RandomEntries.Rules(dice) };
            foreach (var unit in (string[])["a", "b", "c"])
                example.Entries.AddRange(RandomEntries.Of(dice, unit, Parts, Parts));
            law(example, dice);
        }
    }
}
