namespace PlanMetrics.Rosters;

/// <summary>A target that does not apply to a unit, granted by the office.</summary>
/// <param name="Unit">The unit's id.</param>
/// <param name="Target">The target's id.</param>
/// <param name="From">The first day it does not apply.</param>
/// <param name="To">The last day it does not apply.</param>
/// <param name="Reason">Why.</param>
/// <param name="Document">The document that grants it.</param>
public sealed record NotApplicableEntry(string Unit, string Target, DateOnly From, DateOnly To, string Reason, string Document);
