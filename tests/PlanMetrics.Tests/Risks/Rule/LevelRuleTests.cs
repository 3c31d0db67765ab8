using System.Collections.Immutable;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Tests.Risks.Rule;

public sealed class LevelRuleTests
{
    private static readonly RateGoal Ninety = new(0.9m);

    [Fact]
    public void Fit_ThreeUnits_PriorByHand()
    {
        // Rates 0.9, 0.8, 0.7 of 100 each: m = 0.8, V = 0.01, t² = 0.01 − 0.0016 = 0.0084, M = 0.16/0.0084 − 1 = 18.0476.
        var prior = LevelRule.Fit(Units([new(90, 100)], [new(80, 100)], [new(70, 100)])).Prior;
        Assert.Equal(0.8, prior.Mean, 12);
        Assert.Equal(0.0084, prior.Between, 12);
        Assert.Equal(18.047619, prior.Strength, 6);
        Assert.Equal(14.438095, prior.Good, 6);
        Assert.Equal(3.609524, prior.Bad, 6);
    }

    [Fact]
    public void Fit_FewerThanTwentyPairs_SaysThatTheDefaultStandsIn()
    {
        var few = LevelRule.Fit(Units([.. Enumerable.Repeat(new CaseCount?[] { new(80, 100), new(90, 100) }, 19)])).Movement;
        Assert.Equal(new YearlyMovement(0.25, 19, IsDefault: true), few);
        var enough = LevelRule.Fit(Units([.. Enumerable.Repeat(new CaseCount?[] { new(80, 100), new(90, 100) }, 20)])).Movement;
        Assert.False(enough.IsDefault);
        Assert.Equal(20, enough.Pairs);
        // All D are equal, so D²/(s² + vD) = κ: s² = D²/κ − vD.
        var change = LogitChange.Between(new(80, 100), new(90, 100));
        Assert.Equal((change.Change * change.Change / 0.977559983452807) - change.Chance, enough.Variance, 9);
    }

    [Fact]
    public void Fit_NothingMoves_IsTheLeastMovement() =>
        Assert.Equal(0.0025, LevelRule.Fit(Units([.. Enumerable.Repeat(new CaseCount?[] { new(80, 100), new(80, 100) }, 30)])).Movement.Variance);

    [Fact]
    public void Fit_EverythingTurnsOver_IsTheMostMovement() =>
        Assert.Equal(9.0, LevelRule.Fit(Units([.. Enumerable.Repeat(new CaseCount?[] { new(0, 1000000), new(1000000, 1000000) }, 30)])).Movement.Variance, 9);

    [Fact]
    public void Fit_DriftOfTenUnits_IsTheMedian_OfNineNone()
    {
        CaseCount?[][] units = [.. Enumerable.Range(1, 10).Select(i => new CaseCount?[] { new(50, 100), new(50 + i, 100) })];
        var drift = LevelRule.Fit(Units(units)).Drift;
        Assert.Equal((new CaseCount(55, 100).Logit + new CaseCount(56, 100).Logit) / 2, drift.Median, 12);
        Assert.Equal((drift.Median / 2, 10), (drift.Shift, drift.Units));
        Assert.Equal(new CommonDrift(0.0, 9), LevelRule.Fit(Units(units[..9])).Drift);
    }

    [Fact]
    public void Fit_AGap_BreaksThePair_AndAYearWithoutCasesToo()
    {
        CaseCount?[] years = [new(8, 10), null, new(9, 10), new(0, 0), new(9, 10), new(9, 10)];
        Assert.Equal(1, LevelRule.Fit(Units(years)).Movement.Pairs);
    }

    [Fact]
    public void YearAhead_WithoutALastYear_SaysWhy()
    {
        var rule = LevelRule.Fit(Units([new(9, 10)], [new(8, 10)]));
        Assert.Equal(ForecastGap.NoLastYear, rule.YearAhead(new UnitPast("u", []), 10, Ninety).Insufficient);
        Assert.Equal(ForecastGap.NoLastYear, rule.YearAhead(new UnitPast("u", [new(9, 10), null]), 10, Ninety).Insufficient);
        Assert.Equal(ForecastGap.NoCases, rule.YearAhead(new UnitPast("u", [new(0, 0)]), 10, Ninety).Insufficient);
        var none = rule.YearAhead(new UnitPast("u", [new(9, 10)]), 0, Ninety);
        Assert.Equal((ForecastGap.NoneExpected, null, null, false, false), (none.Insufficient, none.Probability, none.RequiredRate, none.Secured, none.Unreachable));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(20)]
    public void YearAhead_AnyNumberOfUnits_AllGoodAllBadAndMixed_IsAProbability(int others)
    {
        foreach (var share in new[] { 0, 5, 10 })
        {
            var rule = LevelRule.Fit(Units([.. Enumerable.Repeat(new CaseCount?[] { new(share, 10) }, others)]));
            foreach (var good in new long[] { 0, 1, 5, 7 })
                foreach (var expected in new long[] { 1, 7, 1000, 1_000_000_000_000 })
                {
                    var forecast = rule.YearAhead(new UnitPast("u", [new(good, 7)]), expected, Ninety);
                    Assert.InRange(forecast.Probability!.Value, 0.0, 1.0);
                    Assert.InRange(forecast.Rate, forecast.RateLow, forecast.RateHigh);
                }
        }
    }

    [Fact]
    public void YearAhead_SevenCases_NeedsSevenOfSeven()
    {
        var forecast = LevelRule.Fit(Units([new(7, 7)], [new(6, 7)])).YearAhead(new UnitPast("u", [new(7, 7)]), 7, Ninety);
        Assert.Equal((7, 7), (forecast.Need, forecast.Expected));
        Assert.InRange(forecast.Probability!.Value, 0.1, 0.6);
    }

    [Fact]
    public void YearAhead_BetterLastYear_IsNeverRiskier()
    {
        var rule = LevelRule.Fit(Units([new(90, 100)], [new(80, 100)], [new(70, 100)]));
        var risks = Enumerable.Range(0, 101).Select(good => rule.YearAhead(new UnitPast("u", [new(good, 100)]), 100, Ninety).Probability!.Value).ToArray();
        Assert.Equal(risks.OrderDescending(), risks);
    }

    private static UnitPast[] Units(params CaseCount?[][] units) =>
        [.. units.Select((years, i) => new UnitPast($"u{i}", ImmutableArray.Create(years)))];
}
