namespace PlanMetrics.Profiles;

/// <summary>What a missing figure does to a score.</summary>
public enum MissingPolicy
{
    /// <summary>Counts as 0 points.</summary>
    Zero,

    /// <summary>The unit's score is withheld.</summary>
    Withhold,

    /// <summary>Taken out, siblings re-based; rewards silence, so the profile check warns.</summary>
    Exclude,
}
