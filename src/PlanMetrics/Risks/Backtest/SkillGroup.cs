namespace PlanMetrics.Risks.Backtest;

/// <summary>预测分组: some of a model's cases.</summary>
/// <param name="Name">What they have in common: <c>&lt;=10</c>, <c>watch</c>, <c>0.1-0.2</c>.</param>
/// <param name="Cases">How many.</param>
/// <param name="Brier">Their Brier score.</param>
/// <param name="Forecast">The mean probability of missing.</param>
/// <param name="Missed">The share that missed.</param>
public sealed record SkillGroup(string Name, int Cases, double Brier, double Forecast, double Missed);
