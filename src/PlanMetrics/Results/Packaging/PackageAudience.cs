namespace PlanMetrics.Results.Packaging;

/// <summary>资料包的对象: for whom a package is made, which decides what it may hold.</summary>
public enum PackageAudience
{
    /// <summary>内部包: for the office itself; all of the result.</summary>
    Internal,

    /// <summary>评估包: for a third party that assesses; tidy data with a codebook, no model's probabilities and no questions on figures.</summary>
    Assessment,

    /// <summary>公开包: for anybody; scores, definitions and hashes alone.</summary>
    Public,
}
