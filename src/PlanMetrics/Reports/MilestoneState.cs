namespace PlanMetrics.Reports;

/// <summary>里程碑: how a task with one date ended.</summary>
public enum MilestoneState
{
    /// <summary>按期完成: done on or before its date.</summary>
    OnTime,

    /// <summary>逾期完成: done after its date.</summary>
    Late,

    /// <summary>逾期未完成: its date has passed and nothing says that it was done.</summary>
    Never,

    /// <summary>未到期: its date is still to come.</summary>
    Pending,

    /// <summary>不适用或数据无效: nothing can be said.</summary>
    Unknown,
}
