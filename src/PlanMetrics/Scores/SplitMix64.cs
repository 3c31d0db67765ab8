namespace PlanMetrics.Scores;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood, 2014), in integers only: the framework's generator may change with its version, this one cannot.
/// Any number of a stream can be taken by its position, so that no order of work and no thread shows in what is drawn.
/// </summary>
internal struct SplitMix64(ulong seed)
{
    /// <summary>Where the hash of a stream's name starts.</summary>
    public const ulong HashStart = 14695981039346656037;

    private const ulong HashPrime = 1099511628211;
    private const ulong Step = 0x9E3779B97F4A7C15;
    private const double Unit = 1.0 / (1UL << 53);

    private ulong state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        state = unchecked(state + Step);
        return Mixed(state);
    }

    /// <summary>The number at a position of a seed's stream, the first being 0: at least 0 and below 1.</summary>
    public static double UnitAt(ulong seed, int position) => (Mixed(unchecked(seed + (((ulong)position + 1) * Step))) >> 11) * Unit;

    /// <summary>FNV-1a over the characters of a text.</summary>
    public static ulong Hash(ulong hash, string text)
    {
        foreach (var character in text)
            hash = Hash(hash, character);
        return hash;
    }

    /// <summary>FNV-1a over one number as a 32-bit unit.</summary>
    public static ulong Hash(ulong hash, int number) => unchecked((hash ^ (uint)number) * HashPrime);

    private static ulong Mixed(ulong bits)
    {
        unchecked
        {
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }
}
