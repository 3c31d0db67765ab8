using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>
/// Numbers, exactly. Accepted with a note: numbers in text cells, full-width digits, spaces around.
/// Refused, each by its code: percentages, thousands separators, letters, other digits than ASCII's, anything beside the number.
/// Quantities are never negative and have the digits that people type; real numbers, most of them computed, have a sign and all their digits.
/// </summary>
internal static class NumberGrammar
{
    /// <summary>Spreadsheets hold 15 significant digits exactly; further ones are the noise of binary fractions.</summary>
    private const int SignificantDigits = 15;

    /// <summary>A double's shortest exact text has at most 17 digits; a number cell with more was not written by a spreadsheet.</summary>
    private const int DigitsOfDouble = 17;

    private const decimal Limit = 1_000_000_000_000_000m;
    private const decimal RealLimit = 1_000_000_000_000_000_000_000_000m;

    /// <summary>The number in a cell that is not blank.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isReal">Whether any real number may stand there, not quantities alone.</param>
    public static NumberReading Read(SourceCell cell, bool isReal = false) => cell.Kind switch
    {
        CellKind.Number when (cell.Traits & CellTraits.PercentFormat) != 0 => Fault(CellCodes.Percent),
        CellKind.Number => Parse(cell.Text, NumberNotes.None, isNumberCell: true, isReal),
        CellKind.Text => ReadText(cell.Text, isReal),
        _ => Fault(CellCodes.Number),
    };

    private static NumberReading ReadText(string raw, bool isReal)
    {
        if (IsPlain(raw))
            return Parse(raw, NumberNotes.StoredAsText, isNumberCell: false, isReal);
        var text = TextFold.Fold(raw);
        var notes = NumberNotes.StoredAsText | (text == raw ? NumberNotes.None : NumberNotes.Spelling);
        return text switch
        {
            [.. var amount, '%'] when IsPlain(amount.TrimEnd()) => Fault(CellCodes.Percent),
            ['-' or '\u2212', .. var amount] when IsPlain(amount) =>
                isReal ? Negated(Parse(amount, notes, isNumberCell: false, isReal)) : Fault(CellCodes.Negative),
            _ when HasThousands(text) => Fault(CellCodes.Thousands),
            _ => Parse(text, notes, isNumberCell: false, isReal),
        };
    }

    private static NumberReading Negated(NumberReading reading) => reading with { Value = reading.Value == 0m ? 0m : -reading.Value };

    private static NumberReading Parse(string text, NumberNotes notes, bool isNumberCell, bool isReal)
    {
        if (!NumberShape.TryScan(text, isNumberCell, out var shape))
            return Fault(CellCodes.Number);
        const NumberStyles Exact = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!decimal.TryParse(text, Exact, CultureInfo.InvariantCulture, out var value) || (value == 0m && shape.Digits > 0))
            return Fault(isReal ? CellCodes.Number : CellCodes.Range);
        if (isReal)
            return decimal.Abs(value) < RealLimit ? new(WithoutTrailingZeros(value), null, notes) : Fault(CellCodes.Number);
        if (value < 0m)
            return Fault(CellCodes.Negative);
        if (shape.Digits > SignificantDigits)
        {
            value = ToSignificantDigits(value);
            if (!isNumberCell || shape.Digits > DigitsOfDouble)
                notes |= NumberNotes.Precision;
        }

        return value < Limit ? new(WithoutTrailingZeros(value), null, notes) : Fault(CellCodes.Range);
    }

    private static decimal ToSignificantDigits(decimal value)
    {
        var decimals = SignificantDigits;
        for (var whole = value; whole >= 1m && decimals > 0; whole /= 10m)
            decimals--;
        for (var fraction = value; fraction < 0.1m && decimals < 28; fraction *= 10m)
            decimals++;
        return Math.Round(value, decimals, MidpointRounding.AwayFromZero);
    }

    // Dividing by a one with 28 decimals is how System.Decimal drops trailing zeros; whole numbers skip it.
    private static decimal WithoutTrailingZeros(decimal value) =>
        value == 0m ? 0m : value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;

    private static bool IsPlain(ReadOnlySpan<char> text) => NumberShape.TryScan(text, isNumberCell: false, out _);

    private static bool HasThousands(string text)
    {
        if (text.AsSpan().IndexOfAny(", '") is not (>= 1 and <= 3))
            return false;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? text.AsSpan() : text.AsSpan(0, point);
        for (var i = whole.Length; i > 3; i -= 4)
            if (!IsPlain(whole[(i - 3)..i]) || whole[i - 4] is not (',' or ' ' or '\''))
                return false;
        return IsPlain(whole[..(whole.Length % 4)]) && (point < 0 || IsPlain(text.AsSpan(point + 1)));
    }

    private static NumberReading Fault(DiagnosticDescriptor descriptor) => new(0m, descriptor, NumberNotes.None);
}
