namespace PlanMetrics.Trends;

/// <summary>进度类型: what the progress of a target is measured by.</summary>
public enum ProgressKind
{
    /// <summary>累计数: how much of a count is done, against the share of its time that has passed.</summary>
    Count,

    /// <summary>节点: done or not, with the time that is left.</summary>
    Milestone,

    /// <summary>比率: the rate to date and the cases still needed; time says nothing of a rate.</summary>
    Rate,
}
