using PlanMetrics.Measures;

namespace PlanMetrics.Scores.Mass;

/// <summary>
/// The total of a unit without a node for each target: the same values as <see cref="ScoreTree"/> makes, in place, from the points of
/// the items. One object serves one thread.
/// </summary>
internal sealed class LeanTree
{
    private readonly ScoreBranch root;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly WeightedItem[][] items;
    private readonly bool[] isThere;
    private readonly decimal?[] points;

    public LeanTree(ScoreBranch root)
    {
        this.root = root;
        var depth = Number(root);
        items = new WeightedItem[depth][];
        Widen(root, 0);
        (isThere, points) = (new bool[places.Count], new decimal?[places.Count]);
    }

    /// <summary>The total over the items.</summary>
    public LeanTotal Of(IReadOnlyList<ScoredItem> given)
    {
        Array.Clear(isThere);
        foreach (var item in given)
            if (places.TryGetValue(item.Measure.Target.Id, out var place))
                (isThere[place], points[place]) = (true, item.Points);
        var next = 0;
        return Group(root, 0, ref next);
    }

    private LeanTotal Group(ScoreBranch branch, int depth, ref int next)
    {
        var (buffer, count, scored) = (items[depth], 0, 0);
        ExactFraction taken = 0m, weights = 0m;
        var isWhole = true;
        foreach (var child in branch.Children)
        {
            var (item, below, takenBelow) = child.Level == ScoreLevel.Target ? Leaf(child, next++) : Below(child, depth, ref next);
            if (item is not { } there)
                continue;
            buffer[count++] = there;
            scored += below;
            isWhole &= takenBelow.IsZero;
            taken += takenBelow * there.Nominal;
            weights += there.Nominal;
        }

        var worth = GroupTotal.Of(branch, buffer.AsSpan(0, count));
        return new(worth, count > 0, worth.Points is null ? 0 : scored, worth.Points is null ? ExactFraction.One : isWhole ? 0m : taken / weights);
    }

    private (WeightedItem? Item, int Scored, ExactFraction TakenOut) Leaf(ScoreBranch branch, int place) =>
        !isThere[place] ? default
        : (new WeightedItem(branch.Weight, points[place], branch.Full), points[place] is null ? 0 : 1, points[place] is null ? ExactFraction.One : 0m);

    private (WeightedItem? Item, int Scored, ExactFraction TakenOut) Below(ScoreBranch branch, int depth, ref int next)
    {
        var total = Group(branch, depth + 1, ref next);
        return total.HasItems
            ? (new WeightedItem(branch.Shrinks ? total.Worth.Full : branch.Weight, total.Worth.Points, total.Worth.Full) { Nominal = branch.Weight }, total.Scored, total.TakenOut)
            : default;
    }

    private int Number(ScoreBranch branch)
    {
        if (branch.Level == ScoreLevel.Target)
        {
            places.Add(branch.Id, places.Count);
            return 0;
        }

        var deepest = 0;
        foreach (var child in branch.Children)
            deepest = Math.Max(deepest, Number(child));
        return deepest + 1;
    }

    // One buffer a level, as wide as the widest group on it.
    private void Widen(ScoreBranch branch, int depth)
    {
        if (branch.Level == ScoreLevel.Target)
            return;
        if (items[depth] is not { } buffer || buffer.Length < branch.Children.Length)
            items[depth] = new WeightedItem[branch.Children.Length];
        foreach (var child in branch.Children)
            Widen(child, depth + 1);
    }
}
