using System.Collections.Immutable;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Tests.Risks.Rule;

public sealed class WithinYearTests
{
    private static readonly RateGoal Ninety = new(0.9m);
    private static readonly FittedRule Rule = LevelRule.Fit(
        [new UnitPast("a", [new(90, 100)]), new UnitPast("b", [new(80, 100)]), new UnitPast("c", [new(70, 100)])]);

    [Theory]
    [InlineData(60, 50, 40, 48)]
    [InlineData(50, 50, 41, 41)]
    [InlineData(200, 50, 40, 80)]
    [InlineData(10, 50, 41, 21)]
    [InlineData(0, 0, 40, 40)]
    [InlineData(5, 0, 40, 80)]
    [InlineData(3, 4, 10, 8)]
    public void ExpectedRest_GrowsAsThePartSoFar_AtMostDoubleOrHalf(long now, long before, long rest, long expected) =>
        Assert.Equal(expected, new WithinYearCases(new(0, now), new(0, before), new(0, rest)).ExpectedRest);

    [Fact]
    public void WithinYear_ByHand()
    {
        // 40 of 50 so far, 45 of 50 then, 36 of 40 in the rest then: 40 to come, need ⌈0.9 · 90⌉ − 40 = 41 of 40.
        var lost = Rule.WithinYear(new(new(40, 50), new(45, 50), new(36, 40)), Ninety);
        Assert.Equal((41, 40, true, 1.0), (lost.Need, lost.Expected, lost.Unreachable, lost.Probability!.Value));

        // 44 of 50: 37 of 40 needed. Level: the mean of the prior's (14.438 + 80)/(18.048 + 90) and of the projection.
        var open = Rule.WithinYear(new(new(44, 50), new(45, 50), new(36, 40)), Ninety);
        var projection = new CaseCount(36, 40).Logit + new CaseCount(44, 50).Logit - new CaseCount(45, 50).Logit;
        var shrunk = Logits.Of((Rule.Prior.Good + 80) / (Rule.Prior.Strength + 90));
        Assert.Equal((37, 40), (open.Need, open.Expected));
        Assert.Equal((projection + shrunk) / 2, open.Level, 12);
        Assert.Equal(0.20, open.Movement);
        Assert.Equal(0.925, open.RequiredRate);
        Assert.InRange(open.Probability!.Value, 0.5, 0.95);

        // All 95 of 95 and 5 to come: 90 of 100 are there.
        var won = Rule.WithinYear(new(new(95, 95), new(90, 95), new(5, 5)), Ninety);
        Assert.Equal((-5, true, 0.0), (won.Need, won.Secured, won.Probability!.Value));
    }

    // By a fine grid; among many cases the binomial is a step between two of the 21 nodes of the plain rule.
    [Theory]
    [InlineData(44, 50, 40)]
    [InlineData(27_100, 30_000, 30_000)]
    [InlineData(26_950, 30_000, 30_000)]
    public void WithinYear_IsTheMeanOfTheBinomial_HoweverManyCases(long good, long cases, long rest)
    {
        var forecast = Rule.WithinYear(new(new(good, cases), new(good, cases), new(rest * 9 / 10, rest)), Ninety);
        double sum = 0.0, weights = 0.0, spread = Math.Sqrt(forecast.Movement + forecast.LevelVariance);
        for (var x = -8.0; x <= 8.0; x += 0.0005)
        {
            var weight = Math.Exp(-0.5 * x * x);
            (weights, sum) = (weights + weight, sum + (weight * Binomial.AtMost(forecast.Need - 1, forecast.Expected, Logits.Rate(forecast.Level + (x * spread)))));
        }

        Assert.InRange(forecast.Probability!.Value - (sum / weights), -1e-5, 1e-5);
    }

    [Fact]
    public void WithinYear_PartsMissing_AreNeverNaN()
    {
        Assert.Equal(ForecastGap.NoneExpected, Rule.WithinYear(new(default, default, default), Ninety).Insufficient);
        Assert.Equal(ForecastGap.NoCases, Rule.WithinYear(new WithinYearCases(default, default, default) { ExpectedRest = 9 }, Ninety).Insufficient);
        foreach (var cases in new WithinYearCases[] { new(new(3, 4), default, default), new(default, new(3, 4), new(5, 6)), new(new(3, 4), default, new(5, 6)) })
        {
            var forecast = Rule.WithinYear(cases, Ninety);
            Assert.InRange(forecast.Probability!.Value, 0.0, 1.0);
            Assert.True(double.IsFinite(forecast.RateLow) && double.IsFinite(forecast.RateHigh));
        }
    }

    [Fact]
    public void Fit_ThirtyPastErrors_MeasureTheirOwnMovement()
    {
        var year = new YearParts(new(40, 50), new(40, 50));
        var swing = new YearParts(new(40, 50), new(20, 50));
        UnitParts[] Parts(int count) => [.. Enumerable.Range(0, count).Select(i => new UnitParts($"u{i}", ImmutableArray.Create<YearParts?>(year, swing)))];
        UnitPast[] past = [new("a", [new(80, 100)])];
        Assert.Equal(new YearlyMovement(0.20, 29, true), LevelRule.Fit(past, Parts(29)).Parts);
        var measured = LevelRule.Fit(past, Parts(30)).Parts;
        Assert.False(measured.IsDefault);
        Assert.InRange(measured.Variance, 2.0, 4.0);
    }
}
