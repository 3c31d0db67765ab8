using System.Collections.Immutable;

namespace PlanMetrics.Profiles;

/// <summary>Weights of items, by id; what is not there weighs 1. At most 6 decimals, more than 0.</summary>
public sealed record ItemWeights
{
    private static readonly ImmutableSortedDictionary<string, decimal> None =
        ImmutableSortedDictionary.Create<string, decimal>(StringComparer.Ordinal);

    /// <summary>Of targets, by id.</summary>
    public ImmutableSortedDictionary<string, decimal> Targets { get; init; } = None;

    /// <summary>Of tasks, by number.</summary>
    public ImmutableSortedDictionary<string, decimal> Tasks { get; init; } = None;

    /// <summary>Of sections, by number.</summary>
    public ImmutableSortedDictionary<string, decimal> Sections { get; init; } = None;
}
