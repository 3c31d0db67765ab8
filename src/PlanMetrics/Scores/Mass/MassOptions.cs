using System.Collections.Immutable;

namespace PlanMetrics.Scores.Mass;

/// <summary>How many units are scored at once, and of whom the trace is kept.</summary>
public sealed record MassOptions
{
    /// <summary>The ids of the units whose score keeps its tree; the others have a total without one.</summary>
    public ImmutableHashSet<string> Traced { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The most threads; -1 for one a processor. Results are the same for any number.</summary>
    public int MaxDegreeOfParallelism { get; init; } = -1;
}
