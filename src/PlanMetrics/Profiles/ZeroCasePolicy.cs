namespace PlanMetrics.Profiles;

/// <summary>What 0 of 0 does to a score.</summary>
public enum ZeroCasePolicy
{
    /// <summary>Not applicable: taken out, siblings re-based.</summary>
    NotApplicable,

    /// <summary>Full points.</summary>
    Full,

    /// <summary>The mean of the unit's peers; relative, and marked so.</summary>
    GroupMean,

    /// <summary>Taken out, and the unit is not ranked.</summary>
    NoRank,
}
