using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Stability;

/// <summary>最小变动: the smallest change of one figure of the year that moves a unit's grade or rank, all else being as it is.</summary>
/// <param name="TargetId">The target whose figure is changed.</param>
/// <param name="Part">Which part of the figure.</param>
/// <param name="By">By how much, in cases, in units of the count or in days; below 0 for less or earlier.</param>
public sealed record SmallestChange(string TargetId, ChangedPart Part, int By)
{
    /// <summary>The grade after it; null for none.</summary>
    public GradeBand? Grade { get; init; }

    /// <summary>The rank after it; null where the unit is not ranked.</summary>
    public int? Rank { get; init; }
}
