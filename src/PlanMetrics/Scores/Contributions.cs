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
        var largest = shares.OrderByDescending(share => share.Value).ThenBy(share => share.Key, StringComparer.Ordinal).First().Key;
        shares[largest] += points - shares.Values.Sum();
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
        var children = node.Children.Select(child => WithShares(child, shares)).ToArray();
        return node with { Children = [.. children], Contribution = children.Sum(child => child.Contribution ?? 0m) };
    }
}
