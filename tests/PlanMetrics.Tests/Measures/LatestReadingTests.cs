using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Measures;

public sealed class LatestReadingTests
{
    [Fact]
    public void Measure_StockOfFourQuarters_IsTheLast()
    {
        var measure = new MeasureCase(Coverage).Quarters("a", Basis.Period, (60, 100), (75, 100), (90, 100), (100, 100)).Own("a");
        Assert.Equal((100m, true, 1, 1), (measure.Actual!.Value, measure.Met!.Value, measure.PeriodsUsed, measure.PeriodsDue));
    }

    [Fact]
    public void Measure_StockThatFalls_IsTheLast() =>
        Assert.Equal(60m, new MeasureCase(Coverage).Quarters("a", Basis.Cumulative, (90, 100), (100, 100), (75, 100), (60, 100)).Own("a").Actual);

    [Fact]
    public void Measure_StockWithoutTheLastDuePeriod_IsMissing() =>
        Assert.Equal(MeasureState.Missing, new MeasureCase(Coverage).Quarters("a", Basis.Period, (60, 100), (75, 100), (90, 100)).Own("a").State);

    [Fact]
    public void Measure_StockOnALaterDay_FillsTheLastDuePeriod()
    {
        var measure = new MeasureCase(Coverage).Quarters("a", Basis.Period, (60, 100), (75, 100))
            .With("a", Period.Day(new(2024, 8, 15)), Of(80, 100)).AsOf(2024, 8, 31).Own("a");
        Assert.Equal(80m, measure.Actual);
    }

    [Fact]
    public void Measure_StockOfOneLastDay_TakesTheNarrower()
    {
        var example = new MeasureCase(Coverage).With("a", Y(), Of(70, 100)).With("a", Q(4), Of(80, 100));
        Assert.Equal(80m, example.Own("a").Actual);
        Assert.Contains("PM4026", example.Codes());
    }

    [Fact]
    public void Measure_DistinctPersons_AreNotAddedOverQuarters()
    {
        var distinct = Coverage with { Accrual = Accrual.Distinct, UnitOfMeasure = UnitOfMeasure.PersonsPercent };
        var measure = new MeasureCase(distinct).Quarters("a", Basis.Cumulative, (1, 3), (2, 3), (2, 3), (3, 3)).Own("a");
        Assert.Equal(Of(3, 3), measure.Figure);
        Assert.Equal(("3 人中 3 人", "3 of 3"), (MeasureText.Of(measure).Chinese, MeasureText.Of(measure).English));
    }

    [Fact]
    public void Measure_OnceReportedAgainLater_IsCorrected() =>
        Assert.True(new MeasureCase(Done).With("a", Q(1), new Figure.Outcome(false)).With("a", Q(3), new Figure.Outcome(true)).Own("a").Met);

    [Fact]
    public void Measure_Pair_ComparesItsTwoValues()
    {
        var pair = Done with { Figure = FigureKind.Pair, Comparison = Comparison.LessThan, District = DistrictValue.Own, UnitOfMeasure = UnitOfMeasure.Days };
        var example = new MeasureCase(pair).With("a", Y(), new Figure.Pair(45.5m, 60m)).With("b", Y(), new Figure.Pair(60m, 60m));
        Assert.Equal((true, 45.5m, 1m), (example.Own("a").Met!.Value, example.Own("a").Actual!.Value, example.Own("a").Attainment!.Value));
        Assert.False(example.Own("b").Met);
        Assert.Equal("45.5 / 60", MeasureText.Of(example.Own("a")).Chinese);
    }
}
