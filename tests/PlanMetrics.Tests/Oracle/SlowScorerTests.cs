using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Oracle;

/// <summary>The oracle itself, against numbers worked out by hand from the method.</summary>
public sealed class SlowScorerTests
{
    [Fact]
    public void Stock_FourQuarters_TakesTheLatest()
    {
        var example = new Example(Example.Rate with { Accrual = Accrual.Stock, Threshold = new Threshold.Number(100) })
            .Quarters("a", Basis.Period, (60, 100), (75, 100), (90, 100), (100, 100));
        Assert.Equal((Rational)100, example.Of("a").Actual);
        Assert.True(example.Of("a").Met);
        example.AsOf = new DateOnly(2024, 9, 30);
        Assert.Equal((Rational)90, example.Of("a").Actual);
    }

    [Fact]
    public void Stock_LastQuarterBlank_IsMissing() =>
        Assert.Equal(MeasureState.Missing, new Example(Example.Rate with { Accrual = Accrual.Stock })
            .Quarters("a", Basis.Period, (60, 100), (75, 100), (90, 100)).Of("a").State);

    [Fact]
    public void Flow_CumulativeFigures_AreNotAddedUp()
    {
        var measure = new Example(Example.Rate).Quarters("a", Basis.Cumulative, (8, 8), (16, 16), (19, 20), (21, 24)).Of("a");
        Assert.Equal((Rational)87.5m, measure.Actual);
        Assert.False(measure.Met);
        Assert.Equal(4, measure.Used);
    }

    [Fact]
    public void Flow_CumulativeWithGaps_CoversThem()
    {
        var measure = new Example(Example.Rate).With("a", Period.Quarter(2024, 4), new Figure.Ratio(21, 24), basis: Basis.Cumulative).Of("a");
        Assert.Equal((Rational)87.5m, measure.Actual);
    }

    [Fact]
    public void Flow_CumulativeThatFalls_RejectsBothCells()
    {
        var measure = new Example(Example.Rate).Quarters("a", Basis.Cumulative, (8, 8), (7, 7), (19, 20), (21, 24)).Of("a");
        Assert.Equal((Rational)87.5m, measure.Actual);
        measure = new Example(Example.Rate).Quarters("a", Basis.Cumulative, (8, 8), (9, 9), (19, 20), (18, 24)).Of("a");
        Assert.Equal(MeasureState.Missing, measure.State);
    }

    [Fact]
    public void Flow_WiderPeriod_CountsOnlyWhereAPartIsMissing()
    {
        var complete = new Example(Example.Rate).Quarters("a", Basis.Period, (1, 1), (1, 1), (1, 1), (1, 1))
            .With("a", Period.Year(2024), new Figure.Ratio(7, 9));
        Assert.Equal((Rational)100, complete.Of("a").Actual);
        var gap = new Example(Example.Rate).Quarters("a", Basis.Period, (1, 1), (1, 1))
            .With("a", Period.Half(2024, 2), new Figure.Ratio(7, 8)).With("a", Period.Quarter(2024, 4), new Figure.Ratio(1, 8));
        Assert.Equal((Rational)90, gap.Of("a").Actual);
        Assert.True(gap.Of("a").Met);
    }

    [Fact]
    public void Flow_PartlyOverlappingPeriods_AreRejected() =>
        Assert.Equal(MeasureState.Missing, new Example(Example.Rate)
            .With("a", Period.Months(2024, 1, 7), new Figure.Ratio(1, 1)).With("a", Period.Half(2024, 2), new Figure.Ratio(1, 1)).Of("a").State);

    [Fact]
    public void Met_JustBelowTheThreshold_IsNot()
    {
        Assert.False(new Example(Example.Rate).Quarters("a", Basis.Cumulative, (0, 0), (0, 0), (0, 0), (8995, 10000)).Of("a").Met);
        Assert.False(new Example(Example.Rate).Quarters("a", Basis.Cumulative, (0, 0), (0, 0), (0, 0), (188, 209)).Of("a").Met);
        Assert.True(new Example(Example.Rate).Quarters("a", Basis.Cumulative, (0, 0), (0, 0), (0, 0), (9, 10)).Of("a").Met);
    }

