using System.Numerics;
using PlanMetrics.Trends;

namespace PlanMetrics.Tests.Trends;

/// <summary>P-chart and funnels with the numbers of docs/method.md: 90 of 100, 45 of 50, 8 of 10, 160 of 200; together 303 of 360.</summary>
public sealed class ProportionChartTests
{
    private static readonly (long Good, long Cases)[] Four = [(90, 100), (45, 50), (8, 10), (160, 200)];

    [Fact]
    public void PChart_Limits_GoByTheCasesOfEach()
    {
        var chart = ProportionChart.ThreeSigma(Four);
        Assert.Equal(0.841667, chart.Centre!.Value, 6);
        Assert.Equal(0.9973, chart.Coverage, 4);
        Assert.Equal([(0.7322, 0.9512), (0.6868, 0.9965), (0.4953, 1), (0.7642, 0.9191)], Limits(chart));
        Assert.DoesNotContain(chart.Points, point => point.IsAbove || point.IsBelow);
    }

    [Fact]
    public void Funnel_ExactLimits_AreInterpolatedBetweenCases()
    {
        var chart = ProportionChart.ExactBinomial(Four, 0.95);
        Assert.Equal([(0.7618, 0.9053), (0.7238, 0.9270), (0.5268, 0.9860), (0.7869, 0.8882)], Limits(chart));
    }

    [Fact]
    public void Funnel_OverDispersion_WidensTheLimits()
    {
        var chart = ProportionChart.OverDispersed(Four, 0.95);
        Assert.Equal((1.6415, 0.002222), (Math.Round(chart.Dispersion, 4), Math.Round(chart.Between, 6)));
        Assert.Equal(0.841667 - (1.959964 * Math.Sqrt((0.841667 * 0.158333 / 100) + 0.002222)), chart.Points[0].Low!.Value, 4);
        Assert.Equal(Insufficiency.TooFewUnits, ProportionChart.OverDispersed([(9, 10), (5, 10)], 0.95).Insufficiency);
    }

    [Fact]
    public void Charts_WithoutCasesOrWithAllGood_AreDefined()
    {
        var empty = ProportionChart.ThreeSigma([(0, 0)]);
        Assert.Equal((null, Insufficiency.NoCases), (empty.Centre, empty.Insufficiency));
        Assert.Equal(new ProportionPoint(0, 0, null, null, null), Assert.Single(empty.Points));
        foreach (var chart in new[] { ProportionChart.ThreeSigma([(5, 5), (0, 0)]), ProportionChart.ExactBinomial([(5, 5), (0, 0)], 0.998), ProportionChart.OverDispersed([(5, 5), (0, 0)], 0.998) })
        {
            Assert.Equal(1.0, chart.Points[0].High);
            Assert.False(chart.Points[0].IsBelow || chart.Points[0].IsAbove || chart.Points[1].IsBelow);
        }

        foreach (var chart in new[] { ProportionChart.ExactBinomial([(0, 5), (0, 3)], 0.998), ProportionChart.OverDispersed([(0, 5), (0, 3)], 0.998) })
            Assert.Equal(0.0, chart.Points[0].Low);
        Assert.Empty(ProportionChart.ThreeSigma([]).Points);
        Assert.Throws<ArgumentException>(() => ProportionChart.ThreeSigma([(6, 5)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProportionChart.ExactBinomial(Four, 1));
    }

    [Fact]
    public void ExactLimits_AreThoseOfAddedProbabilities()
    {
        foreach (var cases in new[] { 1, 2, 7, 30 })
            foreach (var rate in new[] { 0.02, 0.5, 0.9 })
                foreach (var share in new[] { 0.001, 0.025, 0.975, 0.999 })
                    Assert.Equal(Slow(share, cases, rate), BinomialLaw.Limit(share, cases, rate), 10);
    }

    private static double Slow(double share, int cases, double rate)
    {
        var (sum, before) = (0.0, 0.0);
        for (var count = 0; ; count++)
        {
            before = sum;
            sum += (double)Ways(cases, count) * Math.Pow(rate, count) * Math.Pow(1 - rate, cases - count);
            if (sum >= share || count == cases)
                return Math.Max(0, count - ((sum - share) / (sum - before))) / cases;
        }
    }

    private static BigInteger Ways(int cases, int count) => count == 0 ? 1 : Ways(cases, count - 1) * (cases - count + 1) / count;

    private static IEnumerable<(double, double)> Limits(ProportionChart chart) =>
        chart.Points.Select(point => (Math.Round(point.Low!.Value, 4), Math.Round(point.High!.Value, 4)));
}
