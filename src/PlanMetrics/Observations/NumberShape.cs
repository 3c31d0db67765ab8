namespace PlanMetrics.Observations;

/// <summary>How a number is written.</summary>
/// <param name="Digits">How many significant digits it has, without zeros at either end; 0 for zero.</param>
internal readonly record struct NumberShape(int Digits)
{
    /// <summary>
    /// Whether a text is digits with an optional decimal point; in a number cell a minus and an exponent may stand too.
    /// An exponent in a text cell is refused: more often it is a code that lost its meaning (1E5).
    /// </summary>
    public static bool TryScan(ReadOnlySpan<char> text, bool isNumberCell, out NumberShape shape)
    {
        shape = default;
        var rest = isNumberCell && text is ['-', .. var positive] ? positive : text;
        var exponent = isNumberCell ? rest.IndexOfAny('e', 'E') : -1;
        if (exponent >= 0 && !IsExponent(rest[(exponent + 1)..]))
            return false;
        var mantissa = exponent >= 0 ? rest[..exponent] : rest;
        var point = mantissa.IndexOf('.');
        var whole = point < 0 ? mantissa : mantissa[..point];
        var fraction = point < 0 ? [] : mantissa[(point + 1)..];
        if (whole.Length == 0 || (point >= 0 && fraction.Length == 0) || !AreDigits(whole) || !AreDigits(fraction))
            return false;
        shape = new(Significant(whole, fraction));
        return true;
    }

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        var digits = text is ['+' or '-', .. var unsigned] ? unsigned : text;
        return digits.Length > 0 && AreDigits(digits);
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static int Significant(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction)
    {
        whole = whole.TrimStart('0');
        fraction = fraction.TrimEnd('0');
        if (whole.Length == 0)
            return fraction.TrimStart('0').Length;
        return fraction.Length == 0 ? whole.TrimEnd('0').Length : whole.Length + fraction.Length;
    }
}
