using System.Collections.Immutable;

namespace PlanMetrics.Risks.Rule;

/// <summary>A unit's past years, each cut where the present one stands.</summary>
/// <param name="Unit">The unit's id.</param>
/// <param name="Years">The closed years one after the other, oldest first; null for one without usable figures.</param>
internal sealed record UnitParts(string Unit, ImmutableArray<YearParts?> Years);
