using PlanMetrics.Plans;

namespace PlanMetrics.Integrity;

/// <summary>A number of a panel that is no rate.</summary>
/// <param name="Period">The period.</param>
/// <param name="Value">The number.</param>
internal sealed record PanelCount(Period Period, long Value);
