using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Rosters;

namespace PlanMetrics.Observations.Objecting;

/// <summary>Tells the objections that came in after the last day for them: so many working days after the edition that they are about.</summary>
internal static class ObjectionDeadline
{
    /// <param name="objections">The objections.</param>
    /// <param name="calendar">Says how many days there are, and which are worked.</param>
    /// <param name="published">The date of the edition that they are about; null where it is not known: then nothing is late.</param>
    /// <param name="findings">Receives those that are late.</param>
    public static ImmutableArray<Objection> Judge(
        ImmutableArray<Objection> objections, AssessmentCalendar calendar, DateOnly? published, Findings findings)
    {
        if (published is not { } from || calendar.ObjectionDays is not { } days)
            return objections;
        return [.. objections.Select(objection => objection.Received is { } day && calendar.WorkingDaysAfter(from, day) > days ? Late(objection, from, days, findings) : objection)];
    }

    private static Objection Late(Objection objection, DateOnly published, int days, Findings findings)
    {
        findings.Add(Diagnostic.At(
            ObjectionCodes.Late, objection.Place, ("received", NumberText.Of(objection.Received!.Value)),
            ("published", NumberText.Of(published)), ("days", days)).About(objection.UnitId, objection.TargetId));
        return objection with { IsLate = true };
    }
}
