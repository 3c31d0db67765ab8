using System.Collections.Concurrent;

namespace PlanMetrics.Profiles;

/// <summary>A profile's tree as each kind of unit has it, made when it is first asked for. Thread-safe.</summary>
internal sealed class KindTrees(TreeNode root)
{
    private readonly ConcurrentDictionary<string, KindTree> byKind = new(StringComparer.Ordinal);

    /// <summary>The whole tree.</summary>
    public TreeNode Root => root;

    /// <summary>The nodes of each target, by its id, in order.</summary>
    public ILookup<string, TreeNode> Targets { get; } = root.Targets().ToLookup(node => node.Id, StringComparer.Ordinal);

    /// <summary>The tree of a kind.</summary>
    public KindTree Of(string kind) => byKind.GetOrAdd(kind, static (id, whole) => new KindTree(whole, id), root);
}
