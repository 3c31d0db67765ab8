using PlanMetrics.Measures;

namespace PlanMetrics.Scores;

/// <summary>
/// The share of a unit's nominal weight that was taken out: each target's nominal share is the product of weight over the sum of its
/// siblings' weights, all of them, down the tree; the shares of the targets without points add up to this.
/// </summary>
internal static class RebasedWeights
{
    public static decimal Of(Score total) => TakenOut(total).Round(GroupValue.Places);

    private static ExactFraction TakenOut(Score node)
    {
        if (!node.Applies)
            return ExactFraction.One;
        if (node.Children.IsEmpty)
            return 0m;
        ExactFraction products = 0m, weights = 0m;
        foreach (var child in node.Children)
        {
            products += TakenOut(child) * child.NominalWeight;
            weights += child.NominalWeight;
        }

        return products / weights;
    }
}
