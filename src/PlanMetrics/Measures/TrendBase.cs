using PlanMetrics.Observations;

namespace PlanMetrics.Measures;

/// <summary>What an increase or a decrease is measured from.</summary>
/// <param name="Value">The value, exact.</param>
/// <param name="Figure">The base year's figure; null where the roster gives the value.</param>
internal sealed record TrendBase(ExactFraction Value, Figure? Figure);
