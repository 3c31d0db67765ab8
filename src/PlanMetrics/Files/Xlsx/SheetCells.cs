using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>
/// The cells of one sheet that hold something, in the order of rows and columns whatever the order of the file. Merged
/// ranges stand behind the cells in a file, so a sheet is known only when all of it is read.
/// </summary>
/// <remarks>Plain arrays, because a generic list of our own value types is compiled at run time, on every start.</remarks>
internal sealed class SheetCells
{
    private SourceCell[] cells = new SourceCell[256];
    private SheetRow[] rows = new SheetRow[64];
    private int[] columns = new int[32];
    private int cellCount;
    private int columnCount;
    private bool rowsInOrder = true;
    private bool columnsInOrder = true;
    private int row;
    private int start;

    public int RowCount { get; private set; }

    /// <summary>The merged ranges, once the sheet is complete.</summary>
    public IReadOnlyList<MergedRange> Merges { get; private set; } = [];

    /// <summary>The cells of a row by its place among the rows that have any, from 0.</summary>
    public ReadOnlySpan<SourceCell> this[int which] =>
        new(cells, rows[which].Start, rows[which].End - rows[which].Start);

    public void BeginRow(int number)
    {
        row = number;
        start = cellCount;
        columnCount = 0;
        columnsInOrder = true;
    }

    /// <summary>Notes that a cell is there, even an empty one.</summary>
    public void Occupy(int column)
    {
        if (columnCount > 0 && column <= columns[columnCount - 1])
            columnsInOrder = false;
        if (columnCount == columns.Length)
            Array.Resize(ref columns, columnCount * 2);
        columns[columnCount++] = column;
    }

    public void Add(SourceCell cell)
    {
        if (cellCount == cells.Length)
            Array.Resize(ref cells, cellCount * 2);
        cells[cellCount++] = cell;
    }

    /// <exception cref="FileFault">A cell occurs twice.</exception>
    public void EndRow()
    {
        if (!columnsInOrder)
            SortColumns();
        if (cellCount == start)
            return;
        rowsInOrder &= RowCount == 0 || rows[RowCount - 1].Row < row;
        if (RowCount == rows.Length)
            Array.Resize(ref rows, RowCount * 2);
        rows[RowCount++] = new SheetRow(row, start, cellCount);
    }

    /// <summary>Puts the rows in order and marks what merged ranges cover.</summary>
    /// <exception cref="FileFault">A row with cells occurs twice.</exception>
    public void Complete(MergedCells merged)
    {
        Merges = merged.Ranges;
        if (!rowsInOrder)
            SortRows();
        if (!merged.IsEmpty)
            Mark(merged);
    }

    private void SortRows()
    {
        Array.Sort(rows, 0, RowCount, Comparer<SheetRow>.Create(
            static (a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Start.CompareTo(b.Start)));
        for (var i = 1; i < RowCount; i++)
            if (rows[i - 1].Row == rows[i].Row)
                throw Twice(this[i][0].Address);
    }

    private void Mark(MergedCells merged)
    {
        var marked = new List<SourceCell>(cellCount);
        for (var i = 0; i < RowCount; i++)
        {
            var before = marked.Count;
            merged.MarkRow(rows[i].Row, this[i], marked);
            rows[i] = new SheetRow(rows[i].Row, before, marked.Count);
        }
        cells = [.. marked];
        cellCount = cells.Length;
    }

    private void SortColumns()
    {
        Array.Sort(columns, 0, columnCount);
        for (var i = 1; i < columnCount; i++)
            if (columns[i - 1] == columns[i])
                throw Twice(new CellAddress(row, columns[i]));
        cells.AsSpan(start, cellCount - start).Sort(static (a, b) => a.Address.Column.CompareTo(b.Address.Column));
    }

    private static FileFault Twice(CellAddress address) =>
        new(SubmissionCodes.CellDuplicate, ("cell", address.ToString())) { Cell = address.ToString() };
}
