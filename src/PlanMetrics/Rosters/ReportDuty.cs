using PlanMetrics.Diagnostics;

namespace PlanMetrics.Rosters;

/// <summary>A report that somebody owes somebody by a day of every year (task 64).</summary>
/// <param name="Reporter">Who reports: a unit's id or a group's.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="CopyTo">Who receives a copy; empty for none.</param>
/// <param name="DueDate">The day of every year, as month and day: <c>03-01</c>.</param>
public sealed record ReportDuty(string Reporter, LocalText Recipient, LocalText CopyTo, string DueDate)
{
    /// <summary>The plan's target whose date says when it was made; null where none does, so that nothing can be said of it.</summary>
    public string? TargetId { get; init; }
}
