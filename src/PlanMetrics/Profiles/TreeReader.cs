using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Profiles;

/// <summary>Reads the tree of a profile file.</summary>
internal static class TreeReader
{
    public static TreeNode Root(DataObject item, ProfileRows rows) => Kept(Group(item, TreeNode.Total, TreeNode.Total, rows), item, rows);

    private static TreeNode Item(DataObject item, ProfileRows rows)
    {
        var isTarget = item.Has("target");
        if (isTarget == item.Has("group"))
            item.ReportAt(item.Node, DataFileCodes.TreeItemKind, ("path", item.Path));
        var node = isTarget ? Target(item, rows) : Group(item, item.OptionalText("group") ?? "", item.OptionalText("group") ?? "", rows);
        node = node with
        {
            Weight = item.OptionalNumber("weight") ?? 1m,
            Points = item.OptionalNumber("points"),
            Kinds = item.Texts("kinds", required: false),
        };
        if (node.Points is { } points)
            node = node with { Weight = points };
        return Kept(node, item, rows);
    }

    private static TreeNode Target(DataObject item, ProfileRows rows)
    {
        var rule = item.OptionalObject("rule", row => RuleReader.ReadRule(rows.OwnRule = row));
        return new(item.Text("target"), "") { IsTarget = true, Rule = rule };
    }

    private static TreeNode Group(DataObject item, string id, LocalText fallback, ProfileRows rows) => new(id, item.OptionalName("name", fallback))
    {
        Aggregate = item.Choice("aggregate", Aggregation.Arithmetic),
        MinimumAvailability = item.OptionalNumber("minimumAvailability") ?? 0m,
        MinimumWeight = item.OptionalNumber("minimumWeight") ?? 0m,
        WeightTotal = item.OptionalNumber("weightTotal"),
        Items = item.Objects("items", row => Item(row, rows)),
    };

    private static TreeNode Kept(TreeNode node, DataObject item, ProfileRows rows)
    {
        rows.Tree.Add(node, item);
        if (node.Rule is not null)
            rows.OwnRules.Add(node, rows.OwnRule!);
        return node;
    }
}
