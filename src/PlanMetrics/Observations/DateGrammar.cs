using System.Globalization;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>
/// Days as people write them, year first, with a year of four digits: 2022-12-31, 2022/12/31, 2022.12.31, 2022年12月31日, 20221231.
/// Day-first and month-first forms are refused: nobody can tell them apart.
/// </summary>
internal static class DateGrammar
{
    /// <summary>The day in a cell, or null where it holds none.</summary>
    public static DateOnly? Read(SourceCell cell) => cell.Kind switch
    {
        CellKind.Date => Iso(cell.Text),
        CellKind.Text or CellKind.Number => CompactText.Of(cell.Text) is { } compact ? Parse(compact) : null,
        _ => null,
    };

    /// <summary>The day that a compact phrase names, or null.</summary>
    public static DateOnly? Parse(ReadOnlySpan<char> compact)
    {
        if (compact.Length < 8 || Digits(compact[..4]) is not { } year)
            return null;
        if (compact.Length == 8 && Digits(compact[4..6]) is { } plainMonth && Digits(compact[6..]) is { } plainDay)
            return Day(year, plainMonth, plainDay);
        var rest = compact[5..];
        return compact[4] switch
        {
            '年' when rest[^1] == '日' => MonthAndDay(year, rest[..^1], '月'),
            '-' or '/' or '.' => MonthAndDay(year, rest, compact[4]),
            _ => null,
        };
    }

    private static DateOnly? MonthAndDay(int year, ReadOnlySpan<char> text, char separator)
    {
        var at = text.IndexOf(separator);
        return at > 0 && Digits(text[..at]) is { } month && Digits(text[(at + 1)..]) is { } day
            ? Day(year, month, day)
            : null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= PeriodPhrase.EarliestYear and <= PeriodPhrase.LatestYear
        && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static DateOnly? Iso(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Day(day.Year, day.Month, day.Day)
            : null;

    private static int? Digits(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 4)
            return null;
        var value = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
                return null;
            value = (value * 10) + (digit - '0');
        }

        return value;
    }
}
