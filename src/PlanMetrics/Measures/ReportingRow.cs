using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>Whether one unit handed in anything for one due period.</summary>
/// <param name="UnitId">The unit's id.</param>
/// <param name="Period">The period.</param>
/// <param name="State">Whether it did.</param>
/// <param name="Submission">The highest submission number among its figures; null where there are none.</param>
public sealed record ReportingRow(string UnitId, Period Period, ReportingState State, int? Submission)
{
    /// <summary>收文日期: the day on which it first came in; null where no list of intake says so.</summary>
    public DateOnly? Received { get; init; }

    /// <summary>报送期限: the last day of its round, moved where the calendar moves deadlines; null where the calendar has no round that ends with the period.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>迟报: by how much it came in late; null where it did not.</summary>
    public LateReport? Late { get; init; }

    /// <summary>退回补正: the submission that was returned and has not come in again; null where there is none.</summary>
    public IntakeEntry? Returned { get; init; }
}
