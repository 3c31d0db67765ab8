namespace PlanMetrics.Profiles;

/// <summary>预警情形: what a warning rests on; facts alone.</summary>
public enum WarningTrigger
{
    /// <summary>逾期: a task was done after its last day, or is reported as not done after it; its size is days.</summary>
    Overdue,

    /// <summary>未达标: the figure to date, or of the closed year, misses its threshold; its size is the gap in the unit of measure.</summary>
    NotMet,

    /// <summary>滞后序时: a count is behind its time; its size is percentage points.</summary>
    Behind,

    /// <summary>已无法达标: what has happened cannot be mended in the year; its size is by how many.</summary>
    Unreachable,

    /// <summary>数据未报: targets of which nothing usable was handed in; its size is how many of a unit.</summary>
    NotReported,

    /// <summary>迟报: what a unit handed in for a period came in after the deadline of its round; its size is days.</summary>
    Late,
}
