using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>报告义务: a report that one unit owes by a day of the year, and whether it was made.</summary>
/// <param name="UnitId">Who reports.</param>
/// <param name="Recipient">To whom; empty where the roster does not say.</param>
/// <param name="CopyTo">Who receives a copy; empty for none.</param>
/// <param name="LastDay">The last day in time, under the rules of the calendar.</param>
/// <param name="State">Whether it was made.</param>
public sealed record ReportDutyRow(string UnitId, LocalText Recipient, LocalText CopyTo, DateOnly LastDay, ReportDutyState State)
{
    /// <summary>The target whose date says when; null where none does.</summary>
    public Target? Target { get; init; }

    /// <summary>The day it was made; null where no usable one is known.</summary>
    public DateOnly? Done { get; init; }

    /// <summary>逾期天数: how many days late, up to the day it was made, else to the as-of date, in the days that the calendar counts; null where it is not.</summary>
    public int? DaysLate { get; init; }
}
