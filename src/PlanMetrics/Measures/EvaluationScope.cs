namespace PlanMetrics.Measures;

/// <summary>What a run judges: a plan year as of a day.</summary>
/// <param name="Year">The plan year.</param>
/// <param name="AsOf">数据截至日期: the day up to which figures count.</param>
public readonly record struct EvaluationScope(int Year, DateOnly AsOf);
