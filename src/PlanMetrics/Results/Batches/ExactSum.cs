using System.Globalization;
using System.Numerics;

namespace PlanMetrics.Results.Batches;

/// <summary>A sum of decimals that cannot overflow and is rounded nowhere.</summary>
/// <param name="Units">The sum in units of 10⁻²⁸, the finest that a decimal can hold.</param>
internal readonly record struct ExactSum(BigInteger Units)
{
    private const int Scale = 28;
    private const int RateDecimals = 6;

    public ExactSum Plus(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = BigInteger.Zero;
        foreach (var word in (ReadOnlySpan<int>)[bits[2], bits[1], bits[0]])
            digits = (digits << 32) + unchecked((uint)word);
        var units = digits * BigInteger.Pow(10, Scale - value.Scale);
        return new(Units + (decimal.IsNegative(value) ? -units : units));
    }

    /// <summary>This sum in percent of another, with six decimals, half away from zero; empty where that is zero.</summary>
    public string PercentOf(ExactSum whole)
    {
        if (whole.Units.IsZero)
            return "";
        var (part, all) = whole.Units.Sign < 0 ? (-Units, -whole.Units) : (Units, whole.Units);
        var rounded = ((BigInteger.Abs(part) * 200 * BigInteger.Pow(10, RateDecimals)) + all) / (2 * all);
        return Text(part.Sign < 0 ? -rounded : rounded, RateDecimals);
    }

    public override string ToString() => Text(Units, Scale);

    private static string Text(BigInteger units, int scale)
    {
        var whole = BigInteger.DivRem(BigInteger.Abs(units), BigInteger.Pow(10, scale), out var rest);
        var decimals = rest.ToString(CultureInfo.InvariantCulture).PadLeft(scale, '0').TrimEnd('0');
        return (units.Sign < 0 ? "-" : "") + whole.ToString(CultureInfo.InvariantCulture) + (decimals.Length > 0 ? "." + decimals : "");
    }
}
