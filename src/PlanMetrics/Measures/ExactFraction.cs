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

    private static readonly BigInteger LargestDecimal = (BigInteger)decimal.MaxValue;
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
            // Denominators of decimals are powers of ten: one is a multiple of the other.
            var (a, b, below) = (left.numerator, right.numerator, Math.Max(left.Below, right.Below));
            if (below % left.Below == 0 && below % right.Below == 0
                && Fits(a, below / left.Below, ref a) && Fits(b, below / right.Below, ref b)
                && Math.Abs(a) <= long.MaxValue / 2 && Math.Abs(b) <= long.MaxValue / 2)
                return new(a + b, below);
        }

        return new(
            (left.WideNumerator * right.WideDenominator) + (right.WideNumerator * left.WideDenominator),
            left.WideDenominator * right.WideDenominator);
    }

    public static ExactFraction operator -(ExactFraction left, ExactFraction right) => left + (right * -1m);

    public static ExactFraction operator *(ExactFraction left, ExactFraction right)
    {
        long above = 0, below = 0;
        return left.wide is null && right.wide is null
            && Fits(left.numerator, right.numerator, ref above) && Fits(left.Below, right.Below, ref below)
                ? new(above, below)
                : new(left.WideNumerator * right.WideNumerator, left.WideDenominator * right.WideDenominator);
    }

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static ExactFraction operator /(ExactFraction left, ExactFraction right) =>
        right.IsZero ? throw new DivideByZeroException("A fraction over zero.")
        : right.wide is not null
            ? left * new ExactFraction(right.wide.Denominator * right.wide.Numerator.Sign, BigInteger.Abs(right.wide.Numerator))
            : left * new ExactFraction(right.Below * Math.Sign(right.numerator), Math.Abs(right.numerator));

    public static bool operator <(ExactFraction left, ExactFraction right) => left.CompareTo(right) < 0;

    public static bool operator >(ExactFraction left, ExactFraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(ExactFraction left, ExactFraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ExactFraction left, ExactFraction right) => left.CompareTo(right) >= 0;

    // Cross-multiplication: nothing is divided, so nothing is rounded.
    public int CompareTo(ExactFraction other)
    {
        if (wide is not null || other.wide is not null)
            return (WideNumerator * other.WideDenominator).CompareTo(other.WideNumerator * WideDenominator);
        var high = Math.BigMul(numerator, other.Below, out var low);
        var otherHigh = Math.BigMul(other.numerator, Below, out var otherLow);
        var order = high.CompareTo(otherHigh);
        return order != 0 ? order : unchecked((ulong)low).CompareTo(unchecked((ulong)otherLow));
    }

    /// <summary>The nearest decimal with at most so many places, a half away from zero.</summary>
    /// <param name="places">How many places, 0 to 28.</param>
    /// <exception cref="OverflowException">It does not fit into a decimal.</exception>
    public decimal Round(int places)
    {
        if (wide is not null || places > MostSmallPlaces || Below > long.MaxValue / 10)
            return WideRound(places);
        // Long division, digit by digit, then half away from zero on what is left.
        var (whole, rest) = Math.DivRem(Math.Abs(numerator), Below);
        if (whole >= SmallPowers[Math.Min(MostSmallPlaces, MostPlaces - places)])
            return WideRound(places);
        var digits = 0L;
        for (var place = 0; place < places; place++)
        {
            (var digit, rest) = Math.DivRem(rest * 10, Below);
            digits = (digits * 10) + digit;
        }

        if (rest >= Below - rest)
            digits++;
        var magnitude = whole + ((decimal)digits / SmallPowers[places]);
        return numerator < 0 ? -magnitude : magnitude;
    }

    private decimal WideRound(int places)
    {
        var doubled = BigInteger.Abs(WideNumerator) * Powers[places] * 2;
        var rounded = (doubled + WideDenominator) / (WideDenominator * 2);
        // A number too long for its places is exact in fewer of them: a decimal holds 28 digits in all.
        if (rounded > LargestDecimal && places > 0)
            return WideRound(places - 1);
        var magnitude = (decimal)rounded / (decimal)Powers[places];
        return WideNumerator.Sign < 0 ? -magnitude : magnitude;
    }

    // Whether a product stays within 64 bits, the lowest number left out so that every result has an absolute value.
    private static bool Fits(long left, long right, ref long product)
    {
        var high = Math.BigMul(left, right, out product);
        return high == product >> 63 && product != long.MinValue;
    }

    private static BigInteger[] PowersOfTen()
    {
        var powers = new BigInteger[MostPlaces + 1];
        for (var exponent = 0; exponent < powers.Length; exponent++)
            powers[exponent] = BigInteger.Pow(10, exponent);
        return powers;
    }
}
