using PlanMetrics.Risks.Backtest;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Tests.Risks.Backtest;

public sealed class OriginsTests
{
    private static readonly RateGoal Ninety = new(0.9m);

    [Fact]
    public void YearAhead_Months_EverySixCountedBackFromTheLastPossible()
    {
        // 40 months: the last origin is the 28th (12 are left), before it the 22nd and 16th; the 10th has no year before it.
        var origins = Origins.YearAhead(Of(PanelCadence.Month, 40), Ninety);
        Assert.Equal([15, 21, 27], origins.Select(origin => origin.Place));
        Assert.Equal([0, 0, 1], origins.Select(origin => origin.Closed.Length));
    }

    [Fact]
    public void YearAhead_QuartersAndYears()
    {
        Assert.Equal([3, 7], Origins.YearAhead(Of(PanelCadence.Quarter, 14), Ninety).Select(origin => origin.Place));
        Assert.Equal([0, 1, 2], Origins.YearAhead(Of(PanelCadence.Year, 4), Ninety).Select(origin => origin.Place));
        Assert.Empty(Origins.YearAhead(Of(PanelCadence.Year, 1), Ninety));
    }

    [Fact]
    public void YearAhead_UnitCounts_WithThreeQuartersOfBothYears_AndCasesInBoth()
    {
        CaseCount?[] some = [new(9, 10), new(8, 10), null, new(9, 10), new(9, 10), new(9, 10), new(9, 10), null];
        Assert.Single(Origins.YearAhead(Of(some), Ninety)[0].Cases);
        some[3] = null;
        Assert.Empty(Origins.YearAhead(Of(some), Ninety)[0].Cases);
        CaseCount?[] empty = [.. Enumerable.Repeat((CaseCount?)new CaseCount(9, 10), 4), .. Enumerable.Repeat((CaseCount?)new CaseCount(0, 0), 4)];
        Assert.Empty(Origins.YearAhead(Of(empty), Ninety)[0].Cases);
    }

    [Fact]
    public void YearAhead_Outcome_IsThePooledRateOfTheNextYear()
    {
        CaseCount?[] quarters = [new(9, 10), new(9, 10), new(9, 10), new(9, 10), new(1, 10), new(89, 90), null, new(0, 0)];
        Assert.False(Origins.YearAhead(Of(quarters), Ninety)[0].Cases[0].Missed);
        quarters[4] = new(0, 10);
        Assert.True(Origins.YearAhead(Of(quarters), Ninety)[0].Cases[0].Missed);
    }

    [Fact]
    public void YearAhead_TheFuture_IsUnknownToTheRule()
    {
        var panel = new SyntheticPanel(7) { Units = 30 }.ToPanel();
        var origin = Origins.YearAhead(panel, Ninety)[3];
        var cut = Panel.Of("cut", [.. new SyntheticPanel(7) { Units = 30 }.Rows().Select(row =>
            row.Period.Number - (2012 * 4) > origin.Place ? row with { Count = new(0, row.Count.Cases) } : row)]);
        foreach (var model in ForecastModels.YearAhead)
        {
            var known = origin with { Panel = panel };
            var other = Origins.YearAhead(cut, Ninety)[3];
            Assert.Equal(model.Forecast(known), model.Forecast(other with { Cases = [.. other.Cases] }));
        }
    }

    [Fact]
    public void WithinYear_StartsWhereTheYearDoes()
    {
        var calendar = Origins.WithinYear(Of(PanelCadence.Month, 40), Ninety, 3, 1);
        Assert.Equal([14, 26], calendar.Select(origin => origin.Place));
        // From April: places 3, 15, 27; the first has no year before it.
        Assert.Equal([17, 29], Origins.WithinYear(Of(PanelCadence.Month, 40), Ninety, 3, 4).Select(origin => origin.Place));
    }

    private static Panel Of(PanelCadence cadence, int length) =>
        Panel.Of("p", [.. Enumerable.Range(0, length).Select(i => new PanelRow("a", new(cadence, (2010 * PanelPeriod.PerYear(cadence)) + i), new(9, 10)))]);

    private static Panel Of(CaseCount?[] quarters) => Panel.Of("p",
        [.. quarters.Select((count, i) => (count, i)).Where(item => item.count is not null).Select(item => new PanelRow("a", new(PanelCadence.Quarter, (2010 * 4) + item.i), item.count!.Value)),
            .. Enumerable.Range(0, 8).Select(i => new PanelRow("zero", new(PanelCadence.Quarter, (2010 * 4) + i), new(0, 0)))]);
}
