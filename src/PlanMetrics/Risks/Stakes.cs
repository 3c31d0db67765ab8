using PlanMetrics.Measures;
using PlanMetrics.Scores;

namespace PlanMetrics.Risks;

/// <summary>
/// What each target brings to its unit's total at full points, exact: down the tree, the weight over the sum of the weights of what has
/// points or will have them by the year's end.
/// </summary>
internal sealed class Stakes
{
    private const int Places = 12;

    private readonly Dictionary<(string Unit, string Target), ExactFraction> full = [];
    private readonly Dictionary<(string Unit, string Target), decimal> brought = [];
    private readonly Func<string, string, bool> isOpen;

    public Stakes(ScoreTable scores, Func<string, string, bool> isOpen)
    {
        this.isOpen = isOpen;
        foreach (var unit in scores.Units.Append(scores.District))
            if (unit.Total.Leaves().Any(leaf => leaf.Points is not null))
                Share(unit.Total, unit.UnitId, unit.Total.FullPoints);
    }

    /// <summary>A probability of all that the target can bring; null where it is not scored.</summary>
    public decimal? Of(string unit, string target, decimal probability) =>
        full.TryGetValue((unit, target), out var points) ? (points * probability).Round(Places) : null;

    /// <summary>What a target that is closed failed to bring; null where it is not scored.</summary>
    public decimal? Lost(string unit, string target) =>
        full.TryGetValue((unit, target), out var points) ? (points - brought.GetValueOrDefault((unit, target))).Round(Places) is > 0m and var lost ? lost : 0m : null;

    private void Share(Score node, string unit, ExactFraction points)
    {
        if (node.Level == ScoreLevel.Target)
        {
            full[(unit, node.Id)] = points;
            brought[(unit, node.Id)] = node.Contribution ?? 0m;
            return;
        }

        ExactFraction weights = 0m;
        foreach (var child in node.Children)
            if (Counts(child, unit))
                weights += child.NominalWeight;
        foreach (var child in node.Children)
            if (Counts(child, unit))
                Share(child, unit, weights.IsZero ? 0m : points * child.NominalWeight / weights);
    }

    private bool Counts(Score node, string unit) => node.Leaves().Any(leaf => leaf.Points is not null || isOpen(unit, leaf.Id));
}
