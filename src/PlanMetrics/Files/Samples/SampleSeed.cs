namespace PlanMetrics.Files.Samples;

/// <summary>
/// The seed of a sample. Each figure draws from a stream named by what it is about, so that a new target or unit changes no other figure.
/// </summary>
/// <param name="Value">The seed.</param>
internal readonly record struct SampleSeed(int Value)
{
    private const ulong HashStart = 14695981039346656037;
    private const ulong HashPrime = 1099511628211;

    /// <summary>The stream of one thing.</summary>
    public SampleRandom Stream(string topic, string unit = "", string target = "", int moment = 0)
    {
        var hash = Mix(HashStart, Value);
        foreach (var text in (ReadOnlySpan<string>)[topic, unit, target])
            hash = Mix(Mix(hash, text), '|');
        return new SampleRandom(Mix(hash, moment));
    }

    private static ulong Mix(ulong hash, string text)
    {
        foreach (var character in text)
            hash = Mix(hash, character);
        return hash;
    }

    // FNV-1a, on 32-bit units
    private static ulong Mix(ulong hash, int number) => unchecked((hash ^ (uint)number) * HashPrime);
}
