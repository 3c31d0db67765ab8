using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>One worksheet; read as a whole when its first row is asked for.</summary>
internal sealed class XlsxSheet(XlsxBook book, SheetEntry entry, string part) : ISheetSource
{
    private SheetCells? cells;
    private int next;

    public string Name => entry.Name;

    public bool IsHidden => entry.IsHidden;

    public ReadOnlySpan<SourceCell> Cells => cells is null || next == 0 ? [] : cells[next - 1];

    public bool Read()
    {
        cells ??= Scan();
        if (cells is null || next == cells.RowCount)
            return false;
        next++;
        return true;
    }

    /// <summary>Goes back before the first row; nothing is read again.</summary>
    public void Rewind() => next = 0;

    private SheetCells? Scan()
    {
        if (book.Faulted)
            return null;
        var findings = new CellFindings(book.Context.Findings, book.Context.File, Name);
        try
        {
            using var xml = book.Package.OpenXml(part);
            var interpreter = new CellInterpreter(book.Parts, findings);
            var traits = IsHidden ? CellTraits.Hidden : CellTraits.None;
            var scanned = new SheetScanner(xml, interpreter, book.Parts, traits, book.Context.Caps).Scan();
            findings.Complete();
            return scanned;
        }
        catch (FileFault fault)
        {
            book.Fail(fault, Name);
            return null;
        }
    }
}
