namespace PlanMetrics.Files.Xlsx;

/// <summary>Where the cells of one row stand in the list of a sheet's cells.</summary>
internal readonly record struct SheetRow(int Row, int Start, int End);
