using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;
using PlanMetrics.Scores.Stability;
using PlanMetrics.Tests.Measures;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Scores.Stability;

public sealed class StabilityTableTests
{
    private static readonly Target Second = Rate with { Id = "u" };

    [Fact]
    public void From_TwoTargetsOfOpposites_IsAsWorkedByHand()
    {
        // a: 100 and 50 points (90 and 45 of 90), b: 50 and 100, c: 60 and 60
        var example = new MeasureCase(Rate, Second)
            .With("a", Y(), Of(90, 100)).With("a", Y(), Of(45, 100), target: "u")
            .With("b", Y(), Of(45, 100)).With("b", Y(), Of(90, 100), target: "u")
            .With("c", Y(), Of(54, 100)).With("c", Y(), Of(54, 100), target: "u");
        var table = Run(example);
        Assert.Equal([(1, 2), (1, 2), (3, 3)], table.Units.Select(unit => (unit.RankLow!.Value, unit.RankHigh!.Value)));
        Assert.Equal(1, table.Units[2].GradeShare);
        Assert.Equal([("t", 3), ("u", 1)], table.Units[0].Without.Select(without => (without.TargetId, without.Rank!.Value)));
        // Without t the ranks are 3, 1, 2 instead of 1, 1, 3.
        Assert.Equal<TargetInfluence>([new("t", 3, 2, 2), new("u", 3, 2, 2)], table.Targets);
        // With one case fewer in the second rate a has 74.44 and b alone has 75.
        Assert.Equal((ChangedPart.Numerator, -1, 2), (table.Units[0].RankChange!.Part, table.Units[0].RankChange!.By, table.Units[0].RankChange!.Rank!.Value));
    }

    [Theory]
    [InlineData(53, 100, 1)] // 54 of 90 is 60.00
    [InlineData(50, 100, 4)]
    [InlineData(530, 1000, 10)]
    public void GradeChange_JustBelowABand_IsTheCasesThatAreShort(int part, int whole, int steps)
    {
        var change = Assert.IsType<SmallestChange>(Run(new MeasureCase(Rate).With("a", Y(), Of(part, whole))).Units.Single(unit => unit.UnitId == "a").GradeChange);
        Assert.Equal(("t", ChangedPart.Numerator, "合格"), (change.TargetId, change.Part, change.Grade!.Name.Chinese));
        Assert.Equal(steps, change.By);
    }

    [Fact]
    public void RankChange_DateInTime_IsTheDaysUntilLate()
    {
        var example = new MeasureCase(ByMarch with { OwedBy = ["towns"] })
            .With("a", Y(), D(2024, 2, 27)).With("b", Y(), D(2024, 3, 5)).With("c", Y(), D(2024, 3, 9));
        var units = Run(example).Units.ToDictionary(unit => unit.UnitId);
        // 1 March is the last day. Nobody else is in time, so a late one only shares its first rank; 5 March is four days late.
        Assert.Null(units["a"].RankChange);
        Assert.Equal((ChangedPart.Date, 4), (units["a"].GradeChange?.Part, units["a"].GradeChange?.By));
        Assert.Equal((ChangedPart.Date, -4, 1), (units["b"].RankChange?.Part, units["b"].RankChange?.By, units["b"].RankChange?.Rank));
    }

    [Fact]
    public void Changes_EveryStepTried_NoneIsSmaller()
    {
        var example = new MeasureCase(Rate, Second, Count with { Id = "n" })
            .With("a", Y(), Of(60, 100)).With("a", Y(), Of(22, 30), target: "u").With("a", Y(), N(3), target: "n")
            .With("b", Y(), Of(70, 100)).With("b", Y(), Of(20, 30), target: "u").With("b", Y(), N(1), target: "n")
            .With("c", Y(), Of(55, 100)).With("c", Y(), Of(29, 30), target: "u").With("c", Y(), N(0), target: "n");
        var scores = example.Score();
        foreach (var unit in Run(example).Units)
        {
            var before = scores.Units.Single(score => score.UnitId == unit.UnitId);
            Assert.Equal(SlowestSearch(before, example, after => after.Rank != before.Rank), Math.Abs(unit.RankChange?.By ?? 0));
            Assert.Equal(SlowestSearch(before, example, after => after.Grade != before.Grade), Math.Abs(unit.GradeChange?.By ?? 0));
        }
    }

    [Fact]
    public void Switched_MissingAndZeroOfZero_AreTheRanksUnderTheOtherPolicy()
    {
        var example = new MeasureCase(Rate, Second)
            .With("a", Y(), Of(80, 100)).With("b", Y(), Of(60, 100)).With("b", Y(), Of(60, 100), target: "u")
            .With("c", Y(), Of(50, 100)).With("c", Y(), Of(0, 0), target: "u");
        var units = Run(example).Units.ToDictionary(unit => unit.UnitId);
        var (missing, zero) = (With(profile => profile with { Missing = MissingPolicy.Exclude }), With(profile => profile with { ZeroCases = ZeroCasePolicy.Full }));
        Assert.All(units.Values, unit => Assert.Equal(missing[unit.UnitId], unit.RankMissingSwitched));
        Assert.All(units.Values, unit => Assert.Equal(zero[unit.UnitId], unit.RankZeroCasesSwitched));
        Assert.Equal((1, 1), (units["a"].RankMissingSwitched, units["c"].RankZeroCasesSwitched));

        Dictionary<string, int?> With(Func<Profile, Profile> change)
        {
            var kept = example.Profile;
            example.Profile = change(kept);
            var ranks = example.Score().Units.ToDictionary(unit => unit.UnitId, unit => unit.Rank);
            example.Profile = kept;
            return ranks;
        }
    }

