using System.Numerics;
using CsCheck;
using PlanMetrics.Measures;

namespace PlanMetrics.Tests.Measures;

public sealed class ExactFractionTests
{
    private const string Seed = "0N0XIzNsQ0O2";

    /// <summary>Decimals of every size: cases, weights, points with 12 decimals, and the largest there are.</summary>
    private static readonly Gen<decimal> Numbers = Gen.OneOf(
        Gen.Int[-1000, 1000].Select(number => (decimal)number),
        Gen.Long[0, 100_000_000_000_000].Select(number => number / 1_000_000_000_000m),
        Gen.Long.Select(number => (decimal)number),
        Gen.Select(Gen.Long[1, long.MaxValue], Gen.Int[0, 28]).Select((number, scale) => new decimal((int)(number & int.MaxValue), (int)(number >> 32), 0, false, (byte)scale)),
        Gen.Const(decimal.MaxValue));

    [Fact]
    public void Operators_OfAnySize_AgreeWithWholeNumbers() =>
        Gen.Select(Numbers, Numbers, Numbers).Sample(
            (a, b, c) =>
            {
                Same(Times(a) + Times(b), (ExactFraction)a + b, 1);
                Same(Times(a) - Times(b), (ExactFraction)a - b, 1);
                Same(Times(a) * Times(b), (ExactFraction)a * b, 2);
                Same((Times(a) * Times(b)) + (Times(b) * Times(c)), ((ExactFraction)a * b) + ((ExactFraction)b * c), 2);
                Assert.Equal(Math.Sign(a.CompareTo(b)), Math.Sign(((ExactFraction)a).CompareTo(b)));
                if (b != 0m)
                    Assert.Equal(0, ((ExactFraction)a / b * b).CompareTo(a));
            },
            seed: Seed,
            iter: 5000);

