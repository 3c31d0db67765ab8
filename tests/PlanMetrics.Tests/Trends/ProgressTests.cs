using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Tests.Measures;
using PlanMetrics.Trends;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Trends;

/// <summary>完成进度 against 序时进度, with the numbers of docs/method.md, Progress.</summary>
public sealed class ProgressTests
{
    private static readonly Target Eight = Count with { Threshold = new Threshold.Number(8) };

    [Fact]
    public void Count_IsHeldAgainstTheMonthsThatHavePassed()
    {
        var row = Own(new MeasureCase(Eight).AsOf(2024, 9, 30).With("a", Q(1), N(2)).With("a", Q(2), N(1)).With("a", Q(3), N(0)), "a");
        Assert.Equal((ProgressKind.Count, 3m, 8m, 37.5m, 75m), (row.Kind, row.Done!.Value, row.Wanted, row.Reached!.Value, row.Elapsed!.Value));
        Assert.Equal((37.5m, true, 5m), (row.Lag!.Value, row.IsBehind, row.Short!.Value));
    }

    [Theory]
    [InlineData(6, 29, 41.67)]
    [InlineData(6, 30, 50)]
    [InlineData(12, 31, 100)]
    public void Months_CountWhenTheyHaveEnded(int month, int day, decimal elapsed) =>
        Assert.Equal(elapsed, Own(new MeasureCase(Eight).AsOf(2024, month, day).With("a", Q(1), N(4)), "a").Elapsed);

    [Fact]
    public void Count_OnTimeOrAhead_IsNotBehind()
    {
        var onTime = Own(new MeasureCase(Eight).AsOf(2024, 6, 30).With("a", Q(1), N(4)).With("a", Q(2), N(0)), "a");
        Assert.Equal((0m, false), (onTime.Lag!.Value, onTime.IsBehind));
        var third = Own(new MeasureCase(Count with { Threshold = new Threshold.Number(3) }).AsOf(2024, 4, 30).With("a", Q(1), N(1)), "a");
        Assert.Equal((33.33m, 33.33m, 0m, false), (third.Reached!.Value, third.Elapsed!.Value, third.Lag!.Value, third.IsBehind));
    }

    [Fact]
    public void Count_WithoutFigures_HasNoProgress_AndIsNotTakenForNone()
    {
        var row = Own(new MeasureCase(Eight).AsOf(2024, 9, 30), "a");
        Assert.Equal((null, null, null, false, 75m), (row.Done, row.Reached, row.Lag, row.IsBehind, row.Elapsed!.Value));
        var zero = Own(new MeasureCase(Eight).AsOf(2024, 3, 31).With("a", Q(1), N(0)), "a");
        Assert.Equal((0m, 0m, 25m), (zero.Done!.Value, zero.Reached!.Value, zero.Lag!.Value));
    }

    [Fact]
    public void Count_GoesByTheSchedule_WhereTheRoundsHaveOne()
    {
        var example = new MeasureCase(Eight).AsOf(2024, 9, 30).With("a", Period.Half(2024, 1), N(4));
        example.Roster = example.Roster with
        {
            Calendar = new()
            {
                Rounds =
                [
                    new("上半年", new(2024, 6, 30), new(2024, 7, 10)) { Progress = 40 }, new("全年", new(2024, 12, 31), new(2025, 1, 10)) { Progress = 100 },
                ],
            },
        };
        Assert.Equal((40m, -10m, false), (Own(example, "a").Elapsed!.Value, Own(example, "a").Lag!.Value, Own(example, "a").IsBehind));
        Assert.Equal(0m, Own(example.AsOf(2024, 6, 29), "a").Elapsed);
    }

    [Theory]
    [InlineData(178, 199, Comparison.AtLeast, 90, 2, 11)]
    [InlineData(180, 200, Comparison.AtLeast, 90, 0, 0)]
    [InlineData(180, 200, Comparison.GreaterThan, 90, 1, 1)]
    [InlineData(6, 7, Comparison.AtLeast, 100, 1, null)]
    [InlineData(30, 200, Comparison.AtMost, 10, 10, 100)]
    [InlineData(20, 200, Comparison.LessThan, 10, 1, 1)]
    [InlineData(0, 200, Comparison.AtMost, 10, 0, 0)]
    [InlineData(1, 10, Comparison.AtMost, 0, 1, null)]
    public void Rate_SaysTheCasesThatItLacks(int good, int cases, Comparison comparison, int threshold, int lacking, int? inARow)
    {
        var target = Rate with { Comparison = comparison, Threshold = new Threshold.Number(threshold) };
        var row = Own(new MeasureCase(target).AsOf(2024, 3, 31).With("a", Q(1), Of(good, cases)), "a");
        Assert.Equal((ProgressKind.Rate, lacking, (decimal?)inARow), (row.Kind, row.Short!.Value, row.GoodInARow));
        Assert.Equal((null, null), (row.Elapsed, row.Lag));
        if (inARow is not { } further)
            return;
        // What it says is enough, and one less is not.
        var isFloor = comparison is Comparison.AtLeast or Comparison.GreaterThan;
        Assert.True(Meets(good + (isFloor ? further : 0), cases + further));
        Assert.True(further == 0 || !Meets(good + (isFloor ? further - 1 : 0), cases + further - 1));

        bool Meets(int part, int whole) => ExactComparison.Holds(part * 100m, comparison, (decimal)threshold * whole);
    }

    [Fact]
    public void Rate_WithoutCases_HasNoNeed()
    {
        Assert.Empty(Table(new MeasureCase(Rate).With("a", Y(), Of(0, 0))).All.Where(row => row.UnitId == "a"));
        var missing = Own(new MeasureCase(Rate).AsOf(2024, 3, 31), "a");
        Assert.Equal((null, null, null), (missing.Done, missing.Reached, missing.Short));
    }

    [Fact]
    public void Milestones_AreCountedTogether_AgainstTheYear()
    {
        var second = ByMarch with { Id = "u", Threshold = new Threshold.Yearly(9, 30) };
        var table = Table(new MeasureCase(ByMarch, second).AsOf(2024, 6, 30).With("a", Y(), D(2024, 2, 20)));
        Assert.Equal(new MilestoneProgress("a", 1, 2, 50m, 50m, 0m), table.Milestones.Single(row => row.UnitId == "a"));
        Assert.Equal(new MilestoneProgress("b", 0, 2, 0m, 50m, 50m), table.Milestones.Single(row => row.UnitId == "b"));
        var open = table.All.Single(row => row is { UnitId: "a", Target.Id: "u" });
        Assert.Equal((ProgressKind.Milestone, null, new DateOnly(2024, 9, 30), 66.67m), (open.Kind, open.Done, open.LastDay!.Value, open.Elapsed!.Value));
    }

    [Fact]
    public void Prohibitions_AndWhatDoesNotApply_HaveNoProgress()
    {
        Assert.Empty(Table(new MeasureCase(Never).With("a", Q(1), N(0))).All);
        var example = new MeasureCase(Eight).AsOf(2024, 6, 30);
        example.Roster = example.Roster with { NotApplicable = [new("a", "t", new(2024, 1, 1), new(2024, 12, 31), "无", "文1")] };
        Assert.DoesNotContain(Table(example).All, row => row.UnitId == "a");
    }

    private static Progress Own(MeasureCase example, string unit) => Table(example).All.Single(row => row.UnitId == unit && row.Role == MeasureRole.Own);

    private static ProgressTable Table(MeasureCase example) => ProgressTable.From(example.Text, example.Roster, example.Run());
}
