using System.Collections.Immutable;

namespace PlanMetrics.Results.Comparing;

/// <summary>A target in the tree of a unit in <c>scores.json</c>, with the figures that its measure was made of.</summary>
internal sealed record PublishedTarget(string Id, TargetStanding Standing, ImmutableArray<PublishedFigure> Used);
