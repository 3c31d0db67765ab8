using System.Globalization;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>The exact number of a cell, with a sign or without, and whether it is a percentage.</summary>
internal static class CellNumber
{
    // Spreadsheets hold 15 significant digits exactly; further ones are the noise of binary fractions.
    private const string SignificantDigits = "E14";
    private const int MostDigits = 15;

    /// <summary>Whether a cell holds a number; 90 % is 90 and a percentage.</summary>
    public static bool TryRead(SourceCell cell, out decimal value, out bool isPercent)
    {
        isPercent = false;
        if (cell.Kind == CellKind.Number)
        {
            isPercent = (cell.Traits & CellTraits.PercentFormat) != 0;
            if (!decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
                return false;
            if (DigitsOf(cell.Text) > MostDigits)
                value = decimal.Parse(value.ToString(SignificantDigits, CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
            value = isPercent ? value * 100m : value;
            return true;
        }

        value = 0m;
        return cell.Kind == CellKind.Text && TryParse(cell.Text, out value, out isPercent);
    }

    /// <summary>Whether a text is a plain decimal number, or one with a percent sign.</summary>
    public static bool TryParse(string typed, out decimal value, out bool isPercent)
    {
        var text = TextFold.Fold(typed);
        isPercent = text.EndsWith('%');
        return decimal.TryParse(
            isPercent ? text[..^1].TrimEnd() : text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Whether a spreadsheet's number cell holds the digits exactly.</summary>
    public static bool FitsCell(string digits) => DigitsOf(digits) <= MostDigits;

    private static int DigitsOf(string text)
    {
        var mantissa = text.AsSpan();
        var exponent = mantissa.IndexOfAny('e', 'E');
        var digits = 0;
        foreach (var character in exponent < 0 ? mantissa : mantissa[..exponent])
            digits += char.IsAsciiDigit(character) && (digits > 0 || character != '0') ? 1 : 0;
        return digits;
    }
}
