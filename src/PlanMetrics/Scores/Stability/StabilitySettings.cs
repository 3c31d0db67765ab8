namespace PlanMetrics.Scores.Stability;

/// <summary>稳健性设置: what the stability of a ranking is asked with. The results depend on the first three alone.</summary>
public sealed record StabilitySettings
{
    /// <summary>How often the weights are drawn, 1 to 100 000.</summary>
    public int Draws { get; init; } = 500;

    /// <summary>The seed of the draws.</summary>
    public int Seed { get; init; } = 2021;

    /// <summary>How far each weight is moved at most, as a share of it, 0 to 0.99: 0.25 is a factor of 0.75 to 1.25.</summary>
    public double Variation { get; init; } = 0.25;

    /// <summary>How many threads may work at once, from 1; -1 for all. It changes no result.</summary>
    public int MaxDegreeOfParallelism { get; init; } = -1;

    /// <summary>Whether the values lie within their bounds.</summary>
    internal bool IsValid => Draws is >= 1 and <= 100_000 && Variation is >= 0 and <= 0.99 && MaxDegreeOfParallelism is -1 or >= 1;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Draws, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Draws, 100_000);
        if (!(Variation is >= 0 and <= 0.99))
            throw new ArgumentOutOfRangeException(nameof(Variation), Variation, "A weight varies by a share of 0 to 0.99 of itself.");
        if (MaxDegreeOfParallelism is 0 or < -1)
            throw new ArgumentOutOfRangeException(nameof(MaxDegreeOfParallelism), MaxDegreeOfParallelism, "At least one thread works, or -1 for all.");
    }
}
