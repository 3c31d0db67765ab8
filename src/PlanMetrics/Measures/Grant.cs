using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>Days for which a target does not apply to a unit, and why.</summary>
internal sealed record Grant(Period Days, string Reason);
