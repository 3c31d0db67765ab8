namespace PlanMetrics.Indices;

/// <summary>指标值: one value of an index, made in code.</summary>
/// <param name="Unit">The unit's id or name.</param>
/// <param name="Indicator">The indicator's id or name.</param>
/// <param name="Value">The value, in the indicator's unit of measure.</param>
public readonly record struct IndexValue(string Unit, string Indicator, decimal Value);
