namespace PlanMetrics.Files.Xlsx;

/// <summary>What the cells of a workbook refer to.</summary>
internal sealed class WorkbookParts(List<string> sharedStrings, CellStyles styles, bool is1904, ReaderCaps caps)
{
    public List<string> SharedStrings => sharedStrings;

    public CellStyles Styles => styles;

    public bool Is1904 => is1904;

    public TextPool Pool { get; } = new();

    public ReaderCaps Caps => caps;

    /// <summary>How many cells the sheets read so far have, empty ones too.</summary>
    public long Cells { get; set; }
}
