using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>年度值: what one unit's figures of a year come to for a target that it owes, made in code.</summary>
/// <param name="Target">The target.</param>
/// <param name="Figure">The figure; null where nothing usable was handed in.</param>
public readonly record struct YearFigure(Target Target, Figure? Figure);
