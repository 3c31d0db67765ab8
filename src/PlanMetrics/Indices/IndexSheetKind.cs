namespace PlanMetrics.Indices;

/// <summary>What a sheet of an index workbook holds.</summary>
internal enum IndexSheetKind
{
    Indicators,
    Groups,
    Units,
    Values,
    Settings,
}
