using PlanMetrics.Plans;

namespace PlanMetrics.Observations;

/// <summary>What a figure is about: who, which target, when.</summary>
/// <param name="UnitId">The unit's id.</param>
/// <param name="TargetId">The target's id.</param>
/// <param name="Period">The period.</param>
public readonly record struct ObservationKey(string UnitId, string TargetId, Period Period);
