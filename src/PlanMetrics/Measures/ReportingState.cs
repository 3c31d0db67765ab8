namespace PlanMetrics.Measures;

/// <summary>报送情况: whether a unit handed in anything for a period.</summary>
public enum ReportingState
{
    /// <summary>已报送.</summary>
    Received,

    /// <summary>未报送.</summary>
    Missing,

    /// <summary>迟报: what was handed in came after the deadline of its round, or after that for its correction.</summary>
    Late,

    /// <summary>退回补正: what was handed in was returned and has not come in again.</summary>
    Returned,
}
