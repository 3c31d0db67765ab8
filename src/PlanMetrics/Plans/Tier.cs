namespace PlanMetrics.Plans;

/// <summary>How firmly the plan's text fixes a target.</summary>
public enum Tier
{
    /// <summary>明确目标: the text gives the number or the date.</summary>
    Explicit,

    /// <summary>全面性目标: the wording itself fixes the threshold (full coverage, never, every case, every year).</summary>
    Universal,

    /// <summary>延伸目标: countable, but the text leaves the threshold open; off unless a profile turns it on.</summary>
    Extended,
}
