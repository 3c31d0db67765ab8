using PlanMetrics.Scores;

namespace PlanMetrics.Files.Samples;

/// <summary>What samples draw, from one portable stream of numbers.</summary>
internal sealed class SampleRandom(ulong seed)
{
    private SplitMix64 stream = new(seed);

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => stream.Next();

    /// <summary>A number from 0 to one less than the limit.</summary>
    public int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    /// <summary>A number between two, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>Whether something of a chance in thousandths happens.</summary>
    public bool Chance(int permille) => Below(1000) < permille;

    /// <summary>How many of a number of trials succeed; above 60 trials the spread is drawn at once.</summary>
    public int Successes(int trials, int permille)
    {
        if (permille >= 1000)
            return trials;
        if (trials > 60)
            return Math.Clamp((int)((long)trials * (permille + Between(-12, 12)) / 1000), 0, trials);
        var successes = 0;
        for (var trial = 0; trial < trials; trial++)
            successes += Chance(permille) ? 1 : 0;
        return successes;
    }

    /// <summary>A number around a mean given in hundredths, at most two fifths away from it before rounding.</summary>
    public int Around(int hundredths)
    {
        var spread = hundredths * Between(60, 140) / 100;
        return (spread / 100) + (Below(100) < spread % 100 ? 1 : 0);
    }
}
