namespace PlanMetrics.Rosters;

/// <summary>The base value that an increase or a decrease is measured from.</summary>
/// <param name="Target">The target's id.</param>
/// <param name="Unit">The unit's id.</param>
/// <param name="Year">The base year.</param>
/// <param name="Value">The value, in the target's unit of measure.</param>
public sealed record Baseline(string Target, string Unit, int Year, decimal Value);
