using PlanMetrics.Measures;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores;

/// <summary>By what the points of each child are multiplied so that they add up to the points of their group.</summary>
internal readonly struct GroupFactors
{
    private readonly Score group;
    private readonly Score? least;
    private readonly ExactFraction divisor;

    public GroupFactors(Score group)
    {
        this.group = group;
        divisor = 0m;
        foreach (var child in group.Children)
        {
            if (child.Points is not { } points)
                continue;
            if (group.Aggregation == Aggregation.Minimum)
                least = least is null || IsBelow(child, least) ? child : least;
            else
                divisor += group.Aggregation == Aggregation.Arithmetic ? child.Weight : GroupValue.Product(Item(child), points, group.FullPoints);
        }
    }

    /// <summary>The factor of a child that applies.</summary>
    public ExactFraction Of(Score child) => group.Aggregation switch
    {
        Aggregation.Arithmetic => GroupValue.Product(Item(child), 1m, group.FullPoints) / divisor,
        Aggregation.Minimum => ReferenceEquals(child, least) && child.Points != 0m ? (ExactFraction)group.Points!.Value / child.Points!.Value : 0m,
        _ => divisor.IsZero ? 0m : GroupValue.Product(Item(child), group.Points!.Value, group.FullPoints) / divisor,
    };

    private static WeightedItem Item(Score child) => new(child.Weight, child.Points, child.FullPoints);

    private static bool IsBelow(Score child, Score other)
    {
        var order = ((ExactFraction)child.Points!.Value / child.FullPoints).CompareTo((ExactFraction)other.Points!.Value / other.FullPoints);
        return order < 0 || (order == 0 && string.CompareOrdinal(child.Id, other.Id) < 0);
    }
}
