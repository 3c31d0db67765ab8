using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Measures;

/// <summary>Several sources with figures of different widths: the better source's figures are given up only for something due that stays open without.</summary>
public sealed class MixedSourcesTests
{
    private static readonly Target Event = Rate with { Cadence = Cadence.Event };

    [Fact]
    public void Measure_OwnYearBelowTheHalvesBesideIt_LosesNoOccurrence()
    {
        var ceiling = Never with { Threshold = new Threshold.Number(3) };
        var example = new MeasureCase(ceiling).With("a", Period.Half(2024, 1), N(3))
            .With("a", Period.Half(2024, 2), N(4), DataSource.Self).With("a", Y(), N(0), DataSource.Self);
        example.Roster = Rounds(example, new DateOnly(2024, 12, 31));
        var measure = example.Own("a");
        Assert.Equal((N(7), false), (measure.Figure, measure.Met!.Value));
    }

    [Fact]
    public void Measure_OwnCumulativeYearBesideTheMissingQuarter_LeavesTheSourcesQuartersAlone()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Period, (2, 3), (0, 0)).With("a", Q(4), Of(0, 0))
            .With("a", Q(2), Of(1, 1), DataSource.Self).With("a", Q(3), Of(0, 0), DataSource.Self)
            .With("a", Q(4), Of(3, 3), DataSource.Self, Basis.Cumulative);
        Assert.Equal(Of(2, 3), example.Own("a").Figure);
    }

    [Fact]
    public void Measure_SourcesCumulativeQuarters_StayWhereAWiderFigureTakesOnlyOneOfThem()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Cumulative, (0, 1), (0, 1)).With("a", Y(), Of(3, 3), DataSource.Self)
            .With("a", Q(1), Of(1, 1), DataSource.Self, Basis.Cumulative).With("a", Q(3), Of(3, 3), DataSource.Self, Basis.Cumulative);
        var measure = example.Own("a");
        Assert.Equal((MeasureState.Reported, Of(2, 3), 4), (measure.State, measure.Figure, measure.PeriodsUsed));
    }

    [Fact]
    public void Measure_CumulativeFigureThatOnlyCatchesUp_CountsAsAWholeOrNotAtAll()
    {
        var example = new MeasureCase(Rate).With("a", Q(1), Of(10, 10)).With("a", Q(3), Of(5, 7)).With("a", Q(4), Of(5, 7))
            .With("a", Q(1), Of(8, 10), DataSource.Self, Basis.Cumulative).With("a", Q(2), Of(10, 10), DataSource.Self, Basis.Cumulative);
        Assert.Equal(Of(20, 24), example.Own("a").Figure);
    }

    [Fact]
    public void Measure_OwnYearBeyondTheLastRound_DoesNotReplaceWhatIsDue()
    {
        var example = new MeasureCase(Rate);
        example.Roster = Rounds(example, new(2024, 6, 20), new(2024, 12, 20));
        example.With("a", Period.Days(new(2024, 1, 1), new(2024, 6, 20)), Of(1, 3))
            .With("a", Period.Days(new(2024, 6, 21), new(2024, 12, 20)), Of(3, 3), DataSource.Self).With("a", Y(), Of(0, 0), DataSource.Self);
        Assert.Equal(Of(4, 6), example.Own("a").Figure);
    }

    [Fact]
    public void Measure_WiderFigureForAMissingQuarter_IsSaidWithTheQuarter()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Period, (9, 10), (9, 10), (9, 10)).With("a", Q(1), Of(9, 10), DataSource.Self)
            .With("a", Q(2), Of(9, 10), DataSource.Self).With("a", Q(3), Of(9, 10), DataSource.Self).With("a", Y(), Of(35, 40), DataSource.Self);
        Assert.Equal(Of(35, 40), example.Own("a").Figure);
        Assert.Equal("2024-Q4", example.Finding("PM4006").Arguments.Single(argument => argument.Name == "missing").Value.English);
    }

    [Fact]
    public void Measure_Event_TakesTheFirstSourceThatHasAFigure()
    {
        var example = new MeasureCase(Event).With("a", Q(1), Of(2, 3), DataSource.Supervision).With("a", Y(), Of(0, 0), DataSource.Self);
        Assert.Equal(Of(2, 3), example.Own("a").Figure);
    }

    [Fact]
    public void Measure_EventWhoseSourceContradictsItself_TakesTheNextSource()
    {
        var example = new MeasureCase(Event).With("a", Period.Months(2024, 1, 4), Of(0, 0)).With("a", Period.Months(2024, 4, 9), Of(3, 3))
            .With("a", Q(4), Of(4, 5), DataSource.Self);
        Assert.Equal((MeasureState.Reported, Of(4, 5)), (example.Own("a").State, example.Own("a").Figure));
    }

    [Fact]
    public void Measure_CumulativeThatStillFallsWithoutTheFall_IsRejectedToTheEnd()
    {
        var example = new MeasureCase(Count);
        for (var quarter = 1; quarter <= 4; quarter++)
            example.With("a", Q(quarter), N(quarter <= 2 ? 1 : 0), basis: Basis.Cumulative);
        Assert.Equal((MeasureState.Missing, null), (example.Own("a").State, example.Own("a").Figure));
    }

    private static Roster Rounds(MeasureCase example, params DateOnly[] ends) => example.Roster with
    {
        Calendar = new() { Rounds = [.. ends.Select(end => new AssessmentRound(new("轮次", "round"), end, end))] },
    };
}
