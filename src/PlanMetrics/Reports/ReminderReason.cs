namespace PlanMetrics.Reports;

/// <summary>催报事由: why a unit is to be reminded.</summary>
public enum ReminderReason
{
    /// <summary>未报送: nothing was handed in for the round.</summary>
    NotReported,

    /// <summary>退回补正未重报: what was returned has not come in again.</summary>
    Returned,

    /// <summary>漏报: some of what is owed for the round has no figure.</summary>
    Incomplete,
}
