using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Measures;

public sealed class FlowReadingTests
{
    [Fact]
    public void Measure_QuartersOfTheirOwn_Add()
    {
        var measure = new MeasureCase(Rate).Quarters("a", Basis.Period, (8, 8), (8, 8), (3, 4), (2, 4)).Own("a");
        Assert.Equal(Of(21, 24), measure.Figure);
        Assert.Equal((87.5m, false, 4, 4), (measure.Actual!.Value, measure.Met!.Value, measure.PeriodsUsed, measure.PeriodsDue));
        Assert.Equal(0.972222222222m, measure.Attainment);
    }

    [Fact]
    public void Measure_CumulativeQuarters_AreTheLast()
    {
        var measure = new MeasureCase(Rate).Quarters("a", Basis.Cumulative, (8, 8), (16, 16), (19, 20), (21, 24)).Own("a");
        Assert.Equal(87.5m, measure.Actual);
        Assert.Equal("87.5%", MeasureText.Of(measure).Chinese);
        Assert.Equal(Q(4), Assert.Single(measure.Used).Key.Period);
    }

    [Fact]
    public void Measure_CumulativeWithAMissingEarlierOne_CoversIt()
    {
        var example = new MeasureCase(Rate)
            .With("a", Q(1), Of(8, 8), basis: Basis.Cumulative).With("a", Q(4), Of(21, 24), basis: Basis.Cumulative);
        Assert.Equal((87.5m, 4), (example.Own("a").Actual!.Value, example.Own("a").PeriodsUsed));
        Assert.Contains("PM4004", example.Codes());
    }

    [Fact]
    public void Measure_CumulativeFalls_BothCellsAreRejectedAndTheOthersStand()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Cumulative, (5, 5), (12, 12), (9, 10), (18, 20));
        Assert.Equal(Of(18, 20), example.Own("a").Figure);
        Assert.Equal([Q(2), Q(3)], example.Run().SetAside.Select(figure => figure.Key.Period));
        Assert.All(example.Run().SetAside, figure => Assert.Equal(FigureState.Rejected, figure.State));
    }

    [Fact]
    public void Measure_CumulativeFallsAtTheEnd_LeavesTheYearUnfilled()
    {
        var measure = new MeasureCase(Rate).Quarters("a", Basis.Cumulative, (5, 5), (9, 10), (12, 12), (11, 11)).Own("a");
        Assert.Equal((MeasureState.Missing, 2, 4), (measure.State, measure.PeriodsUsed, measure.PeriodsDue));
    }

    [Fact]
    public void Measure_YearBesideAllItsQuarters_IsOnlyCompared()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Period, (9, 10), (9, 10), (9, 10), (9, 10)).With("a", Y(), Of(40, 40));
        Assert.Equal(Of(36, 40), example.Own("a").Figure);
        Assert.Contains("PM4007", example.Codes());
    }

    [Fact]
    public void Measure_YearBesideThreeQuarters_CountsInTheirPlace()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Period, (9, 10), (9, 10), (9, 10)).With("a", Y(), Of(35, 40));
        Assert.Equal(Of(35, 40), example.Own("a").Figure);
        Assert.Contains("PM4006", example.Codes());
        Assert.DoesNotContain("PM4007", example.Codes());
    }

    [Fact]
    public void Measure_HalfYearBesideItsFirstQuarter_TakesTheHalfOnce()
    {
        var example = new MeasureCase(Rate)
            .With("a", Period.Half(2024, 1), Of(20, 20)).With("a", Q(1), Of(8, 10)).With("a", Q(3), Of(9, 10)).With("a", Q(4), Of(10, 10));
        Assert.Equal(Of(39, 40), example.Own("a").Figure);
    }

    [Fact]
    public void Measure_MonthsInsideAQuarter_CoverIt()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Period, (9, 10), (9, 10), (9, 10));
        foreach (var month in (int[])[10, 11, 12])
            example.With("a", Period.Month(2024, month), Of(3, 3));
        Assert.Equal(Of(36, 39), example.Own("a").Figure);
        Assert.Equal(4, example.Own("a").PeriodsUsed);
    }

    [Fact]
    public void Measure_TwoMonthsOfThree_DoNotCoverTheQuarter()
    {
        var measure = new MeasureCase(Rate).Quarters("a", Basis.Period, (9, 10), (9, 10), (9, 10))
            .With("a", Period.Month(2024, 10), Of(3, 3)).With("a", Period.Month(2024, 12), Of(3, 3)).Own("a");
        Assert.Equal((MeasureState.Missing, 3), (measure.State, measure.PeriodsUsed));
        Assert.Equal("应报 4 期，可用 3 期", measure.Reason.Chinese);
    }

    [Fact]
    public void Measure_PeriodsThatOverlapInPart_AreRejected()
    {
        var example = new MeasureCase(Rate)
            .With("a", Period.Months(2024, 1, 6), Of(9, 10)).With("a", Period.Months(2024, 4, 9), Of(9, 10)).With("a", Q(4), Of(9, 10));
        Assert.Equal((MeasureState.Missing, 1), (example.Own("a").State, example.Own("a").PeriodsUsed));
        Assert.Equal(2, example.Codes().Count(code => code == "PM4005"));
    }

    [Fact]
    public void Measure_LowerCoverage_IsAllowedByTheProfileAndSaidSo()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Period, (9, 10), (9, 10), (9, 10));
        example.Profile = example.Profile with { MinimumCoverage = 0.75m };
        Assert.Equal((MeasureState.Reported, 90m), (example.Own("a").State, example.Own("a").Actual!.Value));
        Assert.Contains("PM4022", example.Codes());
    }

    [Fact]
    public void Measure_LaterPeriods_AreIgnored()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Period, (9, 10), (8, 10), (0, 10)).AsOf(2024, 7, 31);
        Assert.Equal((Of(17, 20), 2), (example.Own("a").Figure, example.Own("a").PeriodsDue));
        Assert.Equal(ObservationStanding.OutOfScope, Assert.Single(example.Run().SetAside).Standing);
    }

    [Fact]
    public void Measure_RoundsOfTheCalendar_AreWhatIsExpected()
    {
        var example = new MeasureCase(Rate).With("a", Period.Days(new(2024, 1, 1), new(2024, 6, 20)), Of(9, 10))
            .With("a", Period.Days(new(2024, 6, 21), new(2024, 12, 20)), Of(9, 10));
        example.Roster = example.Roster with
        {
            Calendar = new() { Rounds = [new("上半年", new(2024, 6, 20), new(2024, 7, 1)), new("全年", new(2024, 12, 20), new(2025, 1, 1))] },
        };
        Assert.Equal((90m, 2), (example.Own("a").Actual!.Value, example.Own("a").PeriodsDue));
    }

    [Fact]
    public void Measure_SumBelow90_IsNeverPrintedAs90()
    {
        var example = new MeasureCase(Rate).With("a", Y(), Of(188, 209));
        Assert.False(example.Own("a").Met);
        Assert.Equal("89.95%", MeasureText.Of(example.Own("a")).Chinese);
    }
}
