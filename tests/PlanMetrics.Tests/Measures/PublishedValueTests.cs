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

    [Fact]
    public void Of_Date_IsTheDay() =>
        Assert.Equal("2024-02-29", PublishedValue.Of(Rate(1, 1, 1) with { Actual = null, Figure = new Figure.Date(new DateOnly(2024, 2, 29)) }));

    [Fact]
    public void Of_NothingReported_IsEmpty() =>
        Assert.Equal("", PublishedValue.Of(Rate(1, 1, 1) with { Actual = null, Figure = null, Met = null }));

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
