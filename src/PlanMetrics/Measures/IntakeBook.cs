using System.Collections.Immutable;
using PlanMetrics.Observations;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>The list of intake by unit and round. A round is named by its last day: 上半年 in a list is the round whose figures end on 30 June.</summary>
internal sealed class IntakeBook(AssessmentCalendar calendar, ImmutableArray<IntakeEntry> intake)
{
    private readonly ILookup<(string, DateOnly), IntakeEntry> entries = intake.ToLookup(entry => (entry.UnitId, entry.Period.LastDay));

    private readonly HashSet<DateOnly> rounds = [.. intake.Select(entry => entry.Period.LastDay)];

    /// <summary>Whether the list speaks of the round of a row at all.</summary>
    public bool Covers(ReportingRow row) => rounds.Contains(row.Period.LastDay);

    /// <summary>What came in for a row, by submission, then by day.</summary>
    public IntakeEntry[] ReceivedFor(ReportingRow row) => [.. Of(row).Where(entry => entry.Received is not null)];

    /// <summary>Everything that the list says of a row.</summary>
    public IEnumerable<IntakeEntry> Of(ReportingRow row) => entries[(row.UnitId, row.Period.LastDay)];

    /// <summary>The row with its deadline, and what the list says of it.</summary>
    public ReportingRow Complete(ReportingRow row)
    {
        var deadline = calendar.DeadlineOf(row.Period);
        var received = ReceivedFor(row);
        if (received.Length == 0)
            return row with { Deadline = deadline };
        var first = received.Min(entry => entry.Received!.Value);
        var returned = received[^1] is { State: IntakeState.Returned } last && (row.Submission ?? 0) <= last.Submission ? last : null;
        var late = LateOf(first, deadline, isCorrection: false) ?? LateCorrection(received);
        return row with
        {
            Deadline = deadline,
            Received = first,
            Returned = returned,
            Late = row.State == ReportingState.Missing && returned is null ? null : late,
            State = returned is not null ? ReportingState.Returned
                : row.State == ReportingState.Received && late is not null ? ReportingState.Late
                : row.State,
        };
    }

    private LateReport? LateCorrection(IntakeEntry[] received)
    {
        for (var i = 1; i < received.Length; i++)
            if (received[i - 1] is { State: IntakeState.Returned, CorrectBy: { } correctBy }
                && LateOf(received[i].Received!.Value, calendar.LastDayFor(correctBy, beforeWording: false), isCorrection: true) is { } late)
                return late;
        return null;
    }

    private LateReport? LateOf(DateOnly received, DateOnly? due, bool isCorrection) =>
        due is { } day && received > day ? new(day, received, calendar.DaysAfter(day, received), isCorrection) : null;
}
