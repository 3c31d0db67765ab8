namespace PlanMetrics.Profiles;

/// <summary>What tells units of the same score apart.</summary>
public enum TieBreakBasis
{
    /// <summary>The unrounded total, the higher first.</summary>
    Unrounded,

    /// <summary>The points of a target or a group, the higher first; who has none is last.</summary>
    Points,

    /// <summary>The points lost by penalties, the fewer first.</summary>
    Penalties,

    /// <summary>The points gained by bonus, the more first.</summary>
    Bonus,

    /// <summary>The number of missing and rejected targets, the fewer first.</summary>
    Missing,
}
