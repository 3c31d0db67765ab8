using PlanMetrics.Submissions;

namespace PlanMetrics.Observations;

/// <summary>
/// Periods as people write them (2024年第一季度, 2024Q1, 2024-03, 上半年, 1-6月, 规划期, 2022-12-31) and as results write them.
/// What could mean two things (24Q1, 3/4, 202403, a bare 3) is refused.
/// </summary>
internal static class PeriodGrammar
{
    /// <summary>The period in a cell, or null where it holds none.</summary>
    public static PeriodPhrase? Read(SourceCell cell) => cell.Kind switch
    {
        CellKind.Date => DateGrammar.Read(cell) is { } day ? PeriodPhrase.OfDays(day, day) : null,
        CellKind.Text or CellKind.Number => Parse(cell.Text),
        _ => null,
    };

    /// <summary>The period that a text names, or null.</summary>
    public static PeriodPhrase? Parse(string text)
    {
        if (CompactText.Of(text) is not { Length: > 0 } phrase)
            return null;
        if (phrase is "规划期" or "plan")
            return PeriodPhrase.Plan;
        if (DateGrammar.Parse(phrase) is { } day)
            return PeriodPhrase.OfDays(day, day);
        var dots = phrase.IndexOf("..", StringComparison.Ordinal);
        if (dots > 0)
            return Span(phrase.AsSpan(0, dots), phrase.AsSpan(dots + 2));
        var year = LeadingYear(phrase, out var rest);
        return MonthsOf(rest, year) is var (first, last) ? new PeriodPhrase(year, first, last) : null;
    }

    // The canonical texts of results: 2024-01..2024-09 and 2024-01-05..2024-02-09.
    private static PeriodPhrase? Span(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        if (DateGrammar.Parse(from) is { } first && DateGrammar.Parse(to) is { } last)
            return first < last ? PeriodPhrase.OfDays(first, last) : null;
        var year = LeadingYear(from, out var fromRest);
        return year is not null && LeadingYear(to, out var toRest) == year
            && DashedMonth(fromRest) is { } month && DashedMonth(toRest) is { } end && month < end
                ? new PeriodPhrase(year, month, end)
                : null;
    }

    private static int? LeadingYear(ReadOnlySpan<char> phrase, out ReadOnlySpan<char> rest)
    {
        rest = phrase;
        if (phrase.Length < 4 || (phrase.Length > 4 && char.IsAsciiDigit(phrase[4])))
            return null;
        var year = 0;
        foreach (var digit in phrase[..4])
        {
            if (!char.IsAsciiDigit(digit))
                return null;
            year = (year * 10) + (digit - '0');
        }

        if (year is < PeriodPhrase.EarliestYear or > PeriodPhrase.LatestYear)
            return null;
        rest = phrase[4..];
        return year;
    }

    private static (int First, int Last)? MonthsOf(ReadOnlySpan<char> rest, int? year)
    {
        if (year is null)
            return MonthGrammar.Parse(rest);
        if (rest is "" or "年" or "年度")
            return (1, 12);
        if (DashedMonth(rest) is { } month)
            return (month, month);
        rest = rest.StartsWith("年度") ? rest[2..] : rest[0] is '年' or '-' ? rest[1..] : rest;
        return MonthGrammar.Parse(rest);
    }

    private static int? DashedMonth(ReadOnlySpan<char> rest) =>
        rest.Length is 2 or 3 && rest[0] is '-' or '/' && char.IsAsciiDigit(rest[1]) ? MonthGrammar.Ordinal(rest[1..]) : null;
}
