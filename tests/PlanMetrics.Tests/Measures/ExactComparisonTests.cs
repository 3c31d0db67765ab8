using System.Numerics;
using CsCheck;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Tests.Measures;

public sealed class ExactComparisonTests
{
    [Fact]
    public void Holds_FifteenThousandExactTies_AreAllMetAndNotExceeded()
    {
        var ties = 0;
        for (var tenths = 1; tenths <= 999; tenths++)
        {
            var threshold = tenths / 10m;
            for (var denominator = 1; denominator <= 2000; denominator++)
            {
                if (tenths * denominator % 1000 != 0)
                    continue;
                var value = Percent(tenths * denominator / 1000, denominator);
                Assert.True(ExactComparison.Holds(value, Comparison.AtLeast, threshold));
                Assert.True(ExactComparison.Holds(value, Comparison.AtMost, threshold));
                Assert.False(ExactComparison.Holds(value, Comparison.GreaterThan, threshold));
                ties++;
            }
        }

        Assert.True(ties >= 15_000, $"{ties} ties");
    }

    [Theory]
    [InlineData(188, 209, 90, false)]
    [InlineData(8995, 10000, 90, false)]
    [InlineData(999, 1000, 100, false)]
    [InlineData(9, 10, 90, true)]
    [InlineData(0, 7, 0, true)]
    public void Holds_AtLeast_IsDecidedOnTheCases(int part, int whole, int threshold, bool met) =>
        Assert.Equal(met, ExactComparison.Holds(Percent(part, whole), Comparison.AtLeast, threshold));

    [Fact]
    public void Holds_DecimalsOfAnyLength_AgreesWithWholeNumbers() =>
        Gen.Select(Gen.Long[0, long.MaxValue / 4], Gen.Long[1, long.MaxValue / 4], Gen.Int[0, 1000]).Sample(
            (part, whole, tenths) =>
            {
                var met = ExactComparison.Holds(Percent(part, whole), Comparison.AtLeast, tenths / 10m);
                Assert.Equal((BigInteger)part * 1000 >= (BigInteger)tenths * whole, met);
            },
            seed: "0N0XIzNsQ0O2",
            iter: 2000);

    [Fact]
    public void ValueOf_ZeroOfZero_IsNothing() =>
        Assert.Null(ExactComparison.ValueOf(new Figure.Ratio(0, 0), UnitOfMeasure.Percent));

    [Fact]
    public void Holds_ADate_IsACallersFault() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactComparison.Holds(1m, Comparison.OnOrBefore, 1m));

    [Theory]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "-3")]
    [InlineData("89.995", 2, "90.00")]
    [InlineData("79228162514264337593543950335", 12, "79228162514264337593543950335")]
    public void Round_Half_GoesAwayFromZero(string value, int places, string expected) =>
        Assert.Equal(Number(expected), ((ExactFraction)Number(value)).Round(places));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static ExactFraction Percent(long part, long whole) => ExactComparison.ValueOf(new Figure.Ratio(part, whole), UnitOfMeasure.Percent)!.Value;
}
