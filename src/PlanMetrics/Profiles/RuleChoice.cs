using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>A rule and the targets it is for. The first choice that fits a target applies.</summary>
/// <param name="Rule">The rule.</param>
public sealed record RuleChoice(ScoringRule Rule)
{
    /// <summary>The comparisons it is for; empty for all.</summary>
    public ImmutableArray<Comparison> Comparisons { get; init; } = [];

    /// <summary>The kinds of figure it is for; empty for all.</summary>
    public ImmutableArray<FigureKind> Figures { get; init; } = [];

    /// <summary>The targets it is for, by id; empty for all.</summary>
    public ImmutableArray<string> Targets { get; init; } = [];

    /// <summary>The kinds of unit it is for, by id; empty for all.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Whether it is for units of a kind.</summary>
    /// <param name="kind">The kind's id; <c>district</c> for the district.</param>
    public bool IsFor(string kind) => Kinds.IsEmpty || Kinds.Contains(kind);

    /// <summary>Whether the choice fits a target, whatever the kind of unit.</summary>
    /// <param name="target">The target.</param>
    /// <param name="comparison">The comparison in force, which on the district's row may differ from the target's own.</param>
    /// <param name="figure">The kind of figure in force.</param>
    public bool Fits(Target target, Comparison comparison, FigureKind figure) =>
        (Comparisons.IsEmpty || Comparisons.Contains(comparison))
        && (Figures.IsEmpty || Figures.Contains(figure))
        && (Targets.IsEmpty || Targets.Contains(target.Id));
}
