using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Profiles;

/// <summary>
/// A profile's tree as one kind of unit has it. The district has what is for all kinds or for <c>district</c>; of a target that neither
/// names it has the first.
/// </summary>
internal sealed class KindTree
{
    private readonly Dictionary<string, TreeNode> targets = new(StringComparer.Ordinal);

    public KindTree(TreeNode root, string kind)
    {
        var leaves = new HashSet<TreeNode>(ReferenceEqualityComparer.Instance);
        Collect(root, node => node.IsFor(kind), leaves);
        if (kind == UnitKind.District)
            Collect(root, _ => true, leaves);
        Root = Pruned(root, leaves) ?? root with { Items = [] };
    }

    /// <summary>The root; without items where the kind has none.</summary>
    public TreeNode Root { get; }

    /// <summary>The node of a target; null where the kind has none.</summary>
    public TreeNode? Find(string targetId) => targets.GetValueOrDefault(targetId);

    private void Collect(TreeNode node, Func<TreeNode, bool> isIn, HashSet<TreeNode> leaves)
    {
        if (!isIn(node))
            return;
        if (node.IsTarget && targets.TryAdd(node.Id, node))
            leaves.Add(node);
        foreach (var item in node.Items)
            Collect(item, isIn, leaves);
    }

    private static TreeNode? Pruned(TreeNode node, HashSet<TreeNode> leaves)
    {
        if (node.IsTarget)
            return leaves.Contains(node) ? node : null;
        ImmutableArray<TreeNode> items = [.. node.Items.Select(item => Pruned(item, leaves)).OfType<TreeNode>()];
        return items.IsEmpty ? null : node with { Items = items };
    }
}