    [Fact]
    public void Coverage_BelowTheMinimum_IsMissing()
    {
        var example = new Example(Example.Rate).Quarters("a", Basis.Period, (1, 1), (1, 1), (1, 1));
        Assert.Equal(MeasureState.Missing, example.Of("a").State);
        example.Profile = example.Profile with { MinimumCoverage = 0.75m };
        Assert.Equal(MeasureState.Reported, example.Of("a").State);
    }

    [Fact]
    public void ZeroOfZero_ByPolicy()
    {
        var example = new Example(Example.Rate).Quarters("a", Basis.Period, (0, 0), (0, 0), (0, 0), (0, 0))
            .Quarters("b", Basis.Period, (1, 1), (1, 1), (1, 1), (0, 1));
        Assert.Equal(MeasureState.NotApplicable, example.Of("a").State);
        Assert.Null(example.ScoreOf("a").Published);
        example.Profile = example.Profile with { ZeroCases = ZeroCasePolicy.Full };
        Assert.Equal((Rational)100, example.ScoreOf("a").Published);
        example.Profile = example.Profile with { ZeroCases = ZeroCasePolicy.GroupMean };
        Assert.Equal((Rational)41.666666666667m, example.ScoreOf("a").Total.Points);
    }

    [Fact]
    public void ZeroOccurrence_WithoutIndependentSource_IsTakenOutAlike()
    {
        var example = new Example(Example.Never).Counts("a", DataSource.Self, 0, 0, 0, 0).Counts("c", DataSource.Self, 0, 1);
        Assert.Equal(MeasureState.NotApplicable, example.Of("a").State);
        Assert.Equal(MeasureState.NotApplicable, example.Of("b").State);
        Assert.False(example.Of("c").Met);
        Assert.False(example.Of("*").Met);
    }

    [Fact]
    public void ZeroOccurrence_BothSides_TheHigherOfEachPeriodStands()
    {
        var example = new Example(Example.Never).Counts("a", DataSource.Self, 0, 1, 0, 0).Counts("a", DataSource.Supervision, 2, 0);
        Assert.Equal((Rational)3, example.Of("a").Actual);
        example = new Example(Example.Never).Counts("a", DataSource.Supervision, 0);
        Assert.True(example.Of("a").Met);
    }

    [Fact]
    public void Sources_TheTargetsOwnStandsAlone_ElseEachPeriodTakesTheFirst()
    {
        var example = new Example(Example.Rate).Quarters("a", Basis.Period, (1, 2), (1, 2), (1, 2), (1, 2));
        example.With("a", Period.Quarter(2024, 4), new Figure.Ratio(2, 2), DataSource.Self);
        Assert.Equal((Rational)50, example.Of("a").Actual);
        example = new Example(Example.Rate).Quarters("a", Basis.Period, (1, 2), (1, 2), (1, 2));
        foreach (var quarter in Enumerable.Range(1, 4))
            example.With("a", Period.Quarter(2024, quarter), new Figure.Ratio(2, 2), DataSource.Self);
        Assert.Equal((Rational)62.5m, example.Of("a").Actual);
    }

    [Fact]
    public void District_Pooled_TakesTheReportedBodies()
    {
        var example = new Example(Example.Rate).Quarters("a", Basis.Cumulative, (0, 0), (0, 0), (0, 0), (9, 10))
            .Quarters("b", Basis.Cumulative, (0, 0), (0, 0), (0, 0), (8, 10));
        Assert.Equal((Rational)85, example.Of("*").Actual);
    }

    [Fact]
    public void District_Share_CountsMissingAsNotMet()
    {
        var example = new Example(Example.Done).With("a", Period.Year(2024), new Figure.Outcome(true), DataSource.Lead);
        example.Roster = example.Roster with { NotApplicable = [new("c", "t", new(2024, 1, 1), new(2024, 12, 31), "无", "文")] };
        Assert.Equal((Rational)50, example.Of("*").Actual);
        Assert.Equal((Rational)50, example.ScoreOf("*").Published);
        example.AsOf = new DateOnly(2024, 11, 1);
        Assert.Equal(MeasureState.Reported, example.Of("a").State);
        Assert.Equal(MeasureState.NotDue, example.Of("*").State);
    }

