namespace PlanMetrics.Plans;

/// <summary>目标路径: where the way to the threshold of the plan's end begins. A year without a stated value is on it.</summary>
/// <param name="Year">The base year, before every year with a value of its own.</param>
/// <param name="Value">The base value, in the target's unit of measure; null where each unit's stands among the roster's baselines.</param>
public sealed record TargetPath(int Year, decimal? Value);
