namespace PlanMetrics.Scores.Stability;

/// <summary>
/// Every weight of every level times a uniform factor. Each weight has a stream of its own, named by its place in the tree, and a draw
/// is a position in it: neither threads nor other units and targets change what is drawn.
/// </summary>
internal sealed class WeightDraws : IWeightVariants
{
    private readonly StabilityTree tree;
    private readonly StabilitySettings settings;
    private readonly ulong[] streams;

    public WeightDraws(StabilityTree tree, StabilitySettings settings)
    {
        (this.tree, this.settings) = (tree, settings);
        streams = new ulong[tree.Count];
        for (var node = 0; node < streams.Length; node++)
            streams[node] = new SplitMix64(SplitMix64.Hash(tree.Names[node], settings.Seed)).Next();
    }

    public int Count => settings.Draws;

    public void Fill(int variant, Span<double> weights)
    {
        for (var node = 0; node < weights.Length; node++)
            weights[node] = tree.Weights[node] * (1 + (settings.Variation * ((2 * SplitMix64.UnitAt(streams[node], variant)) - 1)));
    }
}
