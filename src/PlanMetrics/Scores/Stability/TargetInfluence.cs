namespace PlanMetrics.Scores.Stability;

/// <summary>指标影响: how much the ranking hangs on one target, by leaving it out.</summary>
/// <param name="TargetId">The target.</param>
/// <param name="Ranks">Over all units, how many ranks they move in all.</param>
/// <param name="Units">How many units move.</param>
/// <param name="Largest">The most ranks that one unit moves.</param>
public sealed record TargetInfluence(string TargetId, int Ranks, int Units, int Largest);
