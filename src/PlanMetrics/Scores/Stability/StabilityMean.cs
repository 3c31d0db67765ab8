namespace PlanMetrics.Scores.Stability;

/// <summary>How a group's value is made of what is below it.</summary>
internal enum StabilityMean
{
    /// <summary>The weighted arithmetic mean.</summary>
    Arithmetic,

    /// <summary>The weighted geometric mean on the scale 1 to 100, so that a single 0 does not erase everything else.</summary>
    Geometric,
}
