using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Results.Comparing;

/// <summary>目标比对: a target of one unit that is not the same in two results.</summary>
/// <param name="TargetId">The target's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Old">As it stood; null where it was not there.</param>
/// <param name="New">As it stands; null where it is gone.</param>
public sealed record TargetComparison(string TargetId, LocalText Name, TargetStanding? Old, TargetStanding? New)
{
    private const int Places = 12;

    /// <summary>What became of it.</summary>
    public TargetChange Kind =>
        Old is null ? TargetChange.Added
        : New is null ? TargetChange.Removed
        : Old.Contribution is null && New.Contribution is not null ? TargetChange.BroughtIn
        : Old.Contribution is not null && New.Contribution is null ? TargetChange.TakenOut
        : TargetChange.Kept;

    /// <summary>By how much its contribution changed; taken out counts as 0.</summary>
    public decimal Change => (New?.Contribution ?? 0m) - (Old?.Contribution ?? 0m);

    /// <summary>
    /// The part of the change that its own points brought, at the new weight; all of it where the target enters, leaves, or has
    /// no points left.
    /// </summary>
    public decimal Own =>
        Old is not { Contribution: not null, Points: { } before } || New is not { Contribution: { } share, Points: { } after } ? Change
        : before == after ? 0m
        : after == 0m ? Change
        : decimal.Round((after - before) * (share / after), Places, MidpointRounding.AwayFromZero);

    /// <summary>权重重算: the rest of the change: the target weighs more or less, because others entered or left, or weights changed.</summary>
    public decimal Reweighted => Change - Own;

    /// <summary>The change by what brought it; null where the results cannot be recomputed.</summary>
    public ScoreSplit? Split { get; init; }

    /// <summary>The figures that differ, by period.</summary>
    public ImmutableArray<FigureComparison> Figures { get; init; } = [];
}
