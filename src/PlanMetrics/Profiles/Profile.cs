using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>评分方案: how points are made. It holds no thresholds: a different threshold is a different plan.</summary>
/// <param name="Id">The profile's id.</param>
/// <param name="Name">Its name.</param>
public sealed record Profile(string Id, LocalText Name)
{
    private KindTrees? trees;

    /// <summary>The firm targets, every level weighted alike (示例权重,非官方).</summary>
    public static Profile Equal => EmbeddedProfiles.Get("equal");

    /// <summary>The explicit targets alone, every level weighted alike (示例权重,非官方).</summary>
    public static Profile Explicit => EmbeddedProfiles.Get("explicit");

    /// <summary>A remark printed in every output, such as 示例权重,非官方; empty for none.</summary>
    public LocalText Note { get; init; } = "";

    /// <summary>The tiers that are scored, where there is no tree.</summary>
    public ImmutableArray<Tier> Tiers { get; init; } = [];

    /// <summary>Full points of the total, such as 100.</summary>
    public decimal FullPoints { get; init; } = 100m;

    /// <summary>How many decimals published scores have, 0 to 6.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>Which score ranks go by.</summary>
    public RankBasis RankBy { get; init; }

    /// <summary>The rules, in the order they are tried; a target that none fits is <see cref="ScoringRule.PassFail"/>.</summary>
    public ImmutableArray<RuleChoice> Rules { get; init; } = [];

    /// <summary>评分树: its own groups and weights, down to the targets that are scored; null where the plan's sections and tasks are the groups.</summary>
    public TreeNode? Tree { get; init; }

    /// <summary>What becomes of the full points of what is taken out.</summary>
    public TakenOutPolicy TakenOut { get; init; }

    /// <summary>Weights of targets, tasks and sections, where there is no tree.</summary>
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

    /// <summary>A unit with points for a smaller share of its targets is shown without a rank, 0 to 1.</summary>
    public decimal MinimumTargetShare { get; init; }

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

    /// <summary>预警档次: the warning ladder, in any order; a fact that reaches no rung gives no warning.</summary>
    public ImmutableArray<WarningRung> Warnings { get; init; } = [];

    /// <summary>Who is ranked against whom: a unit belongs to the first group that takes it; one in no group is listed apart.</summary>
    public ImmutableArray<PeerGroup> PeerGroups { get; init; } = [];

    /// <summary>Grades from the lowest to the highest edge.</summary>
    public ImmutableArray<GradeBand> Grades { get; init; } = [];

    /// <summary>Whether a target is scored under this profile, for whatever kind of unit.</summary>
    /// <param name="target">The target.</param>
    public bool Covers(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Tree is null ? Tiers.Contains(target.Tier) : Trees!.Targets.Contains(target.Id);
    }

    /// <summary>The rule for a target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="comparison">The comparison in force.</param>
    /// <param name="figure">The kind of figure in force.</param>
    /// <param name="kind">The unit's kind, by id; <c>district</c> for the district.</param>
    public ScoringRule RuleFor(Target target, Comparison comparison, FigureKind figure, string kind)
    {
        ArgumentNullException.ThrowIfNull(target);
        // A share of the district is a ratio, which a rule for dates or counts is not for.
        if (Trees?.Of(kind).Find(target.Id)?.Rule is { } own && RuleScope.Of(own).Fits(comparison, figure))
            return own;
        foreach (var choice in Rules)
            if (choice.IsFor(kind) && choice.Fits(target, comparison, figure))
                return choice.Rule;
        return new ScoringRule.PassFail();
    }

    /// <summary>What 0 of 0 does for a target.</summary>
    /// <param name="targetId">The target's id.</param>
    public ZeroCasePolicy ZeroCasesFor(string targetId) => ZeroCasesOf.GetValueOrDefault(targetId, ZeroCases);

    /// <summary>
    /// The same profile with the kinds of unit that a plan has: of its peer groups, the kinds that the plan lacks are left out, and a group
    /// that then holds nobody. For a profile that ships with the package, which names the kinds of many plans.
    /// </summary>
    /// <param name="plan">The plan that is scored.</param>
    /// <returns>This profile itself where nothing is left out.</returns>
    public Profile For(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var known = plan.Kinds.Select(kind => kind.Id).ToHashSet(StringComparer.Ordinal);
        return PeerGroups.All(group => group.Kinds.All(known.Contains))
            ? this
            : this with { PeerGroups = [.. PeerGroups.Select(group => group with { Kinds = group.Kinds.RemoveAll(kind => !known.Contains(kind)) }).Where(group => !group.IsEmpty)] };
    }

    /// <summary>The tree by kinds of unit; null where there is none.</summary>
    internal KindTrees? Trees
    {
        get
        {
            // A copy made by `with` carries the old ones along; they are made anew when the tree is no longer theirs.
            var current = trees;
            if (Tree is not null && !ReferenceEquals(current?.Root, Tree))
                trees = current = new KindTrees(Tree);
            return Tree is null ? null : current;
        }
    }

    /// <summary>Whether a rule that a target may have, whoever reports, has nothing to judge without a threshold.</summary>
    internal bool NeedsThreshold(Target target)
    {
        var own = Trees?.Targets[target.Id].Select(node => node.Rule).ToArray() ?? [];
        if (own.Length > 0 && own.All(rule => rule is not null))
            return own.Any(rule => rule!.NeedsThreshold);
        var fitting = Rules.Where(choice => choice.Fits(target, target.Comparison, target.Figure)).ToArray();
        var last = Array.FindIndex(fitting, choice => choice.Kinds.IsEmpty);
        return own.Any(rule => rule?.NeedsThreshold == true)
            || last < 0
            || fitting[..(last + 1)].Any(choice => choice.Rule.NeedsThreshold);
    }
}
