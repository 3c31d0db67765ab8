using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Profiles;

/// <summary>评分树: a group of a profile's tree, of any depth, or a target in it.</summary>
/// <param name="Id">The group's id, or the target's; <c>total</c> for the root.</param>
/// <param name="Name">The group's name; that of a target stands in the plan.</param>
public sealed record TreeNode(string Id, LocalText Name)
{
    /// <summary>The most decimals of a weight: what a spreadsheet holds exactly, for weights that are computed, such as 1/3.</summary>
    internal const int WeightPlaces = 15;

    /// <summary>The id of the root.</summary>
    public const string Total = "total";

    /// <summary>Whether it stands for a target; else it is a group.</summary>
    public bool IsTarget { get; init; }

    /// <summary>Its weight among its siblings, above 0 with at most 15 decimals; where it has points they are its weight.</summary>
    public decimal Weight { get; init; } = 1m;

    /// <summary>分值: its own full points; null where it is on the scale of the profile's full points.</summary>
    public decimal? Points { get; init; }

    /// <summary>The kinds of unit that have it, by id; empty for all.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>How a group's value is made.</summary>
    public Aggregation Aggregate { get; init; }

    /// <summary>The share, 0 to 1, of the items below a group that must have points; with fewer the group is taken out.</summary>
    public decimal MinimumAvailability { get; init; }

    /// <summary>The share, 0 to 1, of the weight below a group that must have points; with less the group is taken out.</summary>
    public decimal MinimumWeight { get; init; }

    /// <summary>What the weights below a group must add up to, for each kind of unit; null where they need not.</summary>
    public decimal? WeightTotal { get; init; }

    /// <summary>A target's own rule, tried before the profile's rules; null where it has none.</summary>
    public ScoringRule? Rule { get; init; }

    /// <summary>What is below a group, in order; empty for a target.</summary>
    public ImmutableArray<TreeNode> Items { get; init; } = [];

    /// <summary>Whether units of a kind have it.</summary>
    /// <param name="kind">The kind's id; <c>district</c> for the district.</param>
    public bool IsFor(string kind) => Kinds.IsEmpty || Kinds.Contains(kind);

    /// <summary>The targets in it, itself where it is one, in order.</summary>
    public IEnumerable<TreeNode> Targets() => IsTarget ? [this] : Items.SelectMany(item => item.Targets());
}
