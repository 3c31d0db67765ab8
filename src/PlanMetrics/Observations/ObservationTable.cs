using System.Collections.Immutable;

namespace PlanMetrics.Observations;

/// <summary>Every figure handed in, with its state and standing.</summary>
/// <param name="Year">The plan year: the one asked for, else the latest in the input.</param>
/// <param name="All">All figures, ordered by unit, target, period, source, submission and place.</param>
public sealed record ObservationTable(int Year, ImmutableArray<Observation> All);
