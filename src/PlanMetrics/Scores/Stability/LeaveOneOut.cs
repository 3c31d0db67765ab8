namespace PlanMetrics.Scores.Stability;

/// <summary>The nominal weights, then the same without each target in turn; what is left is re-based.</summary>
/// <param name="tree">The tree.</param>
/// <param name="targetOf">The number of the target in each column.</param>
/// <param name="targets">How many targets there are.</param>
internal sealed class LeaveOneOut(StabilityTree tree, IReadOnlyList<int> targetOf, int targets) : IWeightVariants
{
    public int Count => targets + 1;

    public void Fill(int variant, Span<double> weights)
    {
        for (var node = 0; node < weights.Length; node++)
            weights[node] = tree.Columns[node] is var column and >= 0 && targetOf[column] == variant - 1 ? 0 : tree.Weights[node];
    }
}
