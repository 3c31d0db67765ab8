using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Measures;

public sealed class MeasureStatesTests
{
    [Fact]
    public void State_MissingNotApplicableNotDueRejectedAndZero_StayApart()
    {
        var example = new MeasureCase(Count with { Threshold = new Threshold.Number(1) }).Counts("a", DataSource.Self, 0, 0, 0, 0);
        example.With("b", Y(), null, state: FigureState.Rejected);
        Assert.Equal((MeasureState.Reported, 0m), (example.Own("a").State, example.Own("a").Actual!.Value));
        Assert.Equal(MeasureState.Rejected, example.Own("b").State);
        Assert.Equal(MeasureState.Missing, example.Own("c").State);
        Assert.Equal(MeasureState.NotDue, example.AsOf(2024, 6, 30).Own("c").State);
    }

    [Fact]
    public void State_ZeroOfZero_IsNotApplicableAndKeepsItsFigure()
    {
        var measure = new MeasureCase(Rate).Quarters("a", Basis.Period, (0, 0), (0, 0), (0, 0), (0, 0)).Own("a");
        Assert.Equal((MeasureState.NotApplicable, Of(0, 0)), (measure.State, measure.Figure));
    }

    [Fact]
    public void State_CountAlreadyMet_IsReportedWhateverIsMissing()
    {
        var example = new MeasureCase(Count).Counts("a", DataSource.Self, 1, 1).Counts("b", DataSource.Self, 1);
        Assert.Equal((MeasureState.Reported, MeasureState.Missing), (example.Own("a").State, example.Own("b").State));
        example.AsOf(2024, 6, 30);
        Assert.Equal((MeasureState.Reported, MeasureState.NotDue), (example.Own("a").State, example.Own("b").State));
    }

    [Fact]
    public void State_CeilingAlreadyExceeded_IsReportedWhateverIsMissing()
    {
        var example = new MeasureCase(Count with { Comparison = Comparison.AtMost }).Counts("a", DataSource.Self, 3).Counts("b", DataSource.Self, 2);
        Assert.Equal((MeasureState.Reported, false), (example.Own("a").State, example.Own("a").Met!.Value));
        Assert.Equal(MeasureState.Missing, example.Own("b").State);
    }

    [Fact]
    public void State_OutcomeWithinTheYear_IsNotDueUnlessDone()
    {
        var example = new MeasureCase(Done).With("a", Q(1), new Figure.Outcome(true)).With("b", Q(1), new Figure.Outcome(false)).AsOf(2024, 6, 30);
        Assert.Equal(MeasureState.Reported, example.Own("a").State);
        Assert.Equal((MeasureState.NotDue, MeasureState.NotDue), (example.Own("b").State, example.Own("c").State));
        example.AsOf(2024, 12, 31);
        Assert.Equal((MeasureState.Reported, MeasureState.Missing), (example.Own("b").State, example.Own("c").State));
    }

    [Fact]
    public void State_Event_NeedsAnyUsablePeriod()
    {
        var example = new MeasureCase(Rate with { Cadence = Cadence.Event })
            .With("a", Q(2), Of(9, 10)).With("b", Y(), Of(0, 0));
        Assert.Equal(MeasureState.Reported, example.Own("a").State);
        Assert.Equal(MeasureState.NotApplicable, example.Own("b").State);
        Assert.Equal(MeasureState.Missing, example.Own("c").State);
        Assert.Equal(MeasureState.NotDue, example.AsOf(2024, 9, 30).Own("c").State);
    }

    [Fact]
    public void State_GrantedByTheRoster_IsNotApplicable()
    {
        var example = new MeasureCase(Rate).Quarters("b", Basis.Period, (9, 10), (9, 10));
        example.Roster = example.Roster with
        {
            NotApplicable =
            [
                new("a", "t", new(2024, 1, 1), new(2024, 12, 31), "无此业务", "川法〔2024〕1号"),
                new("b", "t", new(2024, 7, 1), new(2024, 12, 31), "职责划转", "川法〔2024〕2号"),
            ],
        };
        Assert.Equal((MeasureState.NotApplicable, "无此业务"), (example.Own("a").State, example.Own("a").Reason.Chinese));
        Assert.Equal((90m, 2), (example.Own("b").Actual!.Value, example.Own("b").PeriodsDue));
    }

    [Fact]
    public void State_GrantedWithZeroOfZeroBesideIt_IsOutAsGrantedAndEarnsNothing()
    {
        var example = new MeasureCase(Rate with { Accrual = Accrual.Stock })
            .With("a", Q(4), Of(0, 0)).With("a", Y(), null, DataSource.Supervision, state: FigureState.NotApplicable);
        example.Profile = example.Profile with { ZeroCases = PlanMetrics.Profiles.ZeroCasePolicy.Full };
        Assert.Equal((MeasureState.NotApplicable, null), (example.Own("a").State, example.Own("a").Figure));
        Assert.Null(example.ScoreOf("a").Published);
    }

    [Fact]
    public void State_GrantedByAnotherSource_IsNotApplicable_AndByItselfMissing()
    {
        var example = new MeasureCase(Rate)
            .With("a", Y(), null, DataSource.Supervision, state: FigureState.NotApplicable)
            .With("b", Y(), null, DataSource.Self, state: FigureState.NotApplicable);
        Assert.Equal((MeasureState.NotApplicable, MeasureState.Missing), (example.Own("a").State, example.Own("b").State));
    }

