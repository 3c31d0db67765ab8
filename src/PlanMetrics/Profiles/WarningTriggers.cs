using PlanMetrics.Diagnostics;

namespace PlanMetrics.Profiles;

/// <summary>The kinds of fact that are warned of, in words.</summary>
public static class WarningTriggers
{
    /// <summary>The word for a kind of fact.</summary>
    /// <param name="trigger">The kind.</param>
    public static LocalText Word(WarningTrigger trigger) => trigger switch
    {
        WarningTrigger.Overdue => new("逾期", "overdue"),
        WarningTrigger.NotMet => new("未达标", "not met"),
        WarningTrigger.Behind => new("滞后序时", "behind"),
        WarningTrigger.Unreachable => new("已无法达标", "out of reach"),
        WarningTrigger.Late => new("迟报", "late"),
        _ => new("数据未报", "not reported"),
    };
}
