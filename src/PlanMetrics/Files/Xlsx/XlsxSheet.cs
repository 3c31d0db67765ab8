using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>One worksheet; read as a whole when its first row is asked for.</summary>
internal sealed class XlsxSheet(XlsxBook book, SheetEntry entry, string part) : ISheetSource
{
    private readonly List<SourceCell> marked = [];
    private SourceCell[] row = [];
    private SheetContent? content;
    private int length;
    private int next;

    public string Name => entry.Name;

    public bool IsHidden => entry.IsHidden;

    public ReadOnlySpan<SourceCell> Cells => row.AsSpan(0, length);

    public IReadOnlyList<CellRange> Merges => content is null ? [] : [.. content.Merged.Ranges.Select(range => new CellRange(range.First, range.Last))];

    public bool Read()
    {
        content ??= Scan();
        length = 0;
        if (content is null || next == content.Cells.RowCount)
            return false;
        length = content.Cells.Row(next++, ref row).Length;
        return content.Merged.IsEmpty || Mark(content.Merged);
    }

    private bool Mark(MergedCells merged)
    {
        marked.Clear();
        try
        {
            merged.MarkRow(row[0].Address.Row, Cells, marked);
        }
        catch (FileFault fault)
        {
            book.Fail(fault, Name);
            content = null;
            length = 0;
            return false;
        }
        if (row.Length < marked.Count)
            row = new SourceCell[marked.Count];
        marked.CopyTo(row);
        length = marked.Count;
        return true;
    }

    /// <summary>Goes back to before the first row.</summary>
    public void Restart()
    {
        (next, length) = (0, 0);
        content?.Merged.Restart();
    }

    private SheetContent? Scan()
    {
        if (book.Faulted)
            return null;
        var findings = new Findings();
        try
        {
            var scanned = book.Package.Walk(part, xml =>
            {
                // A second walk, where there is one, begins anew in everything.
                findings = new Findings();
                var cellFindings = new CellFindings(findings, book.Context.File, Name);
                var sheet = new SheetScanner(xml, book.Parts, IsHidden ? CellTraits.Hidden : CellTraits.None, cellFindings).Scan();
                cellFindings.Complete();
                return sheet;
            });
            book.CellsRead += scanned.Filled;
            return scanned;
        }
        catch (FileFault fault)
        {
            book.Fail(fault, Name);
            return null;
        }
        finally
        {
            book.Context.Findings.AddRange(findings.Sorted());
        }
    }
}
