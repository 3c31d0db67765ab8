namespace PlanMetrics.Reports;

/// <summary>A column of a published table.</summary>
/// <param name="Name">Its heading, part of the contract.</param>
/// <param name="Value">Its field in a row.</param>
internal readonly record struct Column<T>(string Name, Func<T, Field> Value);
