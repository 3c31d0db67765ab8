using System.Collections.Immutable;

namespace PlanMetrics.Risks.Rule;

/// <summary>How far back a level looks: every figure counts, the older the less.</summary>
/// <param name="HalfLife">After how many years a case counts half; 0 stands for the last year alone, all of its cases alike.</param>
internal sealed record Memory(double HalfLife)
{
    /// <summary>The last year, flat.</summary>
    public static Memory LastYear { get; } = new(0.0);

    /// <summary>So long that all history counts nearly alike: the level that shorter memories are drawn to.</summary>
    public static Memory Longest { get; } = new(50.0);

    /// <summary>The memories that compete: half-lives doubling from a quarter of a year.</summary>
    public static ImmutableArray<Memory> All { get; } = [LastYear, new(0.25), new(0.5), new(1.0), new(2.0), new(4.0), Longest];

    public bool IsLastYear => HalfLife == 0.0;

    /// <summary>What is left of a weight one period later.</summary>
    public double DecayOver(int periodsOfYear) => Math.Pow(0.5, 1.0 / (HalfLife * periodsOfYear));
}
