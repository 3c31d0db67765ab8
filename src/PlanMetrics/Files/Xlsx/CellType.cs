namespace PlanMetrics.Files.Xlsx;

/// <summary>The t attribute of a cell.</summary>
internal enum CellType
{
    Number,
    SharedString,
    FormulaString,
    InlineString,
    Boolean,
    Error,
    IsoDate,
    Unknown,
}
