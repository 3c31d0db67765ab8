namespace PlanMetrics.Risks.Rule;

/// <summary>A year cut where the present one stands.</summary>
/// <param name="ToDate">Its cases up to the same day of the year.</param>
/// <param name="Rest">Its cases after it.</param>
internal readonly record struct YearParts(CaseCount ToDate, CaseCount Rest);
