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
        for (var i = 0; i < nodes.Count; i++)
        {
            Weights[i] = (double)nodes[i].Weight;
            Columns[i] = nodes[i].Column;
            Names[i] = SplitMix64.Hash(SplitMix64.HashStart, nodes[i].Path);
            Height = Math.Max(Height, depths[i] + 1);
        }

        Depths = [.. depths];
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
