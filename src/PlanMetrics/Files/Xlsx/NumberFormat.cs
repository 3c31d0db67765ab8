using System.Buffers;

namespace PlanMetrics.Files.Xlsx;

/// <summary>Tells dates, times and percentages from numbers by the format code of a cell.</summary>
internal static class NumberFormat
{
    private static readonly SearchValues<char> DayAndTimeLetters = SearchValues.Create("hHsSyYdD");

    /// <summary>The look of a built-in format; 27 to 36 and 50 to 58 are dates in Chinese, Japanese and Korean editions.</summary>
    public static NumberLook OfBuiltIn(int id) => id switch
    {
        9 or 10 => NumberLook.Percent,
        14 or 15 or 16 or 17 or 22 => NumberLook.Date,
        18 or 19 or 20 or 21 or 45 or 46 or 47 => NumberLook.Time,
        (>= 32 and <= 35) or 55 or 56 => NumberLook.Time,
        (>= 27 and <= 36) or (>= 50 and <= 58) => NumberLook.Date,
        _ => NumberLook.Plain,
    };

    /// <summary>The look of a format code, by its first section, which is the one for positive numbers.</summary>
    public static NumberLook OfCode(ReadOnlySpan<char> code)
    {
        var look = NumberLook.Plain;
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case ';':
                    return look;
                case '"':
                    i = SkipTo(code, i + 1, '"');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '[':
                    var end = SkipTo(code, i + 1, ']');
                    if (IsElapsedTime(code[(i + 1)..Math.Min(end, code.Length)]))
                        look = NumberLook.Time;
                    i = end;
                    break;
                case 'G' or 'g' when StartsWith(code[i..], "General"):
                    i += "General".Length - 1;
                    break;
                case 'a' or 'A' when StartsWith(code[i..], "aaa"):
                    return NumberLook.Date;
                case '%' when look == NumberLook.Plain:
                    look = NumberLook.Percent;
                    break;
                case 'y' or 'Y' or 'd' or 'D' or 'e' or 'b' or 'B' when !IsExponent(code, i):
                    return NumberLook.Date;
                case 'm' or 'M' when IsMonth(code, i):
                    return NumberLook.Date;
                case 'h' or 'H' or 's' or 'S' or 'm' or 'M':
                    look = NumberLook.Time;
                    break;
                default:
                    break;
            }
        }
        return look;
    }

    // m is a minute after h and before s, a month anywhere else.
    private static bool IsMonth(ReadOnlySpan<char> code, int at)
    {
        var before = code[..at].LastIndexOfAny(DayAndTimeLetters);
        var after = code[at..].IndexOfAny(DayAndTimeLetters);
        return !(before >= 0 && code[before] is 'h' or 'H') && !(after >= 0 && code[at + after] is 's' or 'S');
    }

    private static bool IsExponent(ReadOnlySpan<char> code, int at) =>
        code[at] == 'e' && at + 1 < code.Length && code[at + 1] is '+' or '-';

    private static bool IsElapsedTime(ReadOnlySpan<char> bracket) =>
        bracket.Length > 0 && bracket.TrimStart("hHmMsS").IsEmpty;

    private static bool StartsWith(ReadOnlySpan<char> code, string word) =>
        code.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static int SkipTo(ReadOnlySpan<char> code, int from, char end)
    {
        var found = from < code.Length ? code[from..].IndexOf(end) : -1;
        return found < 0 ? code.Length : from + found;
    }
}
