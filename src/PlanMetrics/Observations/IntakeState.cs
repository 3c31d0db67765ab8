namespace PlanMetrics.Observations;

/// <summary>收文状态: what became of one submission.</summary>
public enum IntakeState
{
    /// <summary>已收: it came in.</summary>
    Received,

    /// <summary>重报: it came in again after it was returned.</summary>
    Resubmitted,

    /// <summary>退回补正: it came in and was returned for correction.</summary>
    Returned,

    /// <summary>逾期未报: nothing came in by the deadline.</summary>
    Overdue,
}
