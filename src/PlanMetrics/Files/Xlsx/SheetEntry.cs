namespace PlanMetrics.Files.Xlsx;

/// <summary>One sheet as the workbook lists it.</summary>
internal sealed record SheetEntry(string Name, string RelationshipId, bool IsHidden);
