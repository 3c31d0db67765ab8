namespace PlanMetrics.Results.Verifying;

/// <summary>数值差异: one value that differs.</summary>
/// <param name="Place">Where: row and column of a table, path of a JSON file, sheet and cell of a workbook, line of a text.</param>
/// <param name="Found">What the folder says; null where it says nothing there.</param>
/// <param name="Expected">What the recomputation says, or the original of a data file; null where that says nothing there.</param>
public sealed record ValueDifference(string Place, string? Found, string? Expected);
