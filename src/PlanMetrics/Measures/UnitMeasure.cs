using PlanMetrics.Observations;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>One body's measure, with what the district's value needs beside it.</summary>
/// <param name="Unit">The body.</param>
/// <param name="Measure">Its own measure.</param>
/// <param name="Given">The figure it gave, also where it is not due.</param>
/// <param name="TrendBase">Its base figure of a trend, exact; null where there is none.</param>
internal sealed record UnitMeasure(ReportingUnit Unit, Measure Measure, Figure? Given, TrendBase? TrendBase);
