using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>评分方案: how points are made. It holds no thresholds: a different threshold is a different plan.</summary>
/// <param name="Id">The profile's id.</param>
/// <param name="Name">Its name.</param>
public sealed record Profile(string Id, LocalText Name)
{
    /// <summary>The firm targets, every level weighted alike (示例权重,非官方).</summary>
    public static Profile Equal => EmbeddedProfiles.Get("equal");

    /// <summary>The explicit targets alone, every level weighted alike (示例权重,非官方).</summary>
    public static Profile Explicit => EmbeddedProfiles.Get("explicit");

    /// <summary>A remark printed in every output, such as 示例权重,非官方; empty for none.</summary>
    public LocalText Note { get; init; } = "";

    /// <summary>The tiers that are scored.</summary>
    public ImmutableArray<Tier> Tiers { get; init; } = [];

    /// <summary>Full points of the total, such as 100.</summary>
    public decimal FullPoints { get; init; } = 100m;

    /// <summary>How many decimals published scores have, 0 to 6.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>Which score ranks go by.</summary>
    public RankBasis RankBy { get; init; }

    /// <summary>The rules, in the order they are tried; a target that none fits is <see cref="ScoringRule.PassFail"/>.</summary>
    public ImmutableArray<RuleChoice> Rules { get; init; } = [];

    /// <summary>Weights of targets, tasks and sections.</summary>
    public ItemWeights Weights { get; init; } = new();

    /// <summary>What a missing figure does.</summary>
    public MissingPolicy Missing { get; init; }

    /// <summary>What 0 of 0 does.</summary>
    public ZeroCasePolicy ZeroCases { get; init; }

    /// <summary>What 0 of 0 does for single targets, by id.</summary>
    public ImmutableSortedDictionary<string, ZeroCasePolicy> ZeroCasesOf { get; init; } =
        ImmutableSortedDictionary.Create<string, ZeroCasePolicy>(StringComparer.Ordinal);

    /// <summary>The share of due periods that must be usable, 0 to 1; below it the measure is Missing.</summary>
    public decimal MinimumCoverage { get; init; } = 1m;

    /// <summary>A unit with fewer scored targets is shown without a rank.</summary>
    public int MinimumTargets { get; init; } = 4;

    /// <summary>A unit with a smaller share of its nominal weight scored is shown without a rank, 0 to 1.</summary>
    public decimal MinimumWeightShare { get; init; }

    /// <summary>Words in a figure's cell that mean blank, such as - and n/a.</summary>
    public ImmutableArray<string> MissingWords { get; init; } = ["-", "n/a"];

    /// <summary>What entries of the office's register can do.</summary>
    public AdjustmentRules Adjustments { get; init; } = new();

    /// <summary>What tells units of the same score apart in ranks, one after another; empty leaves them 并列.</summary>
    public ImmutableArray<TieBreak> TieBreaks { get; init; } = [];

    /// <summary>How many units may have a grade.</summary>
    public ImmutableArray<GradeQuota> Quotas { get; init; } = [];

    /// <summary>Who is ranked against whom: a unit belongs to the first group that takes it; one in no group is listed apart.</summary>
    public ImmutableArray<PeerGroup> PeerGroups { get; init; } = [];

    /// <summary>Grades from the lowest to the highest edge.</summary>
    public ImmutableArray<GradeBand> Grades { get; init; } = [];

    /// <summary>Whether a target is scored under this profile.</summary>
    /// <param name="target">The target.</param>
    public bool Covers(Target target) => Tiers.Contains(target.Tier);

    /// <summary>The rule for a target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="comparison">The comparison in force.</param>
    /// <param name="figure">The kind of figure in force.</param>
    public ScoringRule RuleFor(Target target, Comparison comparison, FigureKind figure) =>
        Rules.FirstOrDefault(choice => choice.Fits(target, comparison, figure))?.Rule ?? new ScoringRule.PassFail();

    /// <summary>What 0 of 0 does for a target.</summary>
    /// <param name="targetId">The target's id.</param>
    public ZeroCasePolicy ZeroCasesFor(string targetId) => ZeroCasesOf.GetValueOrDefault(targetId, ZeroCases);
}
