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

    /// <summary>The part of the change that its own points brought, at the new share; all of it where the target enters or leaves.</summary>
    public decimal Own => Change - Reweighted;

    /// <summary>
    /// 权重重算: the part of the change that its share brought, with the old points: it weighs more or less, because others entered or left,
    /// or weights changed.
    /// </summary>
    public decimal Reweighted =>
        Old is not { Share: { } oldShare, Points: { } before } || New is not { Share: { } newShare, Points: { } after } ? 0m
        : before == after ? Change
        : decimal.Round((newShare - oldShare) * before, Places, MidpointRounding.AwayFromZero);

    /// <summary>The change by what brought it; null where the results cannot be recomputed.</summary>
    public ScoreSplit? Split { get; init; }

    /// <summary>变动依据: what the change rests on.</summary>
    public ImmutableArray<ChangeReason> Reasons { get; init; } = [];

    /// <summary>The figures that differ, by period.</summary>
    public ImmutableArray<FigureComparison> Figures { get; init; } = [];
}