    [Fact]
    public void Round_OfQuotients_IsHalfAwayFromZero() =>
        Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Int[1, 2_000_000], Gen.Int[0, 12]).Sample(
            (above, below, places) =>
            {
                var scale = BigInteger.Pow(10, places);
                var magnitude = ((BigInteger.Abs(above) * scale * 2) + below) / ((BigInteger)below * 2);
                Assert.Equal((decimal)(magnitude * Math.Sign(above)) / (decimal)scale, ((ExactFraction)above / below).Round(places));
            },
            seed: Seed,
            iter: 5000);

    [Theory]
    [InlineData("9223372036854775807", 12)]
    [InlineData("9223372036854775807", 18)]
    [InlineData("1234567890123456789.5", 10)]
    public void Round_OfLongNumbers_KeepsEveryDigit(string text, int places)
    {
        var number = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(number, ((ExactFraction)number).Round(places));
    }

    [Theory]
    [InlineData("0.4999999999999999999999999999", 0, "0")]
    [InlineData("0.5", 0, "1")]
    [InlineData("-0.5", 0, "-1")]
    [InlineData("-0.49", 0, "0")]
    [InlineData("9.95", 1, "10")]
    [InlineData("0.0000000000000000005", 18, "0.000000000000000001")]
    [InlineData("-1.25", 1, "-1.3")]
    [InlineData("12345678901234567890.5", 0, "12345678901234567891")]
    [InlineData("-12345678901234567890.55", 1, "-12345678901234567890.6")]
    [InlineData("0.00000000000000000000000005", 25, "0.0000000000000000000000001")]
    public void Round_OfDecimals_IsHalfAwayFromZeroAtEveryLength(string text, int places, string expected) =>
        Assert.Equal(N(expected), ((ExactFraction)N(text)).Round(places));

    [Theory]
    [InlineData("9223372036854775807")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775807")]
    [InlineData("-9223372036854775808")]
    [InlineData("4611686018427387903")]
    [InlineData("4611686018427387904")]
    [InlineData("-4611686018427387904")]
    [InlineData("18446744073709551616")]
    [InlineData("9.223372036854775807")]
    [InlineData("0.000000000000000001")]
    [InlineData("0.0000000000000000001")]
    public void Operators_AtTheEdgeOf64Bits_StayExact(string text)
    {
        ExactFraction number = N(text);
        foreach (var other in new[] { 1m, -1m, 0.5m, 2m, 3m, 9223372036854775807m, -9223372036854775808m, 4611686018427387904m, 0.1m })
        {
            Same(Times(N(text)) + Times(other), number + other, 1);
            Same(Times(N(text)) - Times(other), number - other, 1);
            Same(Times(N(text)) * Times(other), number * other, 2);
            Assert.Equal(Times(N(text)).CompareTo(Times(other)), Math.Sign(number.CompareTo(other)));
            Assert.Equal(0, (number / other * other).CompareTo(number));
            Assert.Equal(0, (other / number * number).CompareTo(other));
        }
    }

    [Fact]
    public void Add_OfFractionsThatAreNoDecimals_StaysExact()
    {
        var (third, seventh) = ((ExactFraction)1m / 3m, (ExactFraction)1m / 7m);
        Assert.Equal(0, (third + seventh).CompareTo((ExactFraction)10m / 21m));
        Assert.Equal(0, (third - seventh).CompareTo((ExactFraction)4m / 21m));
        Assert.Equal(0, (third + third + third).CompareTo(1m));
        Assert.Equal(0, (third + ((ExactFraction)1m / 6m)).CompareTo(0.5m));
    }

    [Fact]
    public void Divide_ByANegativeNumber_KeepsTheOrder()
    {
        ExactFraction wide = decimal.MaxValue;
        foreach (var below in new[] { (ExactFraction)(-4m), wide * -1m, wide })
        {
            Assert.Equal(0, (below / below).CompareTo(1m));
            Assert.True((ExactFraction)1m / below > (ExactFraction)(-1m));
            Assert.Equal(below < 0m, (ExactFraction)3m / below < 0m);
        }
    }

    [Fact]
    public void Operators_OfOrder_AreThoseOfTheNumbers()
    {
        ExactFraction less = 1m, more = 2m;
        ExactFraction same = 1.0m;
        Assert.Equal((true, false, true, false), Order(less, more));
        Assert.Equal((false, true, false, true), Order(more, less));
        Assert.Equal((false, false, true, true), Order(less, same));

        static (bool Less, bool More, bool AtMost, bool AtLeast) Order(ExactFraction left, ExactFraction right) =>
            ((left < right), (left > right), (left <= right), (left >= right));
    }

    [Fact]
    public void IsZero_OfZeroInEveryForm_IsTrue()
    {
        ExactFraction wide = decimal.MaxValue;
        Assert.True(default(ExactFraction).IsZero);
        Assert.True(((ExactFraction)0.00m).IsZero);
        Assert.True((wide - wide).IsZero);
        Assert.False(wide.IsZero);
        Assert.False(ExactFraction.One.IsZero);
        Assert.Equal(0, ExactFraction.One.CompareTo(1m));
        Assert.Throws<DivideByZeroException>(() => ExactFraction.One / (wide - wide));
    }

    [Fact]
    public void Round_TooLongForADecimal_IsRefused() =>
        Assert.Throws<OverflowException>(() => ((ExactFraction)decimal.MaxValue * 10m).Round(2));

    [Fact]
    public void Divide_ByZero_IsACallersFault() => Assert.Throws<DivideByZeroException>(() => (ExactFraction)1m / 0m);

    [Fact]
    public void Default_IsZero() => Assert.Equal(0m, default(ExactFraction).Round(2));

    private static decimal N(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static BigInteger Times(decimal number)
    {
        var bits = decimal.GetBits(number);
        var mantissa = ((BigInteger)unchecked((uint)bits[2]) << 64) + ((BigInteger)unchecked((uint)bits[1]) << 32) + unchecked((uint)bits[0]);
        return (bits[3] < 0 ? -mantissa : mantissa) * BigInteger.Pow(10, 28 - ((bits[3] >> 16) & 0xFF));
    }

    // The expected number stands on a scale of 28 places for each factor.
    private static void Same(BigInteger expected, ExactFraction found, int factors)
    {
        for (var i = 0; i < factors; i++)
            found *= (ExactFraction)10_000_000_000_000_000_000_000_000_000m;
        Assert.Equal(0, found.CompareTo(Whole(expected)));
    }

    private static ExactFraction Whole(BigInteger number)
    {
        var (high, low) = (BigInteger.Divide(number, BigInteger.Pow(10, 28)), BigInteger.Remainder(number, BigInteger.Pow(10, 28)));
        return BigInteger.Abs(high) < BigInteger.Pow(10, 28)
            ? ((ExactFraction)(decimal)high * 10_000_000_000_000_000_000_000_000_000m) + (decimal)low
            : (Whole(high) * 10_000_000_000_000_000_000_000_000_000m) + (decimal)low;
    }
}
