namespace PlanMetrics.Observations;

/// <summary>处理意见: what became of an objection.</summary>
public enum ObjectionDecision
{
    /// <summary>待定: not decided yet.</summary>
    Pending,

    /// <summary>采纳: the unit was right.</summary>
    Accepted,

    /// <summary>部分采纳: it was right in part.</summary>
    PartlyAccepted,

    /// <summary>不予采纳: it was not.</summary>
    Rejected,
}
