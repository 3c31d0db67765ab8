namespace PlanMetrics.Measures;

/// <summary>迟报: what came in after its day.</summary>
/// <param name="Due">The last day in time: of the round, or for the correction.</param>
/// <param name="Received">The day it came in.</param>
/// <param name="Days">迟报天数, in the days that the calendar counts.</param>
/// <param name="IsCorrection">Whether it was to be handed in again after it was returned.</param>
public sealed record LateReport(DateOnly Due, DateOnly Received, int Days, bool IsCorrection);
