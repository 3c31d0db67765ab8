using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Measures;

public sealed class VerdictTests
{
    private static readonly DateOnly LastDay = new(2024, 3, 1);

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Of_Outcome_IsAllOrNothing(bool done, int expected) =>
        Assert.Equal(new Verdict(expected, done, expected), Of(new Figure.Outcome(done), Comparison.Done, null));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Of_Date_IsInTimeUpToItsLastDay(int daysAfter, bool met) =>
        Assert.Equal(new Verdict(null, met, met ? 1m : 0m), Verdict.Of(new Figure.Date(LastDay.AddDays(daysAfter)), Against(Comparison.OnOrBefore, null), null, LastDay));

    [Fact]
    public void Of_DateThatIsDueOnNoDay_IsNotJudged() =>
        Assert.Equal(default, Verdict.Of(new Figure.Date(LastDay), Against(Comparison.OnOrBefore, null), null, null));

    [Theory]
    [InlineData("5", "4", true, "5")]
    [InlineData("5", "5", false, "5")]
    [InlineData("4", "5", false, "4")]
    [InlineData("0.0000000000005", "0", true, "0.000000000001")]
    [InlineData("0.0000000000004", "0", true, "0.000000000000")]
    [InlineData("0.0000000000015", "0", true, "0.000000000002")]
    public void Of_Pair_IsDecidedExactlyAndShownWithTwelveDecimals(string value, string comparator, bool met, string actual) =>
        Assert.Equal(new Verdict(N(actual), met, met ? 1m : 0m), Of(new Figure.Pair(N(value), N(comparator)), Comparison.GreaterThan, null));

    [Theory]
    [InlineData(9, 10, true, "90", "1")]
    [InlineData(45, 100, false, "45", "0.5")]
    [InlineData(0, 10, false, "0", "0")]
    [InlineData(1, 3, false, "33.333333333333", "0.370370370370")]
    [InlineData(899_999_999_999_999, 1_000_000_000_000_000, false, "90", "0.999999999999")]
    public void Of_RateAtLeast90_IsAttainedByTheShareOfIt(long part, long whole, bool met, string actual, string attainment) =>
        Assert.Equal(new Verdict(N(actual), met, N(attainment)), Of(new Figure.Ratio(part, whole), Comparison.AtLeast, 90m));

    [Theory]
    [InlineData(Comparison.AtMost, 2, 1)]
    [InlineData(Comparison.Equal, 1, 2)]
    [InlineData(Comparison.GreaterThan, 1, 2)]
    [InlineData(Comparison.LessThan, 2, 2)]
    [InlineData(Comparison.AtLeast, -1, 0)]
    public void Of_WhatHasNoShare_IsAllOrNothing(Comparison comparison, int value, int threshold) =>
        Assert.Equal(new Verdict(value, false, 0m), Of(new Figure.Count(value), comparison, threshold));

    [Theory]
    [InlineData(Comparison.AtMost, 1, 1)]
    [InlineData(Comparison.LessThan, 0, 1)]
    [InlineData(Comparison.Equal, 2, 2)]
    [InlineData(Comparison.AtLeast, 0, 0)]
    public void Of_WhatIsMet_IsFullyAttained(Comparison comparison, int value, int threshold) =>
        Assert.Equal(new Verdict(value, true, 1m), Of(new Figure.Count(value), comparison, threshold));

    [Fact]
    public void Of_ZeroOfZero_IsNotJudged() => Assert.Equal(default, Of(new Figure.Ratio(0, 0), Comparison.AtLeast, 90m));

    [Fact]
    public void Of_ValueWithoutAThreshold_IsShownAndNotJudged() =>
        Assert.Equal(new Verdict(50m, null, null), Of(new Figure.Ratio(1, 2), Comparison.AtLeast, null));

    [Theory]
    [InlineData(Comparison.Increase, 6, true)]
    [InlineData(Comparison.Increase, 5, false)]
    [InlineData(Comparison.Decrease, 4, true)]
    [InlineData(Comparison.Decrease, 5, false)]
    [InlineData(Comparison.AtLeast, 99, false)]
    public void Of_Trend_IsHeldAgainstTheBaseAndNothingElseIs(Comparison comparison, int value, bool met) =>
        Assert.Equal(met, Verdict.Of(new Figure.Count(value), Against(comparison, 100m), (ExactFraction)5m, null).Met);

    [Fact]
    public void Of_TrendWithoutABase_IsNotJudgedByTheThreshold() =>
        Assert.Equal(new Verdict(6m, null, null), Of(new Figure.Count(6), Comparison.Increase, 5m));

    [Fact]
    public void On_AMeasure_GivesItTheVerdictAndLeavesThePlansEndOut()
    {
        var judged = new Verdict(80m, false, 0.8m).On(Against(Comparison.AtLeast, 90m));
        Assert.Equal((80m, false, 0.8m, null), (judged.Actual, judged.Met, judged.Attainment, judged.PlanEnd));
    }

    [Theory]
    [InlineData(Comparison.AtLeast, "85", 5)]
    [InlineData(Comparison.AtLeast, "90", 0)]
    [InlineData(Comparison.AtMost, "92", 2)]
    [InlineData(Comparison.AtMost, "80", 0)]
    public void On_AMeasureOfAPlanWithAnEnd_SaysWhatIsMissingToIt(Comparison comparison, string value, int missing)
    {
        var measure = Against(comparison, 70m) with { Figure = new Figure.Ratio(N(value), 100m), PlanEnd = new(2025, 90m) };
        Assert.Equal(new PlanEnd(2025, 90m) { Met = missing == 0, Missing = missing }, new Verdict(N(value), true, 1m).On(measure).PlanEnd);
    }

    [Fact]
    public void On_AValueAHairFromThePlansEnd_NeverShowsNothingMissing()
    {
        var measure = Against(Comparison.AtLeast, 70m) with { Figure = new Figure.Ratio(899_999_999_999_999_999m, 1_000_000_000_000_000_000m), PlanEnd = new(2025, 90m) };
        Assert.Equal(new PlanEnd(2025, 90m) { Met = false, Missing = 0.000000000001m }, new Verdict(90m, true, 1m).On(measure).PlanEnd);
    }

    private static Verdict Of(Figure figure, Comparison comparison, decimal? threshold) => Verdict.Of(figure, Against(comparison, threshold), null, LastDay);

    private static Measure Against(Comparison comparison, decimal? threshold) => new("u", MeasureCase.Rate, 2024, MeasureRole.Own)
    {
        Comparison = comparison,
        Threshold = threshold is { } number ? new Threshold.Number(number) : null,
    };

    private static decimal N(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
