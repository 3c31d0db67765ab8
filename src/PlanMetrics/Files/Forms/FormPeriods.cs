using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Files.Forms;

/// <summary>The periods that a form asks for, with headings as people write them.</summary>
internal static class FormPeriods
{
    private const string Quarters = "一二三四";

    /// <summary>The rounds of the roster's calendar in which a unit exists; cumulative ones run from the start of the year.</summary>
    public static ImmutableArray<FormKeyPeriod> Of(AssessmentCalendar calendar, ReportingUnit unit, int year, bool isCumulative)
    {
        var first = new DateOnly(year, 1, 1);
        return [.. calendar.PeriodsOf(year)
            .Where(period => Measures.ExpectedPeriods.Exists(unit, period))
            .Select(period => isCumulative ? Period.Days(first, period.LastDay) : period)
            .Select(period => new FormKeyPeriod(Name(period), period.ToString()))];
    }

    /// <summary>The one period of single facts.</summary>
    public static FormKeyPeriod OfYear(int year) => new(Name(Period.Year(year)), Period.Year(year).ToString());

    /// <summary>A period in Chinese, as the reader of periods takes it.</summary>
    public static string Name(Period period)
    {
        var text = period.ToString();
        if (text.Contains("..", StringComparison.Ordinal) && (period.Start.Day != 1 || period.End.Day != 1))
            return text;
        if (period.IsDay)
            return text;
        var (year, first, last) = (NumberText.Of(period.Start.Year), period.Start.Month, period.LastDay.Month);
        return (first, last) switch
        {
            (1, 12) => $"{year}年",
            (1, 6) => $"{year}年上半年",
            (7, 12) => $"{year}年下半年",
            (1, 9) => $"{year}年前三季度",
            _ when last == first => string.Create(CultureInfo.InvariantCulture, $"{year}年{first}月"),
            _ when last == first + 2 && last % 3 == 0 => $"{year}年第{Quarters[(last / 3) - 1]}季度",
            _ => string.Create(CultureInfo.InvariantCulture, $"{year}年{first}-{last}月"),
        };
    }
}
