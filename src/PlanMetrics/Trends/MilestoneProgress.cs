namespace PlanMetrics.Trends;

/// <summary>节点完成进度: a unit's milestones of the year together, against the share of the year that has passed.</summary>
/// <param name="UnitId">The unit's id; <c>*</c> for the district.</param>
/// <param name="Done">How many are done.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Reached">完成进度 in percent.</param>
/// <param name="Elapsed">序时进度 in percent.</param>
/// <param name="Lag">滞后 in percentage points, below 0 where it is ahead.</param>
public sealed record MilestoneProgress(string UnitId, int Done, int Total, decimal Reached, decimal Elapsed, decimal Lag);
