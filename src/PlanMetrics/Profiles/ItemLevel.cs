namespace PlanMetrics.Profiles;

/// <summary>What a reference to a part of the score tree names.</summary>
public enum ItemLevel
{
    /// <summary>The total.</summary>
    Total,

    /// <summary>A section of the plan.</summary>
    Section,

    /// <summary>A task of the plan.</summary>
    Task,

    /// <summary>A group of the profile's own tree.</summary>
    Group,

    /// <summary>A target.</summary>
    Target,
}
