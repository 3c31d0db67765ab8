using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;

namespace PlanMetrics.Indices;

/// <summary>An index as a profile: its groups are the tree, each indicator has its own rule.</summary>
internal static class IndexProfile
{
    private static readonly LocalText Everybody = new("全部单位", "All units");

    public static Profile Of(CompositeIndex index)
    {
        var kinds = new IndexKinds(index);
        _ = new IndexChains(index);
        return new Profile(index.Id, index.Name)
        {
            Note = index.Note,
            FullPoints = index.FullPoints,
            Decimals = index.Decimals,
            RankBy = index.RankBy,
            Missing = index.Missing,
            MissingWords = index.MissingWords,
            MinimumTargets = 1,
            MinimumTargetShare = index.MinimumIndicators,
            PeerGroups = [.. kinds.PeerGroups().Select(group => new PeerGroup(group.Name.Length > 0 ? group.Name : Everybody, group.Kinds))],
            Tree = new TreeNode(TreeNode.Total, "")
            {
                Aggregate = index.Aggregate,
                MinimumAvailability = index.MinimumAvailability,
                Items = ItemsOf(null, index, kinds),
            },
        };
    }

    private static ImmutableArray<TreeNode> ItemsOf(string? parent, CompositeIndex index, IndexKinds kinds) =>
    [
        .. index.Groups.Where(group => group.Parent == parent).Select(group => new TreeNode(group.Id, group.Name)
        {
            Weight = group.Weight,
            Aggregate = group.Aggregate,
            MinimumAvailability = group.MinimumAvailability,
            Kinds = kinds.Of(group.Kinds),
            Items = ItemsOf(group.Id, index, kinds),
        }),
        .. index.Indicators.Where(indicator => indicator.Group == parent).Select(indicator => new TreeNode(indicator.Id, "")
        {
            IsTarget = true,
            Weight = indicator.Weight,
            Rule = indicator.Rule,
            Kinds = kinds.Of(indicator.Kinds),
        }),
    ];
}
