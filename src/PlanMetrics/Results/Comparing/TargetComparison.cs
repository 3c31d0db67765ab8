using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

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

    /// <summary>沿革: the target of the old plan in whose place it stands, and what the new plan says of the two; null where the id is the same.</summary>
    public Lineage? Replaces { get; init; }

    /// <summary>The name of the target that it replaces; empty where it replaces none.</summary>
    public LocalText EarlierName { get; init; } = "";

    /// <summary>Whether the two do not count the same thing, so that values are shown with a break mark.</summary>
    public bool IsBreak { get; init; }

    /// <summary>Its name as it is shown: old → new where it took another's place, with the break mark ‖ where the two do not count the same thing.</summary>
    public LocalText Title => Replaces is null && !IsBreak ? Name : new(TitleIn(Language.Chinese), TitleIn(Language.English));

    /// <summary>The change by what brought it; null where the results cannot be recomputed.</summary>
    public ScoreSplit? Split { get; init; }

    /// <summary>变动依据: what the change rests on.</summary>
    public ImmutableArray<ChangeReason> Reasons { get; init; } = [];

    /// <summary>The figures that differ, by period.</summary>
    public ImmutableArray<FigureComparison> Figures { get; init; } = [];

    /// <summary>Whether it goes by an id in one of the two plans.</summary>
    internal bool Is(string targetId) => targetId == TargetId || targetId == Replaces?.Target;

    private string TitleIn(Language language)
    {
        var name = Name.In(language);
        var title = Replaces is not { } earlier ? name
            : EarlierName.In(language) is var before && before != name ? $"{before} → {name}"
            : language.Say($"{name}（{earlier.Target} → {TargetId}）", $"{name} ({earlier.Target} → {TargetId})");
        return IsBreak ? "‖ " + title : title;
    }
}
