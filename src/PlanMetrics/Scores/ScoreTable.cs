using System.Collections.Immutable;

namespace PlanMetrics.Scores;

/// <summary>The scores of one year.</summary>
/// <param name="Units">The units that are scored or listed, in the roster's order.</param>
/// <param name="District">The district.</param>
public sealed record ScoreTable(ImmutableArray<UnitScore> Units, UnitScore District);
