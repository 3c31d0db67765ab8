namespace PlanMetrics.Scores.Mass;

/// <summary>Totals without trees, for all units but those whose trace is asked for. One object serves one thread.</summary>
internal sealed class LeanTotals(ScoreBranches branches, IReadOnlySet<string> traced)
{
    private readonly Dictionary<string, LeanTree> trees = new(StringComparer.Ordinal);

    /// <summary>Whether a unit keeps its tree.</summary>
    public bool IsTraced(string unitId) => traced.Contains(unitId);

    /// <summary>The total of a unit, as a node without children.</summary>
    public (Score Total, LeanTotal Sum) Of(string kind, List<ScoredItem> items)
    {
        if (!trees.TryGetValue(kind, out var tree))
            trees.Add(kind, tree = new LeanTree(branches.Of(kind)));
        var sum = tree.Of(items);
        var root = branches.Of(kind);
        return (new Score(root.Id, root.Level, root.Name)
        {
            Branch = root,
            FullPoints = sum.Worth.Full,
            Aggregation = root.Aggregation,
            Points = sum.Worth.Points,
            Reason = sum.Worth.Shortage ?? "",
        }, sum);
    }
}
