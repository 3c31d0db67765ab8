using PlanMetrics.Trends;

namespace PlanMetrics.Tests.Trends;

/// <summary>The worked numbers of docs/method.md, Trends.</summary>
public sealed class TrendExamplesTests
{
    private static readonly int[] Six = [1, 2, 3, 4, 5, 6];
    private static readonly double[] Quarters = [0.80, 0.82, 0.81, 0.85, 0.85, 0.88];
    private static readonly double[] OneWild = [90, 91, 89, 90, 92, 91, 90, 91, 92, 90, 91, 60];

    [Fact]
    public void MannKendall_SixQuarters_WithATie()
    {
        var test = MannKendall.Of(Quarters);
        Assert.Equal((6, 12), (test.Count, test.S));
        Assert.Equal(27.333333, test.Variance, 6);
        Assert.Equal(0.8, test.Tau!.Value, 12);
        Assert.Equal(2.104003, test.Z!.Value, 6);
        Assert.Equal(0.035378, test.P!.Value, 6);
        Assert.Equal(TrendDirection.Rising, test.Direction);
        Assert.Equal("Mann–Kendall", test.Variant.English);
    }

    [Fact]
    public void MannKendall_OfEqualValues_IsCertainlyNoTrend()
    {
        var test = MannKendall.Of([1, 1, 1, 1]);
        Assert.Equal((0, 0.0, 1.0, TrendDirection.None), (test.S, test.Z!.Value, test.P!.Value, test.Direction));
        Assert.Equal(1.0, MannKendall.HamedRao([1, 2, 3, 4], [1, 1, 1, 1]).P);
    }

    [Fact]
    public void MannKendall_OfThreeValues_HasNoVerdict()
    {
        var test = MannKendall.Of([1, 2, 3]);
        Assert.Equal((3, 1.0, null, TrendDirection.Unknown), (test.S, test.Tau!.Value, test.P, test.Direction));
        Assert.Equal(Insufficiency.TooFewPeriods, test.Insufficiency);
    }

    [Fact]
    public void Seasonal_ASeasonWithoutValues_IsLeftOut()
    {
        var test = MannKendall.Seasonal([0, 1, 4, 5, 8, 9], [1, 5, 2, 4, 3, 3], 4);
        Assert.Equal((0, 22.0 / 3, 0.0), (test.S, test.Variance, test.Tau!.Value), (x, y) => x.Item1 == y.Item1 && Math.Abs(x.Item2 - y.Item2) < 1e-12 && x.Item3.Equals(y.Item3));
        Assert.Equal(Insufficiency.TooFewPeriods, MannKendall.Seasonal([0, 1, 2, 3], [1, 2, 3, 4], 4).Insufficiency);
    }

    [Fact]
    public void TheilSen_SixQuarters_HaveASlopeAndAnInterval()
    {
        var sen = TheilSen.Of(Six, Quarters);
        Assert.Equal(15, sen.Pairs);
        Assert.Equal(0.015, sen.Slope!.Value, 12);
        Assert.Equal(0.7825, sen.Intercept!.Value, 12);
        Assert.Equal((0.0, 0.03), (Math.Round(sen.Low!.Value, 12), Math.Round(sen.High!.Value, 12)));
    }

    [Fact]
    public void TheilSen_AGap_CountsAsThePeriodsThatItLasts()
    {
        var sen = TheilSen.Of([1, 2, 5], [0.80, 0.82, 0.85]);
        Assert.Equal(0.0125, sen.Slope!.Value, 12);
        Assert.Equal(0.795, sen.Intercept!.Value, 12);
        Assert.Equal((null, Insufficiency.OpenInterval), (sen.Low, sen.Insufficiency));
    }

    [Fact]
    public void LeastSquares_SixQuarters()
    {
        var line = LeastSquares.Of(Six, Quarters);
        Assert.Equal(0.015143, line.Slope!.Value, 6);
        Assert.Equal(0.782000, line.Intercept!.Value, 6);
        Assert.Equal(0.881947, line.RSquared!.Value, 6);
        Assert.Equal(0.002770, line.StandardError!.Value, 6);
        Assert.Equal(0.005447, line.P!.Value, 6);
    }

