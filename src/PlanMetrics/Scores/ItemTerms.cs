using PlanMetrics.Profiles;

namespace PlanMetrics.Scores;

/// <summary>What a unit's target is scored by.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Full">The item's own full points.</param>
internal sealed record ItemTerms(ScoringRule Rule, decimal Full);
