namespace PlanMetrics.Measures;

/// <summary>报送情况: whether a unit handed in anything for a period.</summary>
public enum ReportingState
{
    /// <summary>已报送.</summary>
    Received,

    /// <summary>未报送.</summary>
    Missing,

    /// <summary>迟报: what was handed in came after the deadline of its round.</summary>
    Late,
}
