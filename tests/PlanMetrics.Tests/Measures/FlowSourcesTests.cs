using PlanMetrics.Observations;
using PlanMetrics.Plans;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Measures;

public sealed class FlowSourcesTests
{
    [Fact]
    public void Measure_SourceThatCoversTheYear_StandsAlone()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Period, (9, 10), (9, 10), (9, 10), (8, 10));
        for (var quarter = 1; quarter <= 4; quarter++)
            example.With("a", Q(quarter), Of(10, 10), DataSource.Self);
        Assert.Equal(Of(35, 40), example.Own("a").Figure);
        Assert.DoesNotContain("PM4010", example.Codes());
    }

    [Fact]
    public void Measure_SourceThatMissesAPeriod_IsFilledByTheNextBest()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Period, (9, 10), (9, 10)).With("a", Q(3), Of(5, 10), DataSource.Supervision);
        for (var quarter = 1; quarter <= 4; quarter++)
            example.With("a", Q(quarter), Of(10, 10), DataSource.Self);
        Assert.Equal(Of(33, 40), example.Own("a").Figure);
        Assert.Equal("1", Argument(example, "PM4010", "count"));
    }

    [Fact]
    public void Measure_OwnCumulativeFigures_FillTheLastQuarterByDifference()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Period, (9, 10), (9, 10), (9, 10));
        for (var quarter = 1; quarter <= 4; quarter++)
            example.With("a", Q(quarter), Of(10 * quarter, 10 * quarter), DataSource.Self, Basis.Cumulative);
        Assert.Equal(Of(37, 40), example.Own("a").Figure);
    }

    [Fact]
    public void Measure_OwnYearFigure_CountsInPlaceOfTheQuartersThatDoNotFillIt()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Period, (9, 10), (9, 10), (9, 10)).With("a", Y(), Of(36, 40), DataSource.Self);
        Assert.Equal(Of(36, 40), example.Own("a").Figure);
    }

    [Fact]
    public void Measure_OtherCumulativeFiguresWithAStrayMonth_LeaveTheSourcesQuartersAlone()
    {
        var example = new MeasureCase(Count).Counts("a", DataSource.Self, 1, 0).With("a", Period.Month(2024, 11), N(0), DataSource.Court);
        for (var quarter = 1; quarter <= 4; quarter++)
            example.With("a", Q(quarter), N(0), DataSource.Court, Basis.Cumulative);
        Assert.Equal(N(1), example.Own("a").Figure);
    }

    [Fact]
    public void Measure_OtherYearWithTheMissingQuarterBesideIt_LeavesTheSourcesQuartersAlone()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Period, (9, 10), (9, 10), (9, 10))
            .With("a", Y(), Of(10, 40), DataSource.Supervision).With("a", Q(2), Of(5, 10), DataSource.Supervision).With("a", Q(4), Of(5, 10), DataSource.Supervision);
        Assert.Equal(Of(32, 40), example.Own("a").Figure);
    }

    [Fact]
    public void Measure_StockOfTheSource_GoesBeforeALaterOneOfTheUnit()
    {
        var lead = Coverage with { Source = DataSource.Lead };
        var measure = new MeasureCase(lead).With("a", Q(4), Of(80, 100)).With("a", Period.Day(new(2024, 12, 31)), Of(100, 100), DataSource.Self).Own("a");
        Assert.Equal(80m, measure.Actual);
    }

    private static string Argument(MeasureCase example, string code, string name) =>
        example.Finding(code).Arguments.Single(argument => argument.Name == name).Value.English;
}
