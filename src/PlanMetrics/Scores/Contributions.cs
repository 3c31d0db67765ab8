using System.Collections.Immutable;
using PlanMetrics.Measures;

namespace PlanMetrics.Scores;

/// <summary>
/// Shares the unrounded total out over the targets: 12 decimals each, what rounding leaves goes to the largest (ties by id),
/// so that the shares add up to the total exactly. A group brings what is below it.
/// </summary>
internal static class Contributions
{
    public static Score Share(Score total)
    {
        if (total.Points is not { } points)
            return total;
        var shares = new Dictionary<string, decimal>(StringComparer.Ordinal);
        Collect(total, ExactFraction.One, shares);
        var (largest, sum) = ("", 0m);
        foreach (var (id, share) in shares)
        {
            sum += share;
            if (largest.Length == 0 || share > shares[largest] || (share == shares[largest] && string.CompareOrdinal(id, largest) < 0))
                largest = id;
        }

        shares[largest] += points - sum;
        return WithShares(total, shares);
    }

    private static void Collect(Score node, ExactFraction share, Dictionary<string, decimal> shares)
    {
        if (node.Points is not { } points)
            return;
        if (node.Level == ScoreLevel.Target)
        {
            shares.Add(node.Id, (share * points).Round(WeightedMean.Places));
            return;
        }

        ExactFraction weights = 0m;
        foreach (var child in node.Children)
            if (child.Applies)
                weights += child.Weight;
        foreach (var child in node.Children)
            Collect(child, share * child.Weight / weights, shares);
    }

    private static Score WithShares(Score node, Dictionary<string, decimal> shares)
    {
        if (!node.Applies)
            return node;
        if (node.Level == ScoreLevel.Target)
            return node with { Contribution = shares[node.Id] };
        var children = ImmutableArray.CreateBuilder<Score>(node.Children.Length);
        var sum = 0m;
        foreach (var child in node.Children)
        {
            children.Add(WithShares(child, shares));
            sum += children[^1].Contribution ?? 0m;
        }

        return node with { Children = children.MoveToImmutable(), Contribution = sum };
    }
}
