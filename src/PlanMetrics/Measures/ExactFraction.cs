using System.Numerics;

namespace PlanMetrics.Measures;

/// <summary>
/// A quotient of whole numbers of any size, never rounded and not reduced; the denominator is positive.
/// Every decimal is one, so that sums and products of decimals stay exact whatever their digits.
/// </summary>
internal readonly struct ExactFraction : IComparable<ExactFraction>
{
    private readonly BigInteger denominator;

    private ExactFraction(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        this.denominator = denominator;
    }

    public static ExactFraction One => 1m;

    public BigInteger Numerator { get; }

    // The default value is zero, not zero over zero.
    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    public bool IsZero => Numerator.IsZero;

    public static implicit operator ExactFraction(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var high = ((BigInteger)unchecked((uint)bits[2]) << 64) | ((BigInteger)unchecked((uint)bits[1]) << 32);
        var mantissa = high | unchecked((uint)bits[0]);
        var scale = (bits[3] >> 16) & 0xFF;
        return new(bits[3] < 0 ? -mantissa : mantissa, PowerOfTen(scale));
    }

    public static ExactFraction operator +(ExactFraction left, ExactFraction right) =>
        left.Denominator == right.Denominator
            ? new(left.Numerator + right.Numerator, left.Denominator)
            : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static ExactFraction operator -(ExactFraction left, ExactFraction right) =>
        left + new ExactFraction(-right.Numerator, right.Denominator);

    public static ExactFraction operator *(ExactFraction left, ExactFraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient; the divisor is not zero.</summary>
    public static ExactFraction operator /(ExactFraction left, ExactFraction right)
    {
        var below = left.Denominator * right.Numerator;
        return below.Sign < 0
            ? new(-left.Numerator * right.Denominator, -below)
            : new(left.Numerator * right.Denominator, below);
    }

    public static bool operator <(ExactFraction left, ExactFraction right) => left.CompareTo(right) < 0;

    public static bool operator >(ExactFraction left, ExactFraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(ExactFraction left, ExactFraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ExactFraction left, ExactFraction right) => left.CompareTo(right) >= 0;

    // Cross-multiplication: nothing is divided, so nothing is rounded.
    public int CompareTo(ExactFraction other) =>
        (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The nearest decimal with at most so many places, a half away from zero.</summary>
    /// <param name="places">How many places, 0 to 28.</param>
    /// <exception cref="OverflowException">It does not fit into a decimal.</exception>
    public decimal Round(int places)
    {
        var scale = PowerOfTen(places);
        var doubled = BigInteger.Abs(Numerator) * scale * 2;
        var rounded = (doubled + Denominator) / (Denominator * 2);
        if (Numerator.Sign < 0)
            rounded = -rounded;
        // A number too long for its places is exact in fewer of them: a decimal holds 28 digits in all.
        return BigInteger.Abs(rounded) <= Largest || places == 0 ? (decimal)rounded / (decimal)scale : Round(places - 1);
    }

    private static BigInteger PowerOfTen(int exponent) => Powers[exponent];

    private static readonly BigInteger Largest = (BigInteger)decimal.MaxValue;

    private static readonly BigInteger[] Powers = [.. Enumerable.Range(0, 29).Select(exponent => BigInteger.Pow(10, exponent))];
}
