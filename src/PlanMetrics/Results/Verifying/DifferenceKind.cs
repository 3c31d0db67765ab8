namespace PlanMetrics.Results.Verifying;

/// <summary>差异类型: how a file of a result differs.</summary>
public enum DifferenceKind
{
    /// <summary>Its content is another one.</summary>
    Changed,

    /// <summary>It should be there and is not.</summary>
    Missing,

    /// <summary>It is there and nothing says that it should be.</summary>
    Unknown,
}
