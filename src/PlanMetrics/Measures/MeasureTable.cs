using System.Collections.Immutable;

namespace PlanMetrics.Measures;

/// <summary>
/// The year's measures: for each target of the profile, one row for each unit that owes it, one for each lead of a target that
/// others owe, and one for the district.
/// </summary>
/// <param name="Scope">The year and the as-of date.</param>
/// <param name="All">All measures, by unit in the roster's order (the district last), then in the plan's order of targets, own before lead.</param>
public sealed record MeasureTable(EvaluationScope Scope, ImmutableArray<Measure> All);
