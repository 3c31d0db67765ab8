namespace PlanMetrics.Files.Xlsx;

/// <summary>One sheet, read to its end.</summary>
/// <param name="Cells">The cells that hold something.</param>
/// <param name="Merged">The merged ranges.</param>
/// <param name="Filled">How many cells hold a value, a text or a formula, be it white space: the control total.</param>
internal sealed record SheetContent(SheetCells Cells, MergedCells Merged, long Filled);
