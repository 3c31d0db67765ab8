using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>Whether the tree of a profile is whole: sizes, sums, nothing twice, nothing that no unit has, ids of the plan.</summary>
internal sealed class TreeCheck(Profile profile, ProfileRows rows, DataObject root)
{
    // Units of a kind that the tree does not name have what is for all.
    private const string AnyOther = "";

    private static readonly LocalText Share = new("0 至 1", "0 to 1");
    private static readonly LocalText Weight = new("大于 0、至多 15 位小数的数字", "a number above 0 with at most 15 decimals");
    private static readonly LocalText Tree = new("只用“tree”：其中列出计分的目标", "tree alone: it lists what is scored");
    private static readonly LocalText ByPoints = new("各级都以“points”表示分值、以 arithmetic 合成的“tree”", "a tree with points at every level and arithmetic means");

    private readonly string[] kinds = [.. rows.Tree.Keys.SelectMany(node => node.Kinds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), AnyOther];

    public static bool IsKind(Plan plan, string id) => id == UnitKind.District || plan.Kinds.Any(kind => kind.Id == id);

    /// <summary>The checks that need no plan.</summary>
    public void Run()
    {
        foreach (var other in (ReadOnlySpan<string>)["tiers", "weights"])
            if (profile.Tree is not null && root.Has(other))
                root.Report(DataFileCodes.FieldsDisagree, other, ("found", "…"), ("other", DataReader.Field("tree", "…")), ("expected", Tree));
        if (profile.TakenOut == TakenOutPolicy.Reduce && !(profile.Tree is { } tree && tree.Items.All(IsByPoints) && tree.Aggregate == Aggregation.Arithmetic))
            root.Report(DataFileCodes.FieldsDisagree, "takenOut", ("found", "reduce"), ("other", DataReader.Field("tree", "…")), ("expected", ByPoints));
        if (profile.Tree is null || rows.Tree.Values.Any(row => !row.IsSound))
            return;
        foreach (var (node, row) in rows.Tree)
            CheckSizes(node, row);
        CheckSums(profile.Tree, kinds);
        CheckTwice();
    }

    /// <summary>The checks against a plan.</summary>
    public void Against(Plan plan)
    {
        foreach (var (node, row) in rows.Tree)
        {
            if (node is { IsTarget: true, Id.Length: > 0 } && plan.FindTarget(node.Id)?.Id != node.Id)
                row.Report(DataFileCodes.UnknownId, "target", ("found", node.Id), ("expected", new LocalText("目标", "target")));
            row.CheckEach("kinds", id => IsKind(plan, id), new("单位类别", "kind"));
        }
    }

    private static bool IsByPoints(TreeNode node) => node.Points is not null && node.Aggregate == Aggregation.Arithmetic && node.Items.All(IsByPoints);

    private static void CheckSizes(TreeNode node, DataObject row)
    {
        if (row.Has("weight") && row.Has("points"))
            row.Report(DataFileCodes.FieldsDisagree, "weight", ("found", NumberText.Of(node.Weight)), ("other", DataReader.Field("points", NumberText.Of(node.Points ?? 0m))), ("expected", new LocalText("只用其一", "one of the two")));
        if (node.Weight <= 0m || decimal.Round(node.Weight, TreeNode.WeightPlaces) != node.Weight)
            Range(row, row.Has("points") ? "points" : "weight", node.Weight, Weight);
        if (node.MinimumAvailability is < 0 or > 1)
            Range(row, "minimumAvailability", node.MinimumAvailability, Share);
        if (node.MinimumWeight is < 0 or > 1)
            Range(row, "minimumWeight", node.MinimumWeight, Share);
        if (node.WeightTotal <= 0m)
            Range(row, "weightTotal", node.WeightTotal.Value, new("大于 0 的数字", "a number above 0"));
        if (!node.IsTarget && node.Items.IsEmpty)
            row.Report(DataFileCodes.Range, "items", ("found", "[]"), ("expected", new LocalText("至少一项", "at least one item")));
        else if (node.Items.Any(item => item.Points is not null) && node.Items.Any(item => item.Points is null))
            row.Report(DataFileCodes.Range, "items", ("found", "points, weight"), ("expected", new LocalText("各项都有“points”，或都没有", "points for all items, or for none")));
    }

    private static void Range(DataObject row, string name, decimal found, LocalText expected) =>
        row.Report(DataFileCodes.Range, name, ("found", NumberText.Of(found)), ("expected", expected));

    private void CheckSums(TreeNode group, string[] having)
    {
        CheckSum(group, having, "weight", group.WeightTotal, item => item.Weight);
        if (group.Items.All(item => item.Points is not null))
            CheckSum(group, having, "points", ReferenceEquals(group, profile.Tree) ? profile.FullPoints : group.Points, item => item.Points!.Value);
        foreach (var item in group.Items)
        {
            var below = Array.FindAll(having, item.IsFor);
            if (below.Length == 0)
                rows.Tree[item].Report(
                    DataFileCodes.Range, "kinds", ("found", string.Join(", ", item.Kinds)),
                    ("expected", new LocalText($"上级已有的类别：{string.Join("、", having)}", $"kinds that its group is for: {string.Join(", ", having)}")));
            else if (!item.IsTarget)
                CheckSums(item, below);
        }
    }

    // One kind for which it does not add up is enough to say so.
    private void CheckSum(TreeNode group, string[] having, string field, decimal? expected, Func<TreeNode, decimal> value)
    {
        if (expected is not { } total)
            return;
        foreach (var kind in having)
        {
            var items = group.Items.Where(item => item.IsFor(kind)).ToArray();
            if (items.Length == 0 || items.Sum(value) == total)
                continue;
            var who = kind == AnyOther ? new LocalText("", "") : new($"（{kind}）", $" for {kind}");
            rows.Tree[group].Report(
                DataFileCodes.WeightSum, "items", ("field", field), ("found", NumberText.Of(items.Sum(value))), ("expected", NumberText.Of(total)), ("kind", who));
            return;
        }
    }

    private void CheckTwice()
    {
        var reported = new HashSet<TreeNode>(ReferenceEqualityComparer.Instance);
        foreach (var kind in kinds)
        {
            var seen = new HashSet<(bool, string)>();
            Walk(profile.Tree!, kind, seen, reported);
        }
    }

    private void Walk(TreeNode node, string kind, HashSet<(bool, string)> seen, HashSet<TreeNode> reported)
    {
        if (!node.IsFor(kind))
            return;
        if (!seen.Add((node.IsTarget, node.Id)) && reported.Add(node))
            rows.Tree[node].Report(DataFileCodes.TreeTwice, node.IsTarget ? "target" : "group", ("found", node.Id));
        foreach (var item in node.Items)
            Walk(item, kind, seen, reported);
    }
}
