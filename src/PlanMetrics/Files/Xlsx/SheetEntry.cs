namespace PlanMetrics.Files.Xlsx;

/// <summary>One sheet as the workbook lists it.</summary>
internal readonly record struct SheetEntry(string Name, string RelationshipId, bool IsHidden);
