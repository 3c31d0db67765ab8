using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;

namespace PlanMetrics.Indices;

/// <summary>分组: a dimension, pillar or goal of an index, of any depth.</summary>
/// <param name="Id">Its id, unlike any other group's.</param>
/// <param name="Name">Its name.</param>
public sealed record IndexGroup(string Id, LocalText Name)
{
    /// <summary>The id of the group it is in; null directly below the total.</summary>
    public string? Parent { get; init; }

    /// <summary>Its weight among its siblings, above 0.</summary>
    public decimal Weight { get; init; } = 1m;

    /// <summary>How it is made of what is in it.</summary>
    public Aggregation Aggregate { get; init; }

    /// <summary>The share, 0 to 1, of what is directly in it that must have points; with fewer it is taken out.</summary>
    public decimal MinimumAvailability { get; init; }

    /// <summary>The kinds of unit that have it; empty for all.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];
}
