using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Plans;

/// <summary>A responsible unit (责任单位) as the plan names it. The roster says which units exist.</summary>
/// <param name="Id">The id used in data files and results.</param>
/// <param name="Name">Its name as in the plan, and in English.</param>
/// <param name="Kind">The id of its kind.</param>
public sealed record PlanUnit(string Id, LocalText Name, string Kind)
{
    /// <summary>The groups it belongs to, by id.</summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    /// <summary>False where the groups are defaults by function that the deployment should confirm.</summary>
    public bool GroupsConfirmed { get; init; }

    /// <summary>Whether it is scored and ranked.</summary>
    public bool Scored { get; init; } = true;

    /// <summary>Whether it assesses others, so that somebody else should verify its own figures.</summary>
    public bool Assessor { get; init; }

    /// <summary>Other spellings of its name.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];
}
