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

    [Theory]
    [InlineData(Comparison.OnOrBefore)]
    [InlineData(Comparison.Done)]
    public void Holds_ADateOrAnOutcome_IsACallersFault(Comparison comparison) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactComparison.Holds(1m, comparison, 1m));

    [Theory]
    [InlineData(Comparison.AtLeast, false, true, true)]
    [InlineData(Comparison.AtMost, true, true, false)]
    [InlineData(Comparison.Equal, false, true, false)]
    [InlineData(Comparison.GreaterThan, false, false, true)]
    [InlineData(Comparison.Increase, false, false, true)]
    [InlineData(Comparison.LessThan, true, false, false)]
    [InlineData(Comparison.Decrease, true, false, false)]
    public void Holds_BelowAtAndAbove_IsWhatTheComparisonSays(Comparison comparison, bool below, bool at, bool above) =>
        Assert.Equal((below, at, above), (Holds(4m, comparison), Holds(5m, comparison), Holds(6m, comparison)));

    [Fact]
    public void NumberOf_APath_IsExactWhereItsDecimalIsNot()
    {
        var third = ExactComparison.NumberOf(Threshold.Number.Between(30m, 40m, 1, 3))!.Value;
        Assert.Equal(0, third.CompareTo((ExactFraction)100m / 3m));
        Assert.Equal(0, ExactComparison.NumberOf(Threshold.Number.Between(30m, 40m, 1, 4))!.Value.CompareTo(32.5m));
    }

    [Fact]
    public void NumberOf_WhatIsNoNumber_IsNothing()
    {
        Assert.Null(ExactComparison.NumberOf(null));
        Assert.Null(ExactComparison.NumberOf(new Threshold.Yearly(3, 1)));
        Assert.Equal(0, ExactComparison.NumberOf(new Threshold.Number(85m))!.Value.CompareTo(85m));
    }

    [Fact]
    public void ValueOf_AFigure_IsInItsUnitOfMeasure()
    {
        Assert.Equal(0, Value(new Figure.Ratio(3, 4), UnitOfMeasure.Percent)!.Value.CompareTo(75m));
        Assert.Equal(0, Value(new Figure.Ratio(3, 4), UnitOfMeasure.PersonsPercent)!.Value.CompareTo(75m));
        Assert.Equal(0, Value(new Figure.Ratio(3, 4), UnitOfMeasure.Ratio)!.Value.CompareTo(0.75m));
        Assert.Equal(0, Value(new Figure.Count(7), UnitOfMeasure.Count)!.Value.CompareTo(7m));
        Assert.Equal(0, Value(new Figure.Pair(8, 9), UnitOfMeasure.Count)!.Value.CompareTo(8m));
        Assert.Null(Value(new Figure.Outcome(true), UnitOfMeasure.Outcome));
        Assert.Null(Value(new Figure.Date(new(2024, 3, 1)), UnitOfMeasure.Date));
        Assert.Null(Value(null, UnitOfMeasure.Count));
    }

    [Theory]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "-3")]
    [InlineData("89.995", 2, "90.00")]
    [InlineData("79228162514264337593543950335", 12, "79228162514264337593543950335")]
    public void Round_Half_GoesAwayFromZero(string value, int places, string expected) =>
        Assert.Equal(Number(expected), ((ExactFraction)Number(value)).Round(places));

    private static bool Holds(decimal value, Comparison comparison) => ExactComparison.Holds(value, comparison, 5m);

    private static ExactFraction? Value(Figure? figure, UnitOfMeasure unit) => ExactComparison.ValueOf(figure, unit);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static ExactFraction Percent(long part, long whole) => ExactComparison.ValueOf(new Figure.Ratio(part, whole), UnitOfMeasure.Percent)!.Value;
}
