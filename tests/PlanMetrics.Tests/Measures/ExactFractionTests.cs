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

    [Fact]
    public void Divide_ByZero_IsACallersFault() => Assert.Throws<DivideByZeroException>(() => (ExactFraction)1m / 0m);

    [Fact]
    public void Default_IsZero() => Assert.Equal(0m, default(ExactFraction).Round(2));

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