    [Fact]
    public void From_NoVariation_TheIntervalIsThePublishedRank()
    {
        var example = Mixed();
        var ranks = example.Score().Units.ToDictionary(unit => unit.UnitId, unit => unit.Rank);
        var table = Run(example, new() { Draws = 3, Variation = 0 });
        Assert.All(table.Units, unit => Assert.Equal((ranks[unit.UnitId], ranks[unit.UnitId]), (unit.RankLow, unit.RankHigh)));
        Assert.All(table.Units, unit => Assert.Equal(1, unit.GradeShare));
    }

    [Fact]
    public void From_SameSeed_SameTable_OtherSeed_OtherDraws()
    {
        var (first, second) = (Run(Mixed()), Run(Mixed(), new() { MaxDegreeOfParallelism = 8 }));
        Assert.Equal(first.Units.Select(Text), second.Units.Select(Text));
        Assert.NotEqual(first.Units.Select(Text), Run(Mixed(), new() { Seed = 1 }).Units.Select(Text));

        static string Text(UnitStability unit) => $"{unit.UnitId} {unit.RankLow} {unit.RankHigh} {unit.GradeShare}";
    }

    [Fact]
    public void From_ATotalThatTheTreeDoesNotMake_HasNoInterval()
    {
        var example = Mixed();
        var scores = example.Score();
        var odd = scores with { Units = [.. scores.Units.Select(unit => unit with { Total = unit.Total with { Points = unit.Total.Points + 5 } })] };
        var table = StabilityTable.From(example.Text, example.Roster, example.Profile, example.Run(), odd, new());
        Assert.All(table.Units, unit => Assert.Equal((null, null, null), (unit.RankLow, unit.GradeShare, unit.RankChange)));
    }

    [Fact]
    public void From_NothingScored_IsEmpty()
    {
        var table = Run(new MeasureCase());
        Assert.Empty(table.Units);
        Assert.Empty(table.Targets);
    }

    [Theory]
    [InlineData(0, 0.25, 1)]
    [InlineData(100_001, 0.25, 1)]
    [InlineData(10, -0.1, 1)]
    [InlineData(10, 1, 1)]
    [InlineData(10, double.NaN, 1)]
    [InlineData(10, 0.25, 0)]
    public void From_SettingOutOfRange_IsRefused(int draws, double variation, int threads) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Run(Mixed(), new() { Draws = draws, Variation = variation, MaxDegreeOfParallelism = threads }));

    [Fact]
    public void From_UnitsInAnotherOrder_SameForEachUnit()
    {
        var (first, turned) = (Mixed(), Mixed());
        turned.Roster = turned.Roster with { Units = [.. turned.Roster.Units.Reverse()] };
        Assert.Equal(Texts(first), Texts(turned));

        static IEnumerable<string> Texts(MeasureCase example) =>
            Run(example).Units.Select(unit => $"{unit.UnitId} {unit.RankLow} {unit.RankHigh} {unit.GradeShare} {unit.RankChange} {unit.GradeChange}").Order(StringComparer.Ordinal);
    }

    private static MeasureCase Mixed() => new MeasureCase(Rate, Second, Rate with { Id = "w" }, Done with { Id = "x" })
        .With("a", Y(), Of(89, 100)).With("a", Y(), Of(40, 100), target: "u").With("a", Y(), Of(0, 0), target: "w")
        .With("b", Y(), Of(45, 100)).With("b", Y(), Of(85, 100), target: "u").With("b", Y(), Of(70, 90), target: "w")
        .With("c", Y(), Of(64, 100)).With("c", Y(), Of(66, 100), target: "u").With("c", Y(), new Figure.Outcome(true), target: "x");

    private static StabilityTable Run(MeasureCase example, StabilitySettings? settings = null) =>
        StabilityTable.From(example.Text, example.Roster, example.Profile, example.Run(), example.Score(), settings ?? new());

    // Every step of every figure, scored as a whole table.
    private static int SlowestSearch(UnitScore before, MeasureCase example, Func<UnitScore, bool> isMoved)
    {
        var measures = example.Run();
        for (var step = 1; step <= 200; step++)
            foreach (var sign in (ReadOnlySpan<int>)[step, -step])
                foreach (var measure in measures.All.Where(own => own.UnitId == before.UnitId && own.Role == MeasureRole.Own && own.Figure is not null))
                    if (Stepped(measure, sign) is { } stepped
                        && isMoved(ScoreTable.From(example.Text, example.Roster, example.Profile, measures with { All = measures.All.Replace(measure, stepped) }, new Findings())
                            .Units.Single(unit => unit.UnitId == before.UnitId)))
                        return step;
        return 0;
    }

    private static Measure? Stepped(Measure measure, int by)
    {
        Figure? figure = measure.Figure switch
        {
            Figure.Ratio ratio when ratio.Numerator + by >= 0 && ratio.Numerator + by <= ratio.Denominator => ratio with { Numerator = ratio.Numerator + by },
            Figure.Count count when count.Value + by >= 0 => new Figure.Count(count.Value + by),
            _ => null,
        };
        if (figure is null)
            return null;
        var verdict = Verdict.Of(figure, measure, null, null);
        return measure with { Figure = figure, Actual = verdict.Actual, Met = verdict.Met, Attainment = verdict.Attainment };
    }
}
