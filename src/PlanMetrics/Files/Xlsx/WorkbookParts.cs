using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Xlsx;

/// <summary>What the cells of a workbook refer to.</summary>
internal sealed class WorkbookParts(List<string> sharedStrings, CellStyles styles, bool is1904, ReaderCaps caps)
{
    private static readonly LocalText Many = new("个单元格", "cells");
    private long cells;

    public List<string> SharedStrings => sharedStrings;

    public CellStyles Styles => styles;

    public bool Is1904 => is1904;

    public TextPool Pool { get; } = new();

    /// <summary>Counts one more cell of the workbook, an empty one too.</summary>
    /// <exception cref="FileFault">There are too many.</exception>
    public void CountCell()
    {
        if (++cells > caps.Cells)
            throw FileFault.TooMany(Many, caps.Cells);
    }
}
