namespace PlanMetrics.Scores.Stability;

/// <summary>剔除指标后的位次: a unit's rank where one target is left out for everybody.</summary>
/// <param name="TargetId">The target left out.</param>
/// <param name="Rank">The rank, from 1; null where nothing is left to score.</param>
public sealed record RankWithout(string TargetId, int? Rank);
