using PlanMetrics.Observations;

namespace PlanMetrics.Reports;

/// <summary>A row of <c>observations.csv</c>: a figure, and whether a measure was made of it.</summary>
/// <param name="Observation">The figure.</param>
/// <param name="Used">Whether a measure of the year uses it.</param>
public sealed record ObservationRow(Observation Observation, bool Used);
