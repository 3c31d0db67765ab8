using System.Numerics;
using PlanMetrics.Scores;

namespace PlanMetrics.Tests.Scores;

/// <summary>The points of a tree's total, worked out in whole numbers from the points of its leaves.</summary>
internal static class TreeFractions
{
    private static readonly BigInteger Unit = BigInteger.Pow(10, 12);

    public static decimal? PointsOf(Score node) => Scaled(node) is { } scaled ? (decimal)scaled / 1_000_000_000_000m : null;

    private static BigInteger? Scaled(Score node)
    {
        if (node.Level == ScoreLevel.Target)
            return node.Points is { } points ? (BigInteger)(points * (decimal)Unit) : null;
        BigInteger products = 0, weights = 0;
        foreach (var child in node.Children)
        {
            if (Scaled(child) is not { } below)
                continue;
            var weight = (BigInteger)(child.Weight * 1_000_000m);
            products += weight * below;
            weights += weight;
        }

        return weights.IsZero ? null : ((products * 2) + weights) / (weights * 2);
    }
}
