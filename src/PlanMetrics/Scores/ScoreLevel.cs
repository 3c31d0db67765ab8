namespace PlanMetrics.Scores;

/// <summary>What a node of the score tree stands for.</summary>
public enum ScoreLevel
{
    /// <summary>One target.</summary>
    Target,

    /// <summary>A task: its targets.</summary>
    Task,

    /// <summary>A section: its tasks.</summary>
    Section,

    /// <summary>The total.</summary>
    Total,

    /// <summary>A group of the profile's own tree.</summary>
    Group,
}
