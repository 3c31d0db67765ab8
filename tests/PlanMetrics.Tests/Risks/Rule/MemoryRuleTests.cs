using PlanMetrics.Risks.Rule;
using PlanMetrics.Tests.Risks.Backtest;

namespace PlanMetrics.Tests.Risks.Rule;

public sealed class MemoryRuleTests
{
    private static readonly RateGoal Ninety = new(0.9m);

    [Fact]
    public void Fit_FewPastErrors_FallsBackOnTheLastYear_AndSaysSo()
    {
        var fitted = MemoryRule.Fit([new UnitPast("a", [new(90, 100), new(80, 100)]), new UnitPast("b", [new(70, 100)])]);
        Assert.True(fitted.IsDefault);
        Assert.True(fitted.Main.IsLastYear);
        Assert.Equal(0.25, fitted.YearAhead(0, 100, Ninety).Movement);
    }

    [Fact]
    public void Fit_RatesThatWander_HaveAShortMemory_AndRatesThatOnlyScatterALongOne()
    {
        var wandering = new SyntheticPanel(3) { Wander = 1.2, Noise = 0.02, Season = 0, Jumps = 0, Cases = 2000, Units = 60 };
        var scattering = new SyntheticPanel(3) { Wander = 0.0, Noise = 0.7, Season = 0, Jumps = 0, Cases = 2000, Units = 60 };
        Assert.InRange(Fit(wandering).Main.HalfLife, 0.25, 0.5);
        Assert.InRange(Fit(scattering).Main.HalfLife, 2.0, 50.0);
    }

    [Fact]
    public void YearAhead_OneYearOfPast_AllGoodAllBad_NoUnitAtAll_IsAlwaysAnAnswer()
    {
        foreach (var good in new long[] { 0, 5, 10 })
            for (var units = 1; units <= 20; units += 19)
            {
                var fitted = MemoryRule.Fit([.. Enumerable.Range(0, units).Select(i => new UnitPast($"u{i}", [new(good, 10)]))]);
                Assert.InRange(fitted.YearAhead(0, 10, Ninety).Probability!.Value, 0.0, 1.0);
            }

        Assert.Empty(MemoryRule.Fit([]).Memories[0].Levels);
        var gap = MemoryRule.Fit([new UnitPast("a", [new(9, 10), null]), new UnitPast("b", [new(9, 10), new(9, 10)])]);
        Assert.Equal(ForecastGap.NoLastYear, gap.YearAhead(0, 10, Ninety).Insufficient);
        Assert.Equal(ForecastGap.NoneExpected, gap.YearAhead(1, 0, Ninety).Insufficient);
    }

    [Fact]
    public void YearAhead_ManyUnits_IsAProbability_WhateverTheCases()
    {
        var panel = new SyntheticPanel(5) { Units = 30, Cases = 8 }.ToPanel();
        var fitted = MemoryRule.Fit(panel.Series, panel.Length - 1, 4);
        for (var unit = 0; unit < panel.Units; unit++)
            foreach (var expected in new long[] { 1, 7, 1000, 1_000_000_000 })
                if (fitted.YearAhead(unit, expected, Ninety) is { Insufficient: null } forecast)
                {
                    Assert.InRange(forecast.Probability!.Value, 0.0, 1.0);
                    Assert.InRange(forecast.Rate, forecast.RateLow, forecast.RateHigh);
                }
    }

    [Fact]
    public void Fit_OrderAndNamesOfUnits_ChangeNothing()
    {
        var series = new SyntheticPanel(6) { Units = 30 }.ToPanel().Series;
        var (straight, reversed) = (MemoryRule.Fit(series, 31, 4), MemoryRule.Fit([.. series.Reverse()], 31, 4));
        for (var unit = 0; unit < series.Length; unit++)
            if (straight.YearAhead(unit, 50, Ninety).Probability is { } probability)
                Assert.Equal(probability, reversed.YearAhead(series.Length - 1 - unit, 50, Ninety).Probability!.Value, 9);
    }

    [Fact]
    public void YearAheadRule_LongPast_IsTheMemories_ShortPastThePlainRule()
    {
        UnitPast[] Units(int years) => [.. Enumerable.Range(0, 30).Select(unit => new UnitPast($"u{unit:00}",
            [.. Enumerable.Range(0, years).Select(year => (CaseCount?)new CaseCount(80 + ((unit * 7) + (year * 5)) % 20, 100))]))];
        var (brief, lengthy) = (Units(1), Units(6));
        Assert.Equal(LevelRule.Fit(brief).YearAhead(brief[3], 100, Ninety), YearAheadRule.Fit(brief).YearAhead(brief[3], 100, Ninety));
        Assert.Equal(MemoryRule.Fit(lengthy).YearAhead(3, 100, Ninety), YearAheadRule.Fit(lengthy).YearAhead(lengthy[3], 100, Ninety));
        Assert.NotEqual(LevelRule.Fit(lengthy).YearAhead(lengthy[3], 100, Ninety), YearAheadRule.Fit(lengthy).YearAhead(lengthy[3], 100, Ninety));
        Assert.Equal(ForecastGap.NoLastYear, YearAheadRule.Fit(lengthy).YearAhead(new UnitPast("new", []), 100, Ninety).Insufficient);
    }

    [Theory]
    [InlineData(5, 5, 2.0, 0.5)]
    [InlineData(180, 199, 2.1967, 0.4355)]
    [InlineData(1, 1, 2.0, 3.0)]
    [InlineData(19, 20, 2.5, 4.0)]
    [InlineData(9, 10, 3.0, 0.05)]
    [InlineData(27000, 30000, 2.3, 0.3)]
    public void MissIntegral_IsTheMeanOfTheBinomial_OverAFineGrid(long need, long cases, double level, double variance)
    {
        foreach (var freedom in new[] { StudentLaw.Normal, 3, 9 })
        {
            double sum = 0.0, weights = 0.0;
            for (var x = -80.0; x <= 80.0; x += 0.01)
            {
                var weight = freedom == StudentLaw.Normal ? Math.Exp(-0.5 * x * x) : Math.Pow(1 + (x * x / freedom), -(freedom + 1) / 2.0);
                if (weight < 1e-14)
                    continue;
                weights += weight;
                sum += weight * Binomial.AtMost(need - 1, cases, Logits.Rate(level + (x * Math.Sqrt(variance))));
            }

            Assert.InRange(MissIntegral.Of([new(1.0, level, Math.Sqrt(variance), freedom)], need, cases) - (sum / weights), -1e-5, 1e-5);
        }
    }

    [Theory]
    [InlineData(1.6377443536962102, 3, 0.9)]
    [InlineData(2.015048373333024, 5, 0.95)]
    [InlineData(-2.8214379250258084, 9, 0.01)]
    [InlineData(0.0, 9, 0.5)]
    [InlineData(1.0, StudentLaw.Normal, 0.84134474606854293)]
    public void StudentLaw_KnownPoints(double x, int freedom, double expected) => Assert.Equal(expected, StudentLaw.AtMost(x, freedom), 12);

    [Fact]
    public void StudentLaw_Scale_IsTheDensityAtZero()
    {
        foreach (var freedom in new[] { 3, 5, 9, StudentLaw.Normal })
            Assert.Equal((StudentLaw.AtMost(1e-4, freedom) - StudentLaw.AtMost(-1e-4, freedom)) / 2e-4, Math.Exp(StudentLaw.LogScale(freedom)), 7);
    }

    private static FittedMemories Fit(SyntheticPanel made) => MemoryRule.Fit(made.ToPanel().Series, (made.Years * 4) - 1, 4);
}
