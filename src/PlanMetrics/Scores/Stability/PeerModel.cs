namespace PlanMetrics.Scores.Stability;

/// <summary>
/// One tree over all units of a peer group, from their score trees of any depth: what a unit does not owe is empty for it. Nodes that
/// units weigh differently stand side by side.
/// </summary>
internal sealed class PeerModel
{
    private readonly StabilityNode root = new("", "total", 1m);
    private readonly List<int> targetOf = [];
    private readonly List<string> targets = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public PeerModel(List<UnitScore> units)
    {
        root.Aggregation = units[0].Total.Aggregation;
        foreach (var unit in units)
            AddColumns(unit.Total, root);
        var values = new StabilityValues(units.Count, targetOf.Count);
        for (var unit = 0; unit < units.Count; unit++)
            Fill(units[unit].Total, root, unit, values);
        Model = new(new StabilityTree(root), values);
    }

    public StabilityModel Model { get; }

    /// <summary>The ids of the targets, in the order of the trees.</summary>
    public IReadOnlyList<string> Targets => targets;

    public LeaveOneOut LeaveOneOut => new(Model.Tree, targetOf, targets.Count);

    private void AddColumns(Score score, StabilityNode node)
    {
        foreach (var below in score.Children)
        {
            var child = node.Child(below.Id, below.Weight);
            if (below.Level != ScoreLevel.Target)
            {
                child.Aggregation = below.Aggregation;
                AddColumns(below, child);
            }
            else if (child.Column < 0)
            {
                child.Column = targetOf.Count;
                targetOf.Add(NumberOf(below.Id));
            }
        }
    }

    private int NumberOf(string targetId)
    {
        if (numbers.TryGetValue(targetId, out var number))
            return number;
        numbers.Add(targetId, targets.Count);
        targets.Add(targetId);
        return targets.Count - 1;
    }

    // What lies in a group that was taken out for want of data stays out, whatever it weighs.
    private static void Fill(Score score, StabilityNode node, int unit, StabilityValues values)
    {
        foreach (var below in score.Children)
        {
            var child = node.Child(below.Id, below.Weight);
            if (below.Points is not { } points)
                continue;
            if (below.Level == ScoreLevel.Target)
                values.Set(unit, child.Column, (double)points / (double)below.FullPoints);
            else
                Fill(below, child, unit, values);
        }
    }
}
