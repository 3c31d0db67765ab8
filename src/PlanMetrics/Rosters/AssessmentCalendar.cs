using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>The calendar of a deployment: rounds, holidays, and how days count.</summary>
public sealed record AssessmentCalendar
{
    /// <summary>The rounds, in the order of their as-of dates; empty for the default of four quarters.</summary>
    public ImmutableArray<AssessmentRound> Rounds { get; init; } = [];

    /// <summary>节假日: days off that are not a Saturday or Sunday, and those that are.</summary>
    public ImmutableArray<DateOnly> Holidays { get; init; } = [];

    /// <summary>调休上班日: Saturdays and Sundays that are worked.</summary>
    public ImmutableArray<DateOnly> WorkingWeekends { get; init; } = [];

    /// <summary>异议期限: how many working days after its date an edition may be objected to; null where the roster does not say.</summary>
    public int? ObjectionDays { get; init; }

    /// <summary>天数口径: which days the deadlines of rounds and the days late in handing in are counted in; every day unless stated.</summary>
    public DayCount Days { get; init; }

    /// <summary>Whether "before the 1st" (1日前) includes the day itself; true unless stated.</summary>
    public bool BeforeDateIncludesDay { get; init; } = true;

    /// <summary>Whether a deadline on a day off moves to the next working day; false unless stated.</summary>
    public bool DeadlineMovesOnHoliday { get; init; }

    /// <summary>
    /// The periods that figures are expected for in a year: those between successive as-of dates of the rounds, else the four quarters.
    /// </summary>
    /// <param name="year">The year.</param>
    /// <returns>Periods in order that cover the year from 1 January without gaps, up to its last round.</returns>
    public ImmutableArray<Period> PeriodsOf(int year)
    {
        var ends = Rounds.Where(round => round.AsOf.Year == year).Select(round => round.AsOf).Distinct().Order().ToArray();
        if (ends.Length == 0)
            return [Period.Quarter(year, 1), Period.Quarter(year, 2), Period.Quarter(year, 3), Period.Quarter(year, 4)];
        var periods = ImmutableArray.CreateBuilder<Period>(ends.Length);
        var start = new DateOnly(year, 1, 1);
        foreach (var end in ends)
        {
            periods.Add(Period.Days(start, end));
            start = end.AddDays(1);
        }

        return periods.DrainToImmutable();
    }

    /// <summary>序时进度 of the office's own schedule: that of the last round of the year up to a day, 0 before the first; null where no round of the year has one.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="year">The year.</param>
    internal decimal? ScheduleAt(DateOnly asOf, int year)
    {
        decimal? reached = null;
        foreach (var round in Rounds)
            if (round.AsOf.Year == year && round.Progress is { } progress)
                reached = round.AsOf <= asOf ? progress : reached ?? 0m;
        return reached;
    }

    /// <summary>The last day on which a duty with a date is met in time.</summary>
    /// <param name="date">The date as the plan gives it.</param>
    /// <param name="beforeWording">Whether the text says X月1日前, so that <see cref="BeforeDateIncludesDay"/> applies.</param>
    public DateOnly LastDayFor(DateOnly date, bool beforeWording)
    {
        var last = beforeWording && !BeforeDateIncludesDay ? date.AddDays(-1) : date;
        while (DeadlineMovesOnHoliday && IsDayOff(last))
            last = last.AddDays(1);
        return last;
    }

    /// <summary>How many days lie after one day and up to another, the latter included, as this calendar counts days; 0 where it is not later.</summary>
    /// <param name="after">The day after which counting begins, such as the last day in time.</param>
    /// <param name="until">The last day that counts.</param>
    public int DaysAfter(DateOnly after, DateOnly until) =>
        Days == DayCount.Working ? WorkingDaysAfter(after, until) : Math.Max(0, until.DayNumber - after.DayNumber);

    /// <summary>The day that is so many days after another, as this calendar counts days: three working days after a Friday is the Wednesday.</summary>
    /// <param name="day">The day after which counting begins.</param>
    /// <param name="days">How many, 0 for the day itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than none, or beyond the end of the calendar.</exception>
    public DateOnly DayAfter(DateOnly day, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return Days == DayCount.Calendar ? day.AddDays(days) : WorkingDayAfter(day, days);
    }

    /// <summary>The day that is so many working days after another, however this calendar counts days: what <see cref="ObjectionDays"/> are counted by.</summary>
    internal DateOnly WorkingDayAfter(DateOnly day, int days)
    {
        while (days > 0)
            if (!IsDayOff(day = day.AddDays(1)))
                days--;
        return day;
    }

    /// <summary>The last day for handing in the figures of a period: that of the round whose figures end with it, moved where the calendar moves deadlines; null where no round does.</summary>
    /// <param name="period">The period.</param>
    public DateOnly? DeadlineOf(Period period) => RoundOf(period) is { } round ? LastDayFor(round.Deadline, beforeWording: false) : null;

    /// <summary>The round whose figures end with a period; null where none does.</summary>
    /// <param name="period">The period.</param>
    public AssessmentRound? RoundOf(Period period) => Rounds.FirstOrDefault(round => round.AsOf == period.LastDay);

    /// <summary>How many working days lie after one day and up to another, the latter included; 0 where it is not later.</summary>
    /// <param name="after">The day after which counting begins, such as the last day in time.</param>
    /// <param name="until">The last day that counts.</param>
    public int WorkingDaysAfter(DateOnly after, DateOnly until)
    {
        if (until <= after)
            return 0;
        var weeks = Math.DivRem(until.DayNumber - after.DayNumber, 7, out var rest);
        var count = weeks * 5;
        for (var day = until; rest > 0; rest--, day = day.AddDays(-1))
            count += IsWeekend(day) ? 0 : 1;
        // What the calendar says otherwise of single days; a holiday goes before a worked weekend.
        count -= Holidays.Distinct().Count(day => day > after && day <= until && !IsWeekend(day));
        return count + WorkingWeekends.Distinct().Count(day => day > after && day <= until && IsWeekend(day) && !Holidays.Contains(day));
    }

    /// <summary>Whether a day is a day off: a holiday, or a weekend that is not worked.</summary>
    /// <param name="day">The day.</param>
    public bool IsDayOff(DateOnly day) =>
        Holidays.Contains(day)
        || (IsWeekend(day) && !WorkingWeekends.Contains(day));

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
