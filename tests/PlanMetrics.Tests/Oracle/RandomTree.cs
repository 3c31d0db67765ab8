using System.Collections.Immutable;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Tests.Oracle;

/// <summary>Trees of their own over some of a plan's targets: by weight or by points, any depth, other items for some kinds.</summary>
internal static class RandomTree
{
    private static readonly string[] Kinds = ["town", "department", "verticalAgency", "partyOrgan", UnitKind.District];

    public static Profile Of(Dice dice, Plan plan, Profile profile)
    {
        // Points that depend on peers are worked out for one kind at a time: there nobody lacks a target.
        var isRelative = profile.Rules.Any(choice => choice.Rule.IsRelative) || profile.ZeroCases == ZeroCasePolicy.GroupMean || profile.ZeroCasesOf.ContainsValue(ZeroCasePolicy.GroupMean);
        var leaves = plan.Targets.Where(_ => dice.Percent(85)).Select(target => Leaf(dice, target, isRelative)).ToList();
        if (leaves.Count == 0)
            return profile;
        var byPoints = dice.Percent(30);
        var root = Grouped(dice, leaves, dice.Between(0, 3)) with { Name = "total", Id = TreeNode.Total };
        if (!byPoints)
            return profile with { Tree = root };
        root = WithPoints(dice, root);
        return profile with
        {
            Tree = root, FullPoints = root.Points!.Value, TakenOut = dice.Percent(50) ? TakenOutPolicy.Reduce : TakenOutPolicy.Rebase,
        };
    }

    // A rule that stands in a tree must fit its target; rules that compare kinds with each other are left to the profile.
    private static TreeNode Leaf(Dice dice, Target target, bool isForAll) => new(target.Id, "")
    {
        IsTarget = true,
        Weight = dice.Between(1, 3),
        Kinds = isForAll || dice.Percent(80) ? [] : [.. dice.Some(Kinds, 60)],
        Rule = dice.Percent(80) ? null : new ScoringRule.PassFail(),
    };

    private static TreeNode Grouped(Dice dice, List<TreeNode> items, int depth)
    {
        if (depth > 0 && items.Count > 1)
        {
            var groups = items.GroupBy(_ => dice.Between(0, 2)).Select(part => Grouped(dice, [.. part], depth - 1)).ToList();
            items = groups;
        }

        return new($"g{dice.Between(0, int.MaxValue - 1)}", "")
        {
            Weight = dice.Between(1, 3),
            Aggregate = dice.Of(Aggregation.Arithmetic, Aggregation.Arithmetic, Aggregation.Geometric, Aggregation.Harmonic, Aggregation.Minimum),
            MinimumAvailability = dice.Of(0m, 0m, 0m, 0.5m, 0.65m),
            MinimumWeight = dice.Of(0m, 0m, 0m, 0.5m),
            Items = [.. items],
        };
    }

    private static TreeNode WithPoints(Dice dice, TreeNode node)
    {
        if (node.IsTarget)
            return At(node, dice.Between(1, 20));
        ImmutableArray<TreeNode> items = [.. node.Items.Select(item => WithPoints(dice, item))];
        return At(node with { Items = items, Aggregate = Aggregation.Arithmetic }, items.Sum(item => item.Points!.Value));
    }

    private static TreeNode At(TreeNode node, decimal points) => node with { Points = points, Weight = points };
}
