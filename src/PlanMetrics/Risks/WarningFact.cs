using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Risks;

/// <summary>A fact that may reach a rung of the ladder.</summary>
internal sealed record WarningFact(string UnitId, Target? Target, WarningTrigger Trigger, decimal Size, LocalText Text);
