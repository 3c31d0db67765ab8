using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Plans;

namespace PlanMetrics.Reports;

/// <summary>终期评估的一行: a target of a unit in one year of the plan.</summary>
/// <param name="Measure">The year's measure.</param>
/// <param name="Year">The year.</param>
public sealed record FinalRow(Measure Measure, int Year)
{
    /// <summary>The target whose series the row belongs to: its own, or that of the later edition which goes on from it.</summary>
    public Target Series { get; init; } = Measure.Target;

    /// <summary>年度覆盖: how much of the year the value rests on.</summary>
    public YearCoverage Coverage { get; init; }

    /// <summary>Whether nobody reported anything for the year: the plan year is missing, which is not the unit's fault and never zero.</summary>
    public bool IsYearMissing { get; init; }

    /// <summary>What a count has come to from the plan's first year on; null where there is nothing to add up.</summary>
    public decimal? Cumulative { get; init; }

    /// <summary>The years that the sum is made of.</summary>
    public ImmutableArray<int> CumulativeYears { get; init; } = [];

    /// <summary>Those of <see cref="CumulativeYears"/> that are only partly in it.</summary>
    public ImmutableArray<int> PartialYears { get; init; } = [];

    /// <summary>How a task with one date ended, in the row of the last year judged; null elsewhere.</summary>
    public MilestoneState? Milestone { get; init; }
}
