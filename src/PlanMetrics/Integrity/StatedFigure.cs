using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Integrity;

/// <summary>A typed percentage of a panel.</summary>
/// <param name="UnitId">The unit's id.</param>
/// <param name="UnitName">The unit's name.</param>
/// <param name="Period">The period.</param>
/// <param name="Rate">The percentage and the cases beside it.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsAsked">Whether it belongs to the year that is asked about.</param>
internal sealed record StatedFigure(string UnitId, LocalText UnitName, Period Period, StatedRate Rate, SourceLocation Place, bool IsAsked = true);
