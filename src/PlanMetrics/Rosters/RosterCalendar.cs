using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>Reads the calendar of a roster.</summary>
internal static class RosterCalendar
{
    private const decimal Everything = 100m;

    private static readonly LocalText Weekend = new("星期六或星期日", "a Saturday or Sunday");

    public static AssessmentCalendar Read(DataObject item, Plan plan)
    {
        var calendar = new AssessmentCalendar
        {
            Rounds = ReadRounds(item, plan),
            Holidays = item.List("holidays", item.DateOf, required: false),
            WorkingWeekends = item.List("workingWeekends", (node, path) => ReadWeekend(item, node, path), required: false),
            BeforeDateIncludesDay = item.Flag("beforeDateIncludesDay", true),
            DeadlineMovesOnHoliday = item.Flag("deadlineMovesOnHoliday", false),
            ObjectionDays = item.OptionalInteger("objectionDays"),
        };
        if (calendar.DeadlineMovesOnHoliday && calendar.Holidays.IsEmpty)
            item.Report(DataFileCodes.NoHolidays, "deadlineMovesOnHoliday");
        if (calendar.ObjectionDays is < 1 or > 366)
            item.Report(DataFileCodes.Range, "objectionDays", ("found", calendar.ObjectionDays.Value), ("expected", "1–366"));
        return calendar;
    }

    private static ImmutableArray<AssessmentRound> ReadRounds(DataObject item, Plan plan)
    {
        AssessmentRound? previous = null;
        return item.Objects("rounds", round => previous = ReadRound(round, plan, previous), required: false);
    }

    private static AssessmentRound ReadRound(DataObject item, Plan plan, AssessmentRound? previous)
    {
        var round = new AssessmentRound(item.Name(), item.Date("asOf"), item.Date("deadline")) { Progress = item.OptionalNumber("progress") };
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
