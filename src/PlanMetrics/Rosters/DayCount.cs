namespace PlanMetrics.Rosters;

/// <summary>天数口径: which days count as days late.</summary>
public enum DayCount
{
    /// <summary>自然日: every day.</summary>
    Calendar,

    /// <summary>工作日: neither weekends nor holidays, but weekends that are worked, by the calendar.</summary>
    Working,
}
