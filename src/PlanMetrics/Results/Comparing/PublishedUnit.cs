using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Results.Comparing;

/// <summary>A unit of <c>scores.json</c> with its targets in the order of its tree.</summary>
internal sealed record PublishedUnit(string Id, LocalText Name, UnitStanding Standing, ImmutableArray<PublishedTarget> Targets)
{
    /// <summary>The bonus, penalties and vetoes that were applied, as they are written; empty for none.</summary>
    public string Register { get; init; } = "";

    public PublishedTarget? Find(string targetId) => Targets.FirstOrDefault(target => target.Id == targetId);
}
