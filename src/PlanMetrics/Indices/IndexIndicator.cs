using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;

namespace PlanMetrics.Indices;

/// <summary>指数指标: what is measured, and how a value becomes points.</summary>
/// <param name="Id">Its id, unlike any other indicator's.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rule">How a value becomes points.</param>
public sealed record IndexIndicator(string Id, LocalText Name, ScoringRule Rule)
{
    /// <summary>The id of the group it is in; null directly below the total.</summary>
    public string? Group { get; init; }

    /// <summary>Its weight among its siblings, above 0.</summary>
    public decimal Weight { get; init; } = 1m;

    /// <summary>Whether lower values are better.</summary>
    public bool LowerIsBetter { get; init; }

    /// <summary>The unit of measure in words; empty for none.</summary>
    public LocalText UnitName { get; init; } = "";

    /// <summary>The lowest value that is possible; a lower one is rejected. Null for no such limit.</summary>
    public decimal? Lowest { get; init; }

    /// <summary>The highest value that is possible; a higher one is rejected. Null for no such limit.</summary>
    public decimal? Highest { get; init; }

    /// <summary>The kinds of unit that have it; empty for all.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];
}
