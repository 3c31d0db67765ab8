namespace PlanMetrics.Results.Batches;

/// <summary>区县状态: what became of a district of a batch.</summary>
public enum DistrictState
{
    /// <summary>已计分: its result folder stands.</summary>
    Scored,

    /// <summary>未计分: it could not be read or written, which its findings say; it is not ranked.</summary>
    Failed,
}
