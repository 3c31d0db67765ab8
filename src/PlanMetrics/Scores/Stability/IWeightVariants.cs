namespace PlanMetrics.Scores.Stability;

/// <summary>Sets of weights, each of which can be made by itself.</summary>
internal interface IWeightVariants
{
    /// <summary>How many there are.</summary>
    int Count { get; }

    /// <summary>Writes one of them, a weight for each node of the tree; a node of weight 0 does not count.</summary>
    void Fill(int variant, Span<double> weights);
}
