using System.Globalization;
using PlanMetrics.Measures;
using PlanMetrics.Risks;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.Measures;
using PlanMetrics.Trends;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Risks;

/// <summary>The trend beside a risk: the same series as <see cref="TrendTable"/>, for rows at risk or on watch alone.</summary>
public sealed class RiskTrendTests
{
    private static readonly MeasureCase Office = new MeasureCase(Rate)
        .Year("a", 2023, (18, 20), (17, 20), (16, 20), (15, 20)).Year("a", 2024, (14, 20), (13, 20), (12, 20))
        .Year("b", 2023, (200, 200), (200, 200), (200, 200), (200, 200)).Year("b", 2024, (200, 200), (200, 200), (200, 200)).AsOf(2024, 9, 30);

    [Fact]
    public void AtRisk_HasTheSeriesOfTheTrendTable()
    {
        var risk = Office.RiskOf("a");
        var row = TrendTable.From(Office.Text, Office.Roster, Office.Profile, Office.Table(), Office.Run().Scope).Find("a", "t")!;

        Assert.True(risk.IsAtRisk);
        Assert.Equal(new RiskTrend(TrendDirection.Falling, 7, -5m, row.Facts.Chart.Signals.Length), risk.Trend);
        Assert.Equal((risk.Trend!.Direction, risk.Trend.Periods), (row.Facts.Test.Direction, row.Points.Length));
    }

    [Fact]
    public void OnTrack_OrWithoutSeries_HasNone()
    {
        Assert.Equal(RiskLevel.OnTrack, Office.RiskOf("b").Level);
        Assert.Null(Office.RiskOf("b").Trend);
        Assert.All(
            new MeasureCase(ByMarch).With("a", Y(), D(2024, 3, 11)).Register().All,
            risk => Assert.Null(risk.Trend));
    }

    [Fact]
    public void TheWhole_HasTheSeriesOfAllUnits()
    {
        var example = new MeasureCase(Rate).Year("a", 2023, (8, 10), (8, 10), (8, 10), (8, 10)).Year("a", 2024, (6, 10), (6, 10), (6, 10))
            .Year("b", 2023, (8, 10), (8, 10), (8, 10), (8, 10)).Year("b", 2024, (6, 10), (6, 10), (6, 10)).AsOf(2024, 9, 30);
        var district = example.RiskOf(ReportingUnit.District);

        Assert.True(district.IsAtRisk);
        var row = TrendTable.From(example.Text, example.Roster, example.Profile, example.Table(), example.Run().Scope).Find(ReportingUnit.District, "t")!;
        Assert.Equal(["80 20", "80 20", "80 20", "80 20", "60 20", "60 20", "60 20"],
            row.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.Value} {point.Cases}")));
        Assert.Equal((row.Facts.Test.Direction, 7), (district.Trend!.Direction, district.Trend.Periods));
        Assert.All(example.Register().All.Where(risk => risk.Role == MeasureRole.Lead), lead => Assert.Equal(district.Trend, lead.Trend));
    }
}
