using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Results.Comparing;

/// <summary>数值比对: a figure that is not the same in two results.</summary>
/// <param name="Period">The period, as written in results.</param>
/// <param name="Source">Who handed it in.</param>
/// <param name="Basis">What it covers.</param>
/// <param name="Old">The old figure; null where there was none.</param>
/// <param name="New">The new figure; null where there is none.</param>
public sealed record FigureComparison(string Period, DataSource Source, Basis Basis, FigureEntry? Old, FigureEntry? New);