    [Fact]
    public void District_SumAtMost_NeedsEveryBody()
    {
        var capped = Example.Never with { Threshold = new Threshold.Number(2), Source = DataSource.Self };
        var example = new Example(capped).Counts("a", DataSource.Self, 1, 0, 0, 0).Counts("b", DataSource.Self, 1, 0, 0, 0);
        Assert.Equal(MeasureState.Missing, example.Of("*").State);
        example.Counts("c", DataSource.Self, 0, 0, 0, 0);
        Assert.True(example.Of("*").Met);
        example = new Example(capped).Counts("a", DataSource.Self, 3);
        Assert.False(example.Of("*").Met);
    }

    [Theory]
    [InlineData("2024-02-28", "2024-02-29", MeasureState.NotDue, null)]
    [InlineData("2024-03-01", "2024-03-01", MeasureState.Reported, true)]
    [InlineData("2024-03-02", "2024-03-02", MeasureState.Reported, false)]
    [InlineData("2024-04-01", "2024-03-02", MeasureState.Missing, null)]
    public void Deadline_OfEveryYear_IsJudgedFromItsDay(string done, string asOf, MeasureState state, bool? met)
    {
        var example = new Example(Example.ByMarch) { AsOf = Day(asOf) };
        var measure = example.With("a", Period.Year(2024), new Figure.Date(Day(done)), DataSource.Lead).Of("a");
        Assert.Equal((state, met), (measure.State, measure.Met));
    }

    [Fact]
    public void Deadline_OfAnotherYear_IsRejected() =>
        Assert.Equal(MeasureState.Rejected, new Example(Example.ByMarch)
            .With("a", Period.Year(2024), new Figure.Date(new(2023, 2, 1)), DataSource.Lead).Of("a").State);

    [Fact]
    public void Deadline_OnceInThePlan_IsScoredEveryYearFromItsOwn()
    {
        var once = Example.ByMarch with { Cadence = Cadence.Once, Threshold = new Threshold.Day(new(2022, 12, 31)) };
        var example = new Example(once).With("a", new Period(new(2021, 1, 1), new(2026, 1, 1), true), new Figure.Date(new(2023, 5, 1)), DataSource.Lead);
        Assert.False(example.Of("a").Met);
        Assert.Equal(MeasureState.Missing, example.Of("b").State);
        (example.Year, example.AsOf) = (2022, new DateOnly(2022, 12, 30));
        Assert.Equal(MeasureState.NotDue, example.Of("a").State);
        example.AsOf = new DateOnly(2022, 12, 31);
        Assert.Equal(MeasureState.Missing, example.Of("a").State);
    }

    [Fact]
    public void Term_BeforeItsEnd_CountsOnlyWhenMet()
    {
        var term = Example.Rate with { Cadence = Cadence.PerTerm, Accrual = Accrual.Distinct, Threshold = new Threshold.Number(100) };
        var example = new Example(term).Quarters("a", Basis.Period, (3, 4)).Quarters("b", Basis.Period, (4, 4));
        Assert.Equal(MeasureState.NotDue, example.Of("b").State);
        example.Roster = example.Roster with { Terms = [new TermSpan(new(2021, 7, 1), 5)] };
        Assert.Equal(MeasureState.NotDue, example.Of("a").State);
        Assert.Equal(MeasureState.Reported, example.Of("b").State);
        Assert.Equal(MeasureState.NotDue, example.Of("*").State);
        example.Roster = example.Roster with { Terms = [new TermSpan(new(2021, 7, 1), 3)] };
        Assert.Equal((Rational)75, example.Of("a").Actual);
        Assert.Equal((Rational)87.5m, example.Of("*").Actual);
    }

    [Fact]
    public void Ranks_Ties_AreShared()
    {
        var example = new Example(Example.Rate).Quarters("a", Basis.Cumulative, (0, 0), (0, 0), (0, 0), (9, 10))
            .Quarters("b", Basis.Cumulative, (0, 0), (0, 0), (0, 0), (10, 10)).Quarters("c", Basis.Cumulative, (0, 0), (0, 0), (0, 0), (45, 100));
        Assert.Equal((1, true), (example.ScoreOf("a").Rank, example.ScoreOf("a").Tied));
        Assert.Equal((3, false), (example.ScoreOf("c").Rank, example.ScoreOf("c").Tied));
        Assert.Equal("不合格", example.ScoreOf("c").Grade);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
