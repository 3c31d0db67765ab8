using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Stability;

/// <summary>
/// A tree of any depth as flat lists, children before their parent and the root last, so that a pass over it needs no recursion.
/// </summary>
internal sealed class StabilityTree
{
    private readonly List<StabilityNode> nodes = [];
    private readonly List<int> depths = [];

    public StabilityTree(StabilityNode root)
    {
        Flatten(root, 0);
        Weights = new double[nodes.Count];
        Columns = new int[nodes.Count];
        Names = new ulong[nodes.Count];
        Aggregations = new Aggregation[nodes.Count];
        Into = new Aggregation[nodes.Count];
        for (var i = 0; i < nodes.Count; i++)
        {
            Weights[i] = (double)nodes[i].Weight;
            Columns[i] = nodes[i].Column;
            Aggregations[i] = nodes[i].Aggregation;
            Names[i] = SplitMix64.Hash(SplitMix64.HashStart, nodes[i].Path);
            Height = Math.Max(Height, depths[i] + 1);
        }

        Depths = [.. depths];
        AboveColumn = new Aggregation[Columns.Max() + 1];
        var parents = new Dictionary<StabilityNode, StabilityNode>(ReferenceEqualityComparer.Instance);
        foreach (var node in nodes)
            foreach (var child in node.Children)
                parents.Add(child, node);
        for (var i = 0; i < nodes.Count - 1; i++)
        {
            Into[i] = parents[nodes[i]].Aggregation;
            if (Columns[i] >= 0)
                AboveColumn[Columns[i]] = Into[i];
        }
    }

    /// <summary>How many nodes there are, the root included.</summary>
    public int Count => nodes.Count;

    /// <summary>How many levels there are.</summary>
    public int Height { get; }

    /// <summary>The nominal weight of each node.</summary>
    public double[] Weights { get; }

    /// <summary>How far below the root each node stands.</summary>
    public int[] Depths { get; }

    /// <summary>The column of values of each target; -1 for a group.</summary>
    public int[] Columns { get; }

    /// <summary>How the value of each group is made.</summary>
    public Aggregation[] Aggregations { get; }

    /// <summary>How the value of the group above each node is made.</summary>
    public Aggregation[] Into { get; }

    /// <summary>How the value of the group above each column is made.</summary>
    public Aggregation[] AboveColumn { get; }

    /// <summary>The hash of each node's path: nodes that differ in weight alone share it, and vary together.</summary>
    public ulong[] Names { get; }

    private void Flatten(StabilityNode node, int depth)
    {
        foreach (var child in node.Children)
            Flatten(child, depth + 1);
        nodes.Add(node);
        depths.Add(depth);
    }
}
