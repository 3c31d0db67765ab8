using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Trends;

/// <summary>序时进度: the share of a stretch of time that has passed, in whole months; of a year, the office's own schedule where its rounds have one.</summary>
internal static class TimePassed
{
    /// <summary>The share from the first day to the last, 0 to 1.</summary>
    public static ExactFraction Of(Period days, AssessmentCalendar calendar, DateOnly asOf)
    {
        if (days == Period.Year(days.Start.Year) && calendar.ScheduleAt(asOf, days.Start.Year) is { } scheduled)
            return (ExactFraction)scheduled / 100m;
        var all = MonthsUpTo(days.Start, days.LastDay);
        return all == 0
            ? asOf >= days.LastDay ? 1m : 0m
            : (ExactFraction)(decimal)Math.Min(all, MonthsUpTo(days.Start, asOf)) / all;
    }

    // Whole months from a first day that have ended with a day; 30 June is the end of the sixth month of a year.
    private static int MonthsUpTo(DateOnly start, DateOnly day)
    {
        if (day < start)
            return 0;
        var next = day.AddDays(1);
        var months = ((next.Year - start.Year) * 12) + next.Month - start.Month;
        return start.AddMonths(months) > next ? months - 1 : months;
    }
}
