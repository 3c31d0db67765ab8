namespace PlanMetrics.Measures;

/// <summary>报告义务状态: whether a report that is due on a day of every year was made.</summary>
public enum ReportDutyState
{
    /// <summary>按时: on or before its last day.</summary>
    OnTime,

    /// <summary>逾期: after its last day.</summary>
    Late,

    /// <summary>未见报告: its last day has passed, and nothing usable says that it was made.</summary>
    Never,

    /// <summary>未到期: its last day has not been reached.</summary>
    NotDue,

    /// <summary>不适用: it is not owed.</summary>
    NotApplicable,

    /// <summary>未关联指标: no target says when it is made.</summary>
    Unknown,
}
