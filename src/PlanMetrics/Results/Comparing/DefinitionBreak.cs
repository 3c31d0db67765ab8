using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;

namespace PlanMetrics.Results.Comparing;

/// <summary>口径变化: a target that does not count the same thing in two results, so that their values are not compared without this mark.</summary>
/// <param name="TargetId">The target's id in the new result.</param>
/// <param name="Name">Its name.</param>
/// <param name="OldSha256">The hash of the old definition.</param>
/// <param name="NewSha256">The hash of the new one.</param>
/// <param name="Members">The members of the definition that differ, by name.</param>
public sealed record DefinitionBreak(string TargetId, LocalText Name, string OldSha256, string NewSha256, ImmutableArray<string> Members)
{
    /// <summary>沿革: the target of the old plan that it replaces, and what the new plan says of the two; null where the id is the same.</summary>
    public Lineage? Replaces { get; init; }
}
