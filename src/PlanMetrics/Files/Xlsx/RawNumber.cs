using System.Globalization;

namespace PlanMetrics.Files.Xlsx;

/// <summary>The decimal text of a numeric cell.</summary>
internal static class RawNumber
{
    // 1.8e308 has 309 digits: a shorter text without an exponent cannot overflow.
    private const int LongestFinite = 309;

    /// <summary>
    /// Whether the text is a finite decimal number: sign, ASCII digits, a point, an exponent, nothing else. What another
    /// culture writes (<c>89,95</c>) and what overflows (<c>1e400</c>) is none.
    /// </summary>
    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        var i = 0;
        if (i < text.Length && text[i] is (byte)'-' or (byte)'+')
            i++;
        var digits = CountDigits(text[i..]);
        i += digits;
        if (i < text.Length && text[i] == '.')
        {
            var fraction = CountDigits(text[(i + 1)..]);
            digits += fraction;
            i += fraction + 1;
        }
        if (digits == 0)
            return false;
        if (i == text.Length)
            return text.Length < LongestFinite || IsFinite(text);
        return text[i] is (byte)'e' or (byte)'E' && IsExponent(text[(i + 1)..]) && IsFinite(text);
    }

    private static bool IsExponent(ReadOnlySpan<byte> text)
    {
        var digits = text.Length > 0 && text[0] is (byte)'-' or (byte)'+' ? text[1..] : text;
        return digits.Length is > 0 and <= 4 && CountDigits(digits) == digits.Length;
    }

    private static bool IsFinite(ReadOnlySpan<byte> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value);

    private static int CountDigits(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end < 0 ? text.Length : end;
    }
}