    [Fact]
    public void Xmr_OneWildValue_LeavesItsRangeOut()
    {
        var chart = XmrChart.Of([.. Enumerable.Range(1, 12)], OneWild);
        Assert.Equal((11, 1), (chart.Ranges, chart.RangesLeftOut));
        Assert.Equal((88.083, 1.3, 84.625, 91.541), Rounded(chart.Limits!.Value));
        Assert.Equal((88.083, 4, 77.443, 98.723), Rounded(chart.RawLimits!.Value));
        Assert.Equal(
            [(XmrRule.OutsideLimits, 5, 5), (XmrRule.OutsideLimits, 9, 9), (XmrRule.OneSide, 1, 11), (XmrRule.OutsideLimits, 12, 12)],
            chart.Signals.Where(signal => signal.Rule != XmrRule.TwoOfThree).Select(signal => (signal.Rule, signal.From, signal.To)));
        Assert.Equal(XmrAssurance.ConsistentFail, chart.Assure(95, true));
        Assert.Equal(XmrAssurance.Inconsistent, chart.Assure(90, true));
        Assert.Equal(XmrAssurance.ConsistentPass, chart.Assure(80, true));
        Assert.Equal(XmrAssurance.ConsistentPass, chart.Assure(95, false));
        Assert.Equal(XmrAssurance.ConsistentFail, chart.Assure(80, false));
    }

    [Fact]
    public void Xmr_SevenRising_AreOneSignal_AndAGapEndsTheRun()
    {
        double[] values = [1, 2, 3, 4, 5, 6, 7];
        Assert.Equal(new XmrSignal(XmrRule.Rising, 1, 7, true), Assert.Single(XmrChart.Of([1, 2, 3, 4, 5, 6, 7], values).Signals, signal => signal.Rule == XmrRule.Rising));
        Assert.DoesNotContain(XmrChart.Of([1, 2, 3, 4, 6, 7, 8], values).Signals, signal => signal.Rule == XmrRule.Rising);
        Assert.Contains(new XmrSignal(XmrRule.Falling, 1, 7, false), XmrChart.Of([1, 2, 3, 4, 5, 6, 7], [7, 6, 5, 4, 3, 2, 1]).Signals);
    }

    [Fact]
    public void Xmr_TwoOfThreeNearTheLimit_AreASignal()
    {
        // Limits 10.125 ± 2.66 × 5.4 / 11 = 1.306; two thirds of the way is 10.996.
        var chart = XmrChart.Of([.. Enumerable.Range(1, 12)], [10, 10, 10.5, 10, 10, 10, 11.2, 11.2, 10, 9.6, 9, 10]);
        Assert.Equal((10.125, 0.491, 8.819, 11.431), Rounded(chart.Limits!.Value));
        Assert.Equal(new XmrSignal(XmrRule.TwoOfThree, 6, 9, true), Assert.Single(chart.Signals));
        var apart = XmrChart.Of([1, 2, 3, 4, 5, 6, 17, 28, 29, 30, 31, 32], [10, 10, 10.5, 10, 10, 10, 11.2, 11.2, 10, 9.6, 9, 10]);
        Assert.DoesNotContain(apart.Signals, signal => signal.Rule == XmrRule.TwoOfThree && signal.IsAbove);
    }

    [Fact]
    public void Xmr_WithoutNeighboursOrWithEqualValues_IsDefined()
    {
        Assert.Equal(Insufficiency.NoNeighbours, XmrChart.Of([1, 3, 5], [1, 2, 3]).Insufficiency);
        Assert.Equal(XmrAssurance.Unknown, XmrChart.Of([1], [1]).Assure(1, true));
        var flat = XmrChart.Of([.. Enumerable.Range(1, 9)], [.. Enumerable.Repeat(0.1, 9)]);
        Assert.Equal((0.1, 0, 0.1, 0.1), Rounded(flat.Limits!.Value));
        Assert.Empty(flat.Signals);
        var step = XmrChart.Of([.. Enumerable.Range(1, 9)], [1, 1, 1, 1, 1, 1, 1, 1, 2]);
        Assert.Equal((0, 0.125), (step.RangesLeftOut, step.Limits!.Value.MeanRange));
    }

    private static (double Mean, double Range, double Low, double High) Rounded(XmrLimits limits) =>
        (Math.Round(limits.Mean, 3), Math.Round(limits.MeanRange, 3), Math.Round(limits.Low, 3), Math.Round(limits.High, 3));
}
