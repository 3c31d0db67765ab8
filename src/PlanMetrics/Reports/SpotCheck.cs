using System.Collections.Immutable;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports;

/// <summary>抽查数据: one figure drawn to be checked against its documents.</summary>
/// <param name="Observation">The figure.</param>
/// <param name="Target">Its target.</param>
/// <param name="Points">What its target brings to the unit's total, the most that the figure can cost.</param>
/// <param name="Weight">Its share in the draw: one, and one more for every 0.001 points; three times that with one question, five times with two.</param>
public sealed record SpotCheck(Observation Observation, Target Target, decimal Points, long Weight)
{
    /// <summary>The codes of the questions about it.</summary>
    public ImmutableArray<string> Questions { get; init; } = [];
}
