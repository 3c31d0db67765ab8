using System.Numerics;

namespace PlanMetrics.Measures;

/// <summary>
/// A quotient of whole numbers of any size, never rounded and not reduced; the denominator is positive.
/// Every decimal is one, so that sums and products of decimals stay exact whatever their digits.
/// Numbers that fit into 64 bits, nearly all of them, are kept there.
/// </summary>
internal readonly struct ExactFraction : IComparable<ExactFraction>
{
    private const int MostPlaces = 28;
    private const int MostSmallPlaces = 18;

    private static readonly Int128 LargestDecimal = (Int128)decimal.MaxValue;
    private static readonly BigInteger[] Powers = PowersOfTen();
    private static readonly long[] SmallPowers = Array.ConvertAll(Powers[..(MostSmallPlaces + 1)], power => (long)power);

    private readonly long numerator;
    private readonly long denominator;
    private readonly WideFraction? wide;

    private ExactFraction(long numerator, long denominator) => (this.numerator, this.denominator) = (numerator, denominator);

    private ExactFraction(BigInteger numerator, BigInteger denominator) => wide = new(numerator, denominator);

    public static ExactFraction One => new(1, 1);

    public bool IsZero => wide is null ? numerator == 0 : wide.Numerator.IsZero;

    // The default value is zero, not zero over zero.
    private long Below => denominator == 0 ? 1 : denominator;

    private BigInteger WideNumerator => wide?.Numerator ?? numerator;

    private BigInteger WideDenominator => wide?.Denominator ?? Below;

    public static implicit operator ExactFraction(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = (bits[3] >> 16) & 0xFF;
        var low = ((ulong)unchecked((uint)bits[1]) << 32) | unchecked((uint)bits[0]);
        if (bits[2] == 0 && low <= long.MaxValue && scale <= MostSmallPlaces)
            return new(bits[3] < 0 ? -(long)low : (long)low, SmallPowers[scale]);
        var mantissa = ((BigInteger)unchecked((uint)bits[2]) << 64) | low;
        return new(bits[3] < 0 ? -mantissa : mantissa, Powers[scale]);
    }

    public static ExactFraction operator +(ExactFraction left, ExactFraction right)
    {
        if (left.wide is null && right.wide is null)
        {
            if (left.Below == right.Below)
                return Small((Int128)left.numerator + right.numerator, left.Below);
            // Denominators of decimals are powers of ten: one is a multiple of the other.
            if (left.Below % right.Below == 0)
                return Small(left.numerator + ((Int128)right.numerator * (left.Below / right.Below)), left.Below);
            if (right.Below % left.Below == 0)
                return Small(((Int128)left.numerator * (right.Below / left.Below)) + right.numerator, right.Below);
        }

        return new(
            (left.WideNumerator * right.WideDenominator) + (right.WideNumerator * left.WideDenominator),
            left.WideDenominator * right.WideDenominator);
    }

    public static ExactFraction operator -(ExactFraction left, ExactFraction right) => left + (right * -1m);

    public static ExactFraction operator *(ExactFraction left, ExactFraction right) =>
        left.wide is null && right.wide is null
            ? Small((Int128)left.numerator * right.numerator, (Int128)left.Below * right.Below)
            : new(left.WideNumerator * right.WideNumerator, left.WideDenominator * right.WideDenominator);

    /// <summary>The quotient; the divisor is not zero.</summary>
    public static ExactFraction operator /(ExactFraction left, ExactFraction right)
    {
        var sign = right.wide is null ? Math.Sign(right.numerator) : right.wide.Numerator.Sign;
        return left.wide is null && right.wide is null
            ? Small((Int128)left.numerator * right.Below * sign, (Int128)left.Below * right.numerator * sign)
            : new(left.WideNumerator * right.WideDenominator * sign, left.WideDenominator * right.WideNumerator * sign);
    }

    public static bool operator <(ExactFraction left, ExactFraction right) => left.CompareTo(right) < 0;

    public static bool operator >(ExactFraction left, ExactFraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(ExactFraction left, ExactFraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ExactFraction left, ExactFraction right) => left.CompareTo(right) >= 0;

    // Cross-multiplication: nothing is divided, so nothing is rounded.
    public int CompareTo(ExactFraction other) =>
        wide is null && other.wide is null
            ? ((Int128)numerator * other.Below).CompareTo((Int128)other.numerator * Below)
            : (WideNumerator * other.WideDenominator).CompareTo(other.WideNumerator * WideDenominator);

    /// <summary>The nearest decimal with at most so many places, a half away from zero.</summary>
    /// <param name="places">How many places, 0 to 28.</param>
    /// <exception cref="OverflowException">It does not fit into a decimal.</exception>
    public decimal Round(int places)
    {
        if (wide is not null || places > 12)
            return WideRound(places);
        // 63 bits times ten to the twelfth times two stays below 127 bits.
        var scale = SmallPowers[places];
        var doubled = Int128.Abs(numerator) * scale * 2;
        var rounded = (doubled + Below) / ((Int128)Below * 2);
        if (rounded > LargestDecimal)
            return WideRound(places);
        var magnitude = (decimal)rounded / scale;
        return numerator < 0 ? -magnitude : magnitude;
    }

    private decimal WideRound(int places)
    {
        var doubled = BigInteger.Abs(WideNumerator) * Powers[places] * 2;
        var rounded = (doubled + WideDenominator) / (WideDenominator * 2);
        // A number too long for its places is exact in fewer of them: a decimal holds 28 digits in all.
        if (rounded > (BigInteger)LargestDecimal && places > 0)
            return WideRound(places - 1);
        var magnitude = (decimal)rounded / (decimal)Powers[places];
        return WideNumerator.Sign < 0 ? -magnitude : magnitude;
    }

    private static ExactFraction Small(Int128 numerator, Int128 denominator) =>
        numerator >= long.MinValue + 1 && numerator <= long.MaxValue && denominator <= long.MaxValue
            ? new((long)numerator, (long)denominator)
            : new((BigInteger)numerator, (BigInteger)denominator);

    private static BigInteger[] PowersOfTen()
    {
        var powers = new BigInteger[MostPlaces + 1];
        for (var exponent = 0; exponent < powers.Length; exponent++)
            powers[exponent] = BigInteger.Pow(10, exponent);
        return powers;
    }
}
