using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Risks;

/// <summary>预警: a fact that reaches a rung of the profile's ladder. It rests on no probability, and its consequence is never applied here.</summary>
/// <param name="UnitId">The unit's id; <c>*</c> for the district.</param>
/// <param name="Target">The target; null where it is about all that a unit has not handed in.</param>
/// <param name="Rung">The rung, with its kind of fact.</param>
/// <param name="Size">The size of the fact: days, gap, percentage points, by how many, how many targets.</param>
/// <param name="Fact">The fact in a sentence.</param>
public sealed record Warning(string UnitId, Target? Target, WarningRung Rung, decimal Size, LocalText Fact);
