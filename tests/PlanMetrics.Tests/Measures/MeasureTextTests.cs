using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Measures;

public sealed class MeasureTextTests
{
    [Theory]
    [InlineData(188, 209, "89.95%")]
    [InlineData(8995, 10000, "89.95%")]
    [InlineData(89996, 100000, "89.996%")]
    [InlineData(90001, 100001, "90%")]
    [InlineData(27, 30, "90%")]
    [InlineData(2, 3, "3 件中 2 件")]
    [InlineData(9, 10, "90%")]
    public void Of_Rate_HasAsManyDigitsAsItsVerdictNeeds(int part, int whole, string expected) =>
        Assert.Equal(expected, MeasureText.Of(Rate(part, whole, 90)).Chinese);

    [Theory]
    [InlineData(999, 1000, "99.9%")]
    [InlineData(99999, 100000, "99.999%")]
    public void Of_NearlyAll_IsNotPrintedAsAll(int part, int whole, string expected) =>
        Assert.Equal(expected, MeasureText.Of(Rate(part, whole, 100)).Chinese);

    [Fact]
    public void ToString_Measure_IsOneShortLine()
    {
        var rate = Rate(9, 10, 90);
        Assert.Equal($"a {rate.Target.Id} 2024 Reported 92.5", (rate with { Actual = 92.50m }).ToString());
        Assert.Equal($"a {rate.Target.Id} 2024 Missing", (rate with { State = MeasureState.Missing, Actual = null }).ToString());
    }

    [Fact]
    public void Of_FewCases_SaysSoInEnglishToo() => Assert.Equal("2 of 3", MeasureText.Of(Rate(2, 3, 90)).English);

    [Fact]
    public void Of_EveryRate_StandsOnTheSameSideOfItsThresholdAsTheCases()
    {
        for (var whole = 10; whole <= 2500; whole += 7)
            for (var part = whole * 9 / 10 - 2; part <= whole * 9 / 10 + 2; part++)
            {
                var printed = decimal.Parse(MeasureText.Of(Rate(part, whole, 90)).English.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);
                Assert.Equal(part * 100 >= 90 * whole, printed >= 90m);
            }
    }

    private static Measure Rate(int part, int whole, int threshold) => new("a", MeasureCase.Rate, 2024, MeasureRole.Own)
    {
        Figure = new Figure.Ratio(part, whole),
        Threshold = new Threshold.Number(threshold),
        Actual = Math.Round(part * 100m / whole, 12, MidpointRounding.AwayFromZero),
        Met = part * 100 >= threshold * whole,
    };
}
