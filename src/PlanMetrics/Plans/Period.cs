using System.Globalization;
using PlanMetrics.Json;

namespace PlanMetrics.Plans;

/// <summary>
/// 报告期: a half-open interval of days. Its text says what it is: <c>2024</c>, <c>2024-H1</c>, <c>2024-Q1</c>, <c>2024-03</c>,
/// <c>2024-01..2024-09</c> for whole months, <c>2022-12-31</c> for a day, <c>2024-01-05..2024-02-09</c> for anything else, and <c>plan</c> for the whole span.
/// </summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The day after the last one; after <paramref name="Start"/>.</param>
/// <param name="IsPlan">Whether it stands for the whole span of the plan.</param>
public readonly record struct Period(DateOnly Start, DateOnly End, bool IsPlan = false) : IComparable<Period>
{
    /// <summary>The last day in it.</summary>
    public DateOnly LastDay => End.AddDays(-1);

    /// <summary>Whether it is a single day.</summary>
    public bool IsDay => LastDay == Start;

    /// <summary>A calendar year.</summary>
    /// <param name="year">The year.</param>
    public static Period Year(int year) => Months(year, 1, 12);

    /// <summary>A quarter.</summary>
    /// <param name="year">The year.</param>
    /// <param name="quarter">1 to 4.</param>
    public static Period Quarter(int year, int quarter) => Months(year, (quarter * 3) - 2, quarter * 3);

    /// <summary>A half year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="half">1 or 2.</param>
    public static Period Half(int year, int half) => Months(year, (half * 6) - 5, half * 6);

    /// <summary>A month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">1 to 12.</param>
    public static Period Month(int year, int month) => Months(year, month, month);

    /// <summary>Whole months of one year, both included.</summary>
    /// <param name="year">The year.</param>
    /// <param name="first">The first month, 1 to 12.</param>
    /// <param name="last">The last month, not before the first.</param>
    public static Period Months(int year, int first, int last) =>
        new(new DateOnly(year, first, 1), new DateOnly(year, last, 1).AddMonths(1));

    /// <summary>A single day.</summary>
    /// <param name="day">The day.</param>
    public static Period Day(DateOnly day) => new(day, day.AddDays(1));

    /// <summary>Days from one to another, both included.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, not before the first.</param>
    public static Period Days(DateOnly first, DateOnly last) => new(first, last.AddDays(1));

    /// <summary>The whole span of a plan.</summary>
    /// <param name="firstYear">Its first year.</param>
    /// <param name="lastYear">Its last year.</param>
    public static Period Plan(int firstYear, int lastYear) =>
        new(new DateOnly(firstYear, 1, 1), new DateOnly(lastYear + 1, 1, 1), true);

    /// <summary>Whether every day of the other period lies in this one.</summary>
    /// <param name="other">The other period.</param>
    public bool Contains(Period other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether a day lies in this period.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => Start <= day && day < End;

    /// <summary>Whether the two share a day.</summary>
    /// <param name="other">The other period.</param>
    public bool Overlaps(Period other) => Start < other.End && other.Start < End;

    /// <summary>By last day, then the narrower first; the whole span last among its like.</summary>
    /// <param name="other">The other period.</param>
    public int CompareTo(Period other)
    {
        var order = End.CompareTo(other.End);
        if (order == 0) order = other.Start.CompareTo(Start);
        return order != 0 ? order : IsPlan.CompareTo(other.IsPlan);
    }

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>The canonical text of results.</summary>
    public override string ToString()
    {
        if (IsPlan)
            return "plan";
        if (Start.Day != 1 || End.Day != 1)
            return IsDay ? NumberText.Of(Start) : $"{NumberText.Of(Start)}..{NumberText.Of(LastDay)}";
        var year = Start.Year.ToString("0000", CultureInfo.InvariantCulture);
        var months = ((End.Year - Start.Year) * 12) + End.Month - Start.Month;
        return (months, Start.Month) switch
        {
            (12, 1) => year,
            (6, 1) => year + "-H1",
            (6, 7) => year + "-H2",
            (3, 1 or 4 or 7 or 10) => string.Create(CultureInfo.InvariantCulture, $"{year}-Q{(Start.Month + 2) / 3}"),
            (1, _) => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ => $"{Start.ToString("yyyy-MM", CultureInfo.InvariantCulture)}..{LastDay.ToString("yyyy-MM", CultureInfo.InvariantCulture)}",
        };
    }
}
