using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>Reads the calendar of a roster.</summary>
internal static class RosterCalendar
{
    private const decimal Everything = 100m;

    private const int MostDays = 366;

    private static readonly LocalText DaysExpected = new("1–366 的整数", "a whole number from 1 to 366");
    private static readonly LocalText Weekend = new("星期六或星期日", "a Saturday or Sunday");

    public static AssessmentCalendar Read(DataObject item, Plan plan)
    {
        // The days first: a deadline may be so many of them after its as-of date.
        var days = new AssessmentCalendar
        {
            Holidays = item.List("holidays", item.DateOf, required: false),
            WorkingWeekends = item.List("workingWeekends", (node, path) => ReadWeekend(item, node, path), required: false),
            Days = item.Choice("days", DayCount.Calendar),
            BeforeDateIncludesDay = item.Flag("beforeDateIncludesDay", true),
            DeadlineMovesOnHoliday = item.Flag("deadlineMovesOnHoliday", false),
            ObjectionDays = item.OptionalInteger("objectionDays"),
        };
        AssessmentRound? previous = null;
        var calendar = days with { Rounds = item.Objects("rounds", round => previous = ReadRound(round, plan, days, previous), required: false) };
        if (calendar.DeadlineMovesOnHoliday && calendar.Holidays.IsEmpty)
            item.Report(DataFileCodes.NoHolidays, "deadlineMovesOnHoliday");
        if (calendar.ObjectionDays is < 1 or > MostDays)
            item.Report(DataFileCodes.Range, "objectionDays", ("found", calendar.ObjectionDays.Value), ("expected", DaysExpected));
        else if (calendar.ObjectionDays is not null && calendar.Holidays.IsEmpty)
            item.Report(CalendarCodes.WorkingDays, "objectionDays", ("years", NumberText.Of(plan.LastYear)));
        if (calendar.Days == DayCount.Working && YearsWithoutHolidays(calendar, plan) is { Count: > 0 } years)
            item.Report(CalendarCodes.WorkingDays, "days", ("years", NumberText.List(years)));
        return calendar;
    }

    // The years in which deadlines lie and days late begin to count; without rounds, those of the plan.
    private static List<int> YearsWithoutHolidays(AssessmentCalendar calendar, Plan plan)
    {
        var counted = calendar.Rounds.IsEmpty ? [plan.FirstYear] : calendar.Rounds.SelectMany(round => new[] { round.AsOf.Year, round.Deadline.Year });
        var listed = calendar.Holidays.Select(day => day.Year).ToHashSet();
        return [.. counted.Distinct().Where(year => year > 1 && (calendar.Rounds.IsEmpty ? listed.Count == 0 : !listed.Contains(year))).Order()];
    }

    // A day, or so many days after the as-of date.
    private static DateOnly ReadDeadline(DataObject item, AssessmentCalendar days, DateOnly asOf)
    {
        var after = item.OptionalInteger("deadlineDays");
        if (after is null)
            return item.Date("deadline");
        var given = item.OptionalDate("deadline");
        if (after is < 1 or > MostDays)
            item.Report(DataFileCodes.Range, "deadlineDays", ("found", after.Value), ("expected", DaysExpected));
        else if (asOf != DateOnly.MinValue && given is { } day && day != days.DayAfter(asOf, after.Value))
            item.Report(
                DataFileCodes.FieldsDisagree, "deadline",
                ("found", NumberText.Of(day)), ("other", "deadlineDays"), ("expected", NumberText.Of(days.DayAfter(asOf, after.Value))));
        else if (asOf != DateOnly.MinValue)
            return days.DayAfter(asOf, after.Value);
        return DateOnly.MinValue;
    }

    private static AssessmentRound ReadRound(DataObject item, Plan plan, AssessmentCalendar days, AssessmentRound? previous)
    {
        var (name, asOf) = (item.Name(), item.Date("asOf"));
        var round = new AssessmentRound(name, asOf, ReadDeadline(item, days, asOf)) { Progress = item.OptionalNumber("progress") };
        if (round.AsOf == DateOnly.MinValue)
            return round;
        if (!plan.Span.Contains(round.AsOf))
            item.Report(DataFileCodes.Range, "asOf", ("found", NumberText.Of(round.AsOf)), ("expected", PlanYears.Inside(plan)));
        if (previous is not null && round.AsOf <= previous.AsOf)
            item.Report(
                DataFileCodes.Order, "asOf",
                ("found", NumberText.Of(round.AsOf)), ("expected", NumberText.Of(previous.AsOf)), ("other", previous.Name));
        if (round.Deadline != DateOnly.MinValue && round.Deadline < round.AsOf)
            item.Report(
                DataFileCodes.Order, "deadline",
                ("found", NumberText.Of(round.Deadline)), ("expected", NumberText.Of(round.AsOf)), ("other", "asOf"));
        if (round.Progress is < 0m or > Everything)
            item.Report(DataFileCodes.Range, "progress", ("found", NumberText.Of(round.Progress.Value)), ("expected", "0–100"));
        if (previous is not null && previous.AsOf.Year == round.AsOf.Year && round.Progress < previous.Progress)
            item.Report(
                DataFileCodes.Order, "progress",
                ("found", NumberText.Of(round.Progress.Value)), ("expected", NumberText.Of(previous.Progress.Value)), ("other", previous.Name));
        return round;
    }

    private static DateOnly ReadWeekend(DataObject item, DataNode node, string path)
    {
        var day = item.DateOf(node, path);
        if (day != DateOnly.MinValue && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            item.ReportAt(node, DataFileCodes.Range, ("path", path), ("found", NumberText.Of(day)), ("expected", Weekend));
        return day;
    }
}
