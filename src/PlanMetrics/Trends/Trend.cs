using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Trends;

/// <summary>
/// 指标趋势: the series of one unit (or the district) for one target over the plan's years, by reporting period, and what it shows.
/// Beside a score or a risk; it feeds neither.
/// </summary>
/// <param name="UnitId">The unit's id; <c>*</c> for the district.</param>
/// <param name="Target">The target.</param>
/// <param name="Points">The periods with a value, in order; a number that is missing is a gap.</param>
public sealed record Trend(string UnitId, Target Target, ImmutableArray<TrendPoint> Points)
{
    private TrendFacts? facts;

    /// <summary>
    /// 前身单位: the series of the units that were merged into this one, each by itself, the latest merged first. They stand beside the unit's own and
    /// are never added to it.
    /// </summary>
    public ImmutableArray<Trend> Predecessors { get; init; } = [];

    /// <summary>What the series shows; made when it is first asked for.</summary>
    public TrendFacts Facts => facts ??= TrendFacts.Of(Points);
}
