using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Results.Comparing;

/// <summary>单位比对: one unit, or the district, in two results.</summary>
/// <param name="UnitId">The unit's id; <c>*</c> for the district.</param>
/// <param name="Name">Its name.</param>
/// <param name="Old">As it stood; null where it joined since.</param>
/// <param name="New">As it stands; null where it left.</param>
public sealed record UnitComparison(string UnitId, LocalText Name, UnitStanding? Old, UnitStanding? New)
{
    /// <summary>By how much its unrounded points changed; null where one of the results has none.</summary>
    public decimal? Change => New?.Points - Old?.Points;

    /// <summary>The change by what brought it; null where the results cannot be recomputed, or nothing is scored at a step between them.</summary>
    public ScoreSplit? Split { get; init; }

    /// <summary>The targets that differ, in the plan's order, those that are gone last. Their changes and <see cref="Adjustment"/> add up to the change.</summary>
    public ImmutableArray<TargetComparison> Targets { get; init; } = [];

    /// <summary>变动依据: what a change rests on that no target brought, and a rank that others moved.</summary>
    public ImmutableArray<ChangeReason> Reasons { get; init; } = [];

    /// <summary>What no target brought: bonus, penalties and vetoes. 0 where the change is not known.</summary>
    public decimal Adjustment => Change is { } change ? change - Targets.Sum(target => target.Change) : 0m;

    /// <summary>权重重算: the part of the change that comes from targets weighing more or less.</summary>
    public decimal Reweighted => Targets.Sum(target => target.Reweighted);

    /// <summary>Whether anything about it differs.</summary>
    public bool IsChanged => Old != New || !Targets.IsEmpty;

    /// <summary>Whether its rank moved through no act of its own: its own figures brought no points.</summary>
    public bool IsMovedByOthers =>
        Old?.Rank is { } before && New?.Rank is { } after && before != after
        && (Split is { } split ? split.Data == 0m : Adjustment == 0m && Targets.All(target => target.Figures.IsEmpty));
}
