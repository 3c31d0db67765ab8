using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks.Backtest;

/// <summary>One unit at one origin: what was known, and what came.</summary>
/// <param name="Series">The unit's figures; a model looks at none after the origin.</param>
/// <param name="Past">Its whole years up to the origin.</param>
/// <param name="Known">Its cases: of last year, or of this one so far.</param>
/// <param name="Cases">Within the year: the parts; null for the year ahead.</param>
/// <param name="Denominator">The cases of the last year, by which results are grouped.</param>
/// <param name="Missed">Whether the goal was missed.</param>
internal sealed record BacktestCase(UnitSeries Series, UnitPast Past, CaseCount Known, WithinYearCases? Cases, long Denominator, bool Missed);
