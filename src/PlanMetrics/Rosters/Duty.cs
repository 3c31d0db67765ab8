using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>Who owes a target, and who answers for the district's value.</summary>
/// <param name="Target">The target.</param>
/// <param name="OwedBy">The units that owe it, each once, in the roster's order; empty where a group is filled by nobody.</param>
/// <param name="Leads">The task's lead units that exist, in the plan's order.</param>
public sealed record Duty(Target Target, ImmutableArray<ReportingUnit> OwedBy, ImmutableArray<ReportingUnit> Leads);
