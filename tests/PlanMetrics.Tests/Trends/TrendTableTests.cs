using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Tests.Measures;
using PlanMetrics.Trends;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Trends;

/// <summary>Series of units over the plan's years 2021 to 2025, judged in 2024.</summary>
public sealed class TrendTableTests
{
    [Fact]
    public void Series_KeepsItsGaps_AndNumbersPeriodsFromThePlansFirst()
    {
        var example = new MeasureCase(Rate)
            .With("a", Q(1, 2022), Of(8, 10)).With("a", Q(3, 2022), Of(9, 10)).With("a", Q(4, 2022), Of(0, 0)).With("a", Q(1), Of(19, 20));
        var row = Table(example).Find("a", "t")!;
        Assert.Equal([(4, 80.0), (6, 90.0), (12, 95.0)], row.Points.Select(point => (point.Number, point.Value)));
        Assert.Equal((Q(3, 2022), 9m, 10m), (row.Points[1].Period, row.Points[1].Good, row.Points[1].Cases));
        Assert.Null(Table(example).Find("b", "t"));
        // 10 points in 2 periods, 5 in 6, 15 in 8: the slope goes by the number of the period.
        Assert.Equal(1.875, row.Facts.Slope.Slope!.Value, 12);
        Assert.Equal((Insufficiency.TooFewPeriods, Insufficiency.NoNeighbours), (row.Facts.Test.Insufficiency, row.Facts.Chart.Insufficiency));
    }

    [Fact]
    public void Cumulative_Figures_AreTakenApart()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Cumulative, (8, 10), (17, 20), (27, 30), (36, 40));
        Assert.Equal([80.0, 90.0, 100.0, 90.0], Table(example).Find("a", "t")!.Points.Select(point => point.Value));
        var half = new MeasureCase(Rate).With("a", Period.Half(2024, 1), Of(16, 20)).With("a", Q(3), Of(9, 10));
        Assert.Equal([(14, 90.0)], Table(half).Find("a", "t")!.Points.Select(point => (point.Number, point.Value)));
    }

    [Fact]
    public void Months_AreAddedToTheirQuarter_AndLaterThanTheDayNothingCounts()
    {
        var example = new MeasureCase(Count);
        for (var month = 1; month <= 8; month++)
            example.With("a", Period.Month(2024, month), N(month));
        Assert.Equal([(12, 6.0), (13, 15.0)], Table(example).Find("a", "t")!.Points.Select(point => (point.Number, point.Value)));
        Assert.Equal([(12, 6.0)], Table(example.AsOf(2024, 5, 31)).Find("a", "t")!.Points.Select(point => (point.Number, point.Value)));
    }

    [Fact]
    public void States_CountForThePeriodOfTheirDay()
    {
        var example = new MeasureCase(Coverage).With("a", Q(1), Of(5, 10)).With("a", Q(2), Of(6, 10)).With("a", Period.Day(new(2024, 6, 15)), Of(1, 10));
        Assert.Equal([50.0, 60.0], Table(example).Find("a", "t")!.Points.Select(point => point.Value));
    }

    [Fact]
    public void District_AddsUpPeriods_ThatNoUnitLacks()
    {
        var example = new MeasureCase(Rate with { District = DistrictValue.Pooled })
            .Quarters("a", Basis.Period, (8, 10), (9, 10), (0, 0)).Quarters("b", Basis.Period, (20, 20), (1, 20), (3, 4)).With("a", Q(4), Of(1, 1));
        Assert.Equal([(12, 93.33), (13, 33.33), (14, 75)], Table(example).Find("*", "t")!.Points.Select(point => (point.Number, Math.Round(point.Value, 2))));
        Assert.Null(Table(new MeasureCase(Rate with { District = DistrictValue.Share }).With("a", Q(1), Of(1, 1))).Find("*", "t"));
    }

    [Fact]
    public void WhatIsNoSeries_HasNoRow()
    {
        Assert.Empty(Table(new MeasureCase(Never).With("a", Q(1), N(0))).All);
        Assert.Empty(Table(new MeasureCase(ByMarch).With("a", Y(), D(2024, 2, 1))).All);
        Assert.Empty(Table(new MeasureCase(Rate with { Accrual = Accrual.Distinct }).With("a", Q(1), Of(1, 2))).All);
        Assert.Empty(Table(new MeasureCase(Rate).With("a", Q(1), null, state: FigureState.Rejected)).All);
        Assert.Empty(Table(new MeasureCase(Rate)).All);
    }

    [Fact]
    public void Facts_OfAFallingSeries_SayThatItFalls()
    {
        var example = new MeasureCase(Rate);
        for (var i = 0; i < 16; i++)
            example.With("a", Q((i % 4) + 1, 2021 + (i / 4)), Of(98 - i, 100));
        var facts = Table(example).Find("a", "t")!.Facts;
        Assert.Equal((TrendDirection.Falling, -1.0), (facts.Test.Direction, facts.Slope.Slope!.Value));
        Assert.Contains(facts.Chart.Signals, signal => signal is { Rule: XmrRule.Falling, From: 0, To: 15 });
    }

    [Fact]
    public void Reading_ReportsNothing_AndChangesNothing()
    {
        var example = new MeasureCase(Rate).With("a", Q(1), Of(5, 10)).With("a", Q(1), Of(6, 10), submission: 2);
        var findings = new Findings();
        var before = example.Run(findings).All;
        Table(example);
        Assert.Equal(before.Select(measure => measure.ToString()), example.Run().All.Select(measure => measure.ToString()));
    }

    private static TrendTable Table(MeasureCase example) => TrendTable.From(example.Text, example.Roster, example.Profile, example.Figures, example.Scope);
}
