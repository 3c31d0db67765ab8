using CsCheck;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Measures;

public sealed class PublishedValueTests
{
    [Theory]
    [InlineData(8995, 10000, "89.95")]
    [InlineData(188, 209, "89.95")]
    [InlineData(89999, 100000, "89.999")]
    [InlineData(899999, 1000000, "89.9999")]
    [InlineData(9, 10, "90")]
    [InlineData(2, 3, "66.67")]
    public void Of_Rate_HasAsManyDigitsAsTheVerdictNeeds(int numerator, int denominator, string expected) =>
        Assert.Equal(expected, PublishedValue.Of(Rate(numerator, denominator, 90)));

    [Fact]
    public void Of_RateBeyondTwelveDecimals_StillDoesNotContradict() =>
        Assert.Equal("89.9999999999999", PublishedValue.Of(Rate(899_999_999_999_999m, 1_000_000_000_000_000m, 90)));

    [Fact]
    public void Of_AnyRate_PrintAndVerdictAgree() =>
        Gen.Select(Gen.Int[0, 2000], Gen.Int[1, 2000], Gen.Int[1, 1000]).Sample(
            (part, whole, tenths) =>
            {
                var measure = Rate(Math.Min(part, whole), whole, tenths / 10m);
                var printed = decimal.Parse(PublishedValue.Of(measure), System.Globalization.CultureInfo.InvariantCulture);
                return printed >= tenths / 10m == measure.Met;
            },
            seed: "0N0XIzNsQ0O2");

    [Theory]
    [InlineData(Comparison.AtLeast, "89.996", "89.996")]
    [InlineData(Comparison.AtLeast, "90.004", "90")]
    [InlineData(Comparison.AtMost, "90.004", "90.004")]
    [InlineData(Comparison.AtMost, "89.996", "90")]
    [InlineData(Comparison.Equal, "90.004", "90.004")]
    [InlineData(Comparison.Equal, "90", "90")]
    [InlineData(Comparison.GreaterThan, "90.004", "90.004")]
    [InlineData(Comparison.GreaterThan, "89.996", "90")]
    [InlineData(Comparison.Increase, "90.0049", "90.005")]
    [InlineData(Comparison.LessThan, "89.996", "89.996")]
    [InlineData(Comparison.LessThan, "90.004", "90")]
    [InlineData(Comparison.Decrease, "89.996", "89.996")]
    [InlineData(Comparison.Done, "89.996", "90")]
    [InlineData(Comparison.AtLeast, "89.9999999999996", "89.9999999999996")]
    [InlineData(Comparison.AtLeast, "89.9999999999999999999999999", "89.9999999999999999999999999")]
    [InlineData(Comparison.AtLeast, "-0.005", "-0.01")]
    public void Of_Number_IsOnTheSideOf90ThatTheVerdictSays(Comparison comparison, string value, string expected) =>
        Assert.Equal(expected, PublishedValue.Of(Number(comparison, value)));

    [Theory]
    [InlineData(Comparison.Increase, "90.004", "90.004")]
    [InlineData(Comparison.Decrease, "89.996", "89.996")]
    public void Of_Trend_IsOnTheSideOfItsBase(Comparison comparison, string value, string expected) =>
        Assert.Equal(expected, PublishedValue.Of(Number(comparison, value) with { Threshold = null, Base = 90m }));

    [Theory]
    [InlineData(UnitOfMeasure.Ratio, 1, "0.99999999999999")]
    [InlineData(UnitOfMeasure.Percent, 100, "99.999999999999")]
    public void Of_QuotientAHairBelow_IsInItsOwnUnit(UnitOfMeasure unit, int threshold, string expected) =>
        Assert.Equal(expected, PublishedValue.Of(Rate(99_999_999_999_999m, 100_000_000_000_000m, threshold) with
        {
            UnitOfMeasure = unit,
            Actual = Math.Round(99_999_999_999_999m * threshold / 100_000_000_000_000m, 12),
            Met = false,
        }));

    [Fact]
    public void Of_RateOfNumbersTooLongToBePutInPercent_IsTheRoundedValue()
    {
        Assert.Equal("90", PublishedValue.Of(Rate(1, 1, 90) with { Figure = new Figure.Ratio(1e26m, 1.1e26m), Actual = 90m, Met = false }));
        Assert.Equal("89.999999999999999999999999", PublishedValue.Of(Rate(1, 1, 90) with { Figure = new Figure.Ratio(89_999_999_999_999_999_999_999_999.1m, 1e26m), Actual = 90m, Met = false }));
    }

    [Fact]
    public void Of_WhatIsNotJudged_HasTwoDecimals() =>
        Assert.Equal("90", PublishedValue.Of(Number(Comparison.AtLeast, "89.9999") with { Met = null }));

    [Fact]
    public void Of_Nothing_IsACallersFault() => Assert.Throws<ArgumentNullException>(() => PublishedValue.Of(null!));

    [Fact]
    public void Of_Date_IsTheDay() =>
        Assert.Equal("2024-02-29", PublishedValue.Of(Rate(1, 1, 1) with { Actual = null, Figure = new Figure.Date(new DateOnly(2024, 2, 29)) }));

    [Fact]
    public void Of_NothingReported_IsEmpty() =>
        Assert.Equal("", PublishedValue.Of(Rate(1, 1, 1) with { Actual = null, Figure = null, Met = null }));

    private static Measure Number(Comparison comparison, string text)
    {
        var value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        return Rate(1, 1, 90) with
        {
            Figure = new Figure.Count(value),
            Comparison = comparison,
            Actual = Math.Round(value, 12, MidpointRounding.AwayFromZero),
            Met = comparison == Comparison.Done || ExactComparison.Holds(value, comparison, 90m),
        };
    }

    private static Measure Rate(decimal numerator, decimal denominator, decimal threshold) =>
        new("u", new Target("t", "t", new Citation(1, "")), 2024, MeasureRole.Own)
        {
            State = MeasureState.Reported,
            Figure = new Figure.Ratio(numerator, denominator),
            Comparison = Comparison.AtLeast,
            Threshold = new Threshold.Number(threshold),
            Actual = Math.Round(numerator * 100 / denominator, 12, MidpointRounding.AwayFromZero),
            Met = numerator * 100 >= threshold * denominator,
        };
}
