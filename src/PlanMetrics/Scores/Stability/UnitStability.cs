using System.Collections.Immutable;

namespace PlanMetrics.Scores.Stability;

/// <summary>位次稳健性: how sure the rank and the grade of one unit are.</summary>
/// <param name="UnitId">The unit's id.</param>
public sealed record UnitStability(string UnitId)
{
    /// <summary>The better end of its rank interval: 5 % of the draws rank it there or better. Null where the unit is not ranked.</summary>
    public int? RankLow { get; init; }

    /// <summary>The worse end: 95 % of the draws rank it there or better.</summary>
    public int? RankHigh { get; init; }

    /// <summary>The share of draws in its published grade, 0 to 1.</summary>
    public double? GradeShare { get; init; }

    /// <summary>Its rank without each target of its peer group, in the order in which the trees hold them.</summary>
    public ImmutableArray<RankWithout> Without { get; init; } = [];

    /// <summary>Its rank where what is missing is taken out instead of counting 0, or the other way round; null where it is not ranked then.</summary>
    public int? RankMissingSwitched { get; init; }

    /// <summary>Its rank where 0 of 0 earns full points instead of being taken out, or the other way round; null where it is not ranked then.</summary>
    public int? RankZeroCasesSwitched { get; init; }

    /// <summary>The smallest change of one figure that moves its grade; null where none does.</summary>
    public SmallestChange? GradeChange { get; init; }

    /// <summary>The smallest change of one figure that moves its rank; null where none does.</summary>
    public SmallestChange? RankChange { get; init; }
}
