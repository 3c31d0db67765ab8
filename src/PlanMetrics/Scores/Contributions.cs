using System.Collections.Immutable;
using PlanMetrics.Measures;

namespace PlanMetrics.Scores;

/// <summary>
/// Shares the unrounded total out over the targets: 12 decimals each, what rounding leaves goes to the largest (ties by id),
/// so that the shares add up to the total exactly. A group brings what is below it. Below a geometric or harmonic mean the group's points
/// are shared out by weight × value, below a minimum the least item brings all.
/// </summary>
internal static class Contributions
{
    public static Score Share(Score total)
    {
        if (total.Points is not { } points)
            return total;
        var shares = new List<TargetShare>();
        Collect(total, ExactFraction.One, shares);
        var largest = shares[0];
        var sum = 0m;
        foreach (var share in shares)
        {
            sum += share.Points;
            if (share.Points > largest.Points || (share.Points == largest.Points && string.CompareOrdinal(share.Id, largest.Id) < 0))
                largest = share;
        }

        largest.Points += points - sum;
        var next = 0;
        return WithShares(total, shares, ref next);
    }

    // What a node brings is its factor times its points.
    private static void Collect(Score node, ExactFraction factor, List<TargetShare> shares)
    {
        if (node.Points is not { } points)
            return;
        if (node.Level == ScoreLevel.Target)
        {
            shares.Add(new(node.Id) { Points = (factor * points).Round(GroupValue.Places) });
            return;
        }

        var within = new GroupFactors(node);
        foreach (var child in node.Children)
            if (child.Applies)
                Collect(child, factor * within.Of(child), shares);
    }

    // The tree is walked in the order in which the shares were collected.
    private static Score WithShares(Score node, List<TargetShare> shares, ref int next)
    {
        if (!node.Applies)
            return node;
        if (node.Level == ScoreLevel.Target)
            return node with { Contribution = shares[next++].Points };
        var children = ImmutableArray.CreateBuilder<Score>(node.Children.Length);
        var sum = 0m;
        foreach (var child in node.Children)
        {
            children.Add(WithShares(child, shares, ref next));
            sum += children[^1].Contribution ?? 0m;
        }

        return node with { Children = children.MoveToImmutable(), Contribution = sum };
    }

    private sealed class TargetShare(string id)
    {
        public string Id { get; } = id;

        public decimal Points { get; set; }
    }
}
