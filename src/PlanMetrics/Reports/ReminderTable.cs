using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Reports;

/// <summary>催报清单: who must be reminded of what, on one day.</summary>
/// <param name="On">催报日: the day of the list.</param>
/// <param name="All">The reminders, by round, then in the roster's order.</param>
public sealed record ReminderTable(DateOnly On, ImmutableArray<Reminder> All)
{
    /// <summary>Days beyond this after a round are taken for typing errors where the day of the list is worked out.</summary>
    private const int MostDaysKnown = 366;

    /// <summary>Whether days late are working days.</summary>
    public bool CountsWorkingDays { get; init; }

    /// <summary>Who must be reminded.</summary>
    /// <param name="roster">The units and the calendar.</param>
    /// <param name="profile">Whose targets are expected.</param>
    /// <param name="scope">The year and the as-of date.</param>
    /// <param name="duties">Who owes what.</param>
    /// <param name="observations">What was handed in.</param>
    /// <param name="reporting">Who has handed in anything, by rounds.</param>
    /// <param name="on">The day of the list; null for the latest that the inputs know: the as-of date or the last day of receipt.</param>
    /// <param name="findings">Receives what must be known of a day before the inputs' own; null where nobody asks.</param>
    public static ReminderTable From(
        Roster roster, Profile profile, EvaluationScope scope, DutyTable duties, ObservationTable observations, ReportingTable reporting, DateOnly? on = null,
        Findings? findings = null)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(reporting);
        var latest = LastReceipt(scope, observations);
        var day = on ?? (latest?.Received is { } received && received > scope.AsOf ? received : scope.AsOf);
        if (findings is not null)
            Check(day, latest, scope, roster, findings);
        var owed = new OwedByRound(roster, profile, scope, duties, observations.Index);
        return new(day, [.. reporting.Rows.Select(row => Of(row, owed, roster, day)).OfType<Reminder>().OrderBy(reminder => reminder.Row.Period)])
        {
            CountsWorkingDays = reporting.CountsWorkingDays,
        };
    }

    // The last that came in of the rounds that count; of one day, the first in the list's order.
    private static IntakeEntry? LastReceipt(EvaluationScope scope, ObservationTable observations)
    {
        IntakeEntry? latest = null;
        foreach (var entry in observations.Intake)
            if (entry.Received is { } received && received <= entry.Period.LastDay.AddDays(MostDaysKnown) && entry.Period.LastDay <= scope.AsOf && !(received <= latest?.Received))
                latest = entry;
        return latest;
    }

    private static void Check(DateOnly day, IntakeEntry? latest, EvaluationScope scope, Roster roster, Findings findings)
    {
        if (day < scope.AsOf)
            findings.Add(Diagnostic.At(ReminderCodes.BeforeAsOf, SourceLocation.None, ("on", NumberText.Of(day)), ("asOf", NumberText.Of(scope.AsOf))));
        if (latest is { Received: { } received } && day < received)
            findings.Add(Diagnostic.At(
                ReminderCodes.BeforeLastReceipt, latest.Place, ("on", NumberText.Of(day)), ("received", NumberText.Of(received)),
                ("unit", roster.Registry.Find(latest.UnitId)?.Name ?? latest.UnitId), ("period", latest.Period.ToString())));
    }

    private static Reminder? Of(ReportingRow row, OwedByRound owed, Roster roster, DateOnly on)
    {
        var missing = owed.MissingOf(row.UnitId, row.Period);
        ReminderReason? reason = row.State switch
        {
            ReportingState.Returned => ReminderReason.Returned,
            ReportingState.Missing => ReminderReason.NotReported,
            _ => missing.IsEmpty ? null : ReminderReason.Incomplete,
        };
        if (reason is null)
            return null;
        var due = row.Returned?.CorrectBy is { } correctBy ? roster.Calendar.LastDayFor(correctBy, beforeWording: false) : row.Deadline;
        return new(row, reason.Value, missing)
        {
            AddresseeId = AddresseeOf(row.UnitId, roster, on),
            Round = roster.Calendar.RoundOf(row.Period)?.Name ?? row.Period.ToString(),
            Due = due,
            DaysLate = due is { } last ? roster.Calendar.DaysAfter(last, on) : null,
        };
    }

    // A unit that exists no more is answered for by its successor, which may have one in its turn.
    private static string AddresseeOf(string unitId, Roster roster, DateOnly on)
    {
        var unit = roster.Registry.Find(unitId)!;
        for (var steps = 0; steps < roster.Units.Length && !unit.ExistsOn(on) && unit.Successor is { } next && roster.Registry.Find(next) is { } successor; steps++)
            unit = successor;
        return unit.Id;
    }
}
