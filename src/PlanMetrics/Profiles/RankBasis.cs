namespace PlanMetrics.Profiles;

/// <summary>Which score ranks go by.</summary>
public enum RankBasis
{
    /// <summary>The published, rounded one.</summary>
    Published,

    /// <summary>The unrounded one.</summary>
    Unrounded,
}
