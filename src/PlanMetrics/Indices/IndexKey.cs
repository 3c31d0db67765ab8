namespace PlanMetrics.Indices;

/// <summary>An item of an index workbook: a group and an indicator may have the same id.</summary>
internal readonly record struct IndexKey(IndexSheetKind Kind, string Id)
{
    public static IndexKey OfGroup(string id) => new(IndexSheetKind.Groups, id);

    public static IndexKey OfIndicator(string id) => new(IndexSheetKind.Indicators, id);
}
