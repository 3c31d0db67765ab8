using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Xlsx;

/// <summary>What the cells of a workbook refer to.</summary>
internal sealed class WorkbookParts(List<string>? sharedStrings, CellStyles styles, bool is1904, ReaderCaps caps)
{
    /// <summary>The shared strings.</summary>
    /// <exception cref="FileFault">A cell asks for one, and the workbook has no part for them.</exception>
    public List<string> SharedStrings =>
        sharedStrings ?? throw new FileFault(SubmissionCodes.PartMissing, ("part", "xl/sharedStrings.xml"));

    public CellStyles Styles => styles;

    public bool Is1904 => is1904;

    public TextPool Pool { get; } = new();

    public ReaderCaps Caps => caps;

    /// <summary>How many cells the sheets read so far have, empty ones too.</summary>
    public long Cells { get; set; }
}
