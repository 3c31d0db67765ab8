using PlanMetrics.Plans;

namespace PlanMetrics.Trends;

/// <summary>趋势点: the value of one reporting period.</summary>
/// <param name="Number">The period's number: 0 is the first expected period of the plan.</param>
/// <param name="Period">The period.</param>
/// <param name="Value">The value in the target's unit of measure: percent of a rate; cases of a count.</param>
/// <param name="Good">Of a rate, its numerator; of a count, the count.</param>
/// <param name="Cases">Of a rate, its denominator; 0 of a count.</param>
public readonly record struct TrendPoint(int Number, Period Period, double Value, decimal Good, decimal Cases);
