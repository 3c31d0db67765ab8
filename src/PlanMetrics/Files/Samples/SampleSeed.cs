using PlanMetrics.Scores;

namespace PlanMetrics.Files.Samples;

/// <summary>
/// The seed of a sample. Each figure draws from a stream named by what it is about, so that a new target or unit changes no other figure.
/// </summary>
/// <param name="Value">The seed.</param>
internal readonly record struct SampleSeed(int Value)
{
    /// <summary>The stream of one thing.</summary>
    public SampleRandom Stream(string topic, string unit = "", string target = "", int moment = 0)
    {
        var hash = SplitMix64.Hash(SplitMix64.HashStart, Value);
        foreach (var text in (ReadOnlySpan<string>)[topic, unit, target])
            hash = SplitMix64.Hash(SplitMix64.Hash(hash, text), '|');
        return new SampleRandom(SplitMix64.Hash(hash, moment));
    }
}