    [Fact]
    public void State_UnitThatEndsInTheYear_OwesOnlyThePeriodsItTouches()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Period, (9, 10), (9, 10));
        example.Roster = example.Roster with { Units = [new("a", "东镇", "town") { ValidTo = new(2024, 5, 10) }, new("b", "西镇", "town") { ValidFrom = new(2025, 1, 1) }] };
        Assert.Equal((MeasureState.Reported, 2), (example.Own("a").State, example.Own("a").PeriodsDue));
        Assert.DoesNotContain(example.Run().All, measure => measure.UnitId == "b");
    }

    [Fact]
    public void State_WithoutTheSettingThatStandsForTheThreshold_IsNotScored()
    {
        var example = new MeasureCase(Count with { Threshold = null, Settings = ["floor"] }).Counts("a", DataSource.Self, 3, 0, 0, 0);
        Assert.Null(example.Own("a").Met);
        Assert.Null(example.ScoreOf("a").Published);
        Assert.Null(example.ScoreOf("b").Published);
        Assert.Contains("PM4012", example.Codes());
        Assert.True(example.Setting("floor", new SettingValue.Number(3)).Own("a").Met);
    }

    [Fact]
    public void State_WithoutALimit_IsScoredAndMarked()
    {
        var example = new MeasureCase(Rate with { Settings = ["limit"] }).Quarters("a", Basis.Period, (9, 10), (9, 10), (9, 10), (9, 10));
        Assert.Equal((MeasureState.Reported, 1), (example.Own("a").State, example.Own("a").Notes.Length));
        Assert.Contains("PM4013", example.Codes());
        example.Setting("limit", new SettingValue.Number(15));
        Assert.Empty(example.Own("a").Notes);
        Assert.DoesNotContain("PM4013", example.Codes());
    }

    [Fact]
    public void State_Trend_IsHeldAgainstTheBaselineElseTheYearBefore()
    {
        var fewer = Count with { Comparison = Comparison.Decrease, Threshold = null, Accrual = Accrual.Stock, Settings = ["base"] };
        var example = new MeasureCase(fewer)
            .With("a", Q(4), N(8)).With("a", Q(4, 2023), N(9)).With("b", Q(4), N(8)).With("b", Q(4, 2022), N(8)).With("c", Q(4), N(5));
        example.Roster = example.Roster with { Baselines = [new("t", "b", 2023, 8m)] };
        Assert.Equal((true, 9m), (example.Own("a").Met!.Value, example.Own("a").Base!.Value));
        Assert.False(example.Own("b").Met);
        Assert.Null(example.Own("c").Met);
        Assert.Null(example.District().Met);
        Assert.Contains("PM4023", example.Codes());
        Assert.False(example.Setting("base", new SettingValue.Number(2022)).Own("b").Met);
    }

    [Fact]
    public void District_TrendOfASum_IsHeldAgainstTheSumOfTheBases()
    {
        var fewer = Count with { Comparison = Comparison.Decrease, Threshold = null, Accrual = Accrual.Stock };
        var example = new MeasureCase(fewer).With("a", Q(4), N(8)).With("b", Q(4), N(9)).With("c", Q(4), N(7));
        example.Roster = example.Roster with { Baselines = [new("t", "a", 2023, 9m), new("t", "b", 2023, 9m), new("t", "c", 2023, 9m)] };
        var district = example.District();
        Assert.Equal((24m, 27m, true), (district.Actual!.Value, district.Base!.Value, district.Met!.Value));
    }

    [Fact]
    public void Of_RejectedPeriodAmongUsableOnes_StaysMissingAndIsNamed()
    {
        var measure = new MeasureCase(Rate)
            .With("a", Q(1), null, state: FigureState.Rejected).With("a", Q(2), Of(9, 10)).With("a", Q(3), Of(9, 10)).With("a", Q(4), Of(9, 10)).Own("a");
        Assert.Equal(
            (MeasureState.Missing, "应报 4 期，可用 3 期；2024-Q1 数据无效", "2024-Q1"),
            (measure.State, measure.Reason.Chinese, measure.InvalidPeriods.Chinese));
    }

    [Fact]
    public void Of_ContradictedPeriod_IsNamed()
    {
        var measure = new MeasureCase(Rate).With("a", Q(2), Of(9, 10))
            .With("a", Q(1), Of(1, 2), standing: ObservationStanding.Contradicted).With("a", Q(1), Of(2, 2), standing: ObservationStanding.Contradicted)
            .AsOf(2024, 6, 30).Own("a");
        Assert.Equal("2024-Q1", measure.InvalidPeriods.Chinese);
    }

    [Fact]
    public void Of_RejectedPeriodThatAnotherFigureCovers_IsNotNamed()
    {
        var measure = new MeasureCase(Rate).With("a", Q(1), null, state: FigureState.Rejected).With("a", Q(1), Of(9, 10), DataSource.Self).Own("a");
        Assert.Equal(("应报 4 期，可用 1 期", ""), (measure.Reason.Chinese, measure.InvalidPeriods.Chinese));
    }
}
