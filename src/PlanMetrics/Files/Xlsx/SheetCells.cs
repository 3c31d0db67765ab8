using System.Runtime.InteropServices;
using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>
/// The cells of one sheet that hold something, in the order of rows and columns whatever the order of the file. Merged
/// ranges stand behind the cells in a file, so a sheet is known only when all of it is read.
/// </summary>
internal sealed class SheetCells
{
    private readonly List<SourceCell> cells = [];
    private readonly List<SheetRow> rows = [];
    private readonly List<int> columns = [];
    private bool rowsInOrder = true;
    private bool columnsInOrder = true;
    private int row;
    private int start;

    public IReadOnlyList<SheetRow> Rows => rows;

    public ReadOnlySpan<SourceCell> this[SheetRow which] =>
        CollectionsMarshal.AsSpan(cells)[which.Start..which.End];

    public void BeginRow(int number)
    {
        row = number;
        start = cells.Count;
        columns.Clear();
        columnsInOrder = true;
    }

    /// <summary>Notes that a cell is there, even an empty one.</summary>
    public void Occupy(int column)
    {
        if (columns.Count > 0 && column <= columns[^1])
            columnsInOrder = false;
        columns.Add(column);
    }

    public void Add(SourceCell cell) => cells.Add(cell);

    /// <exception cref="FileFault">A cell occurs twice.</exception>
    public void EndRow()
    {
        if (!columnsInOrder)
            SortColumns();
        if (cells.Count == start)
            return;
        rowsInOrder &= rows.Count == 0 || rows[^1].Row < row;
        rows.Add(new SheetRow(row, start, cells.Count));
    }

    /// <exception cref="FileFault">A row with cells occurs twice.</exception>
    public void Complete()
    {
        if (rowsInOrder)
            return;
        rows.Sort(static (a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Start.CompareTo(b.Start));
        for (var i = 1; i < rows.Count; i++)
            if (rows[i - 1].Row == rows[i].Row)
                throw Twice(this[rows[i]][0].Address);
    }

    /// <summary>Lets a range be marked as covered by the merged cell at its top left.</summary>
    public void Mark(MergedCells merged)
    {
        if (merged.IsEmpty)
            return;
        var marked = new List<SourceCell>(cells.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var before = marked.Count;
            merged.MarkRow(rows[i].Row, this[rows[i]], marked);
            rows[i] = new SheetRow(rows[i].Row, before, marked.Count);
        }
        cells.Clear();
        cells.AddRange(marked);
    }

    private void SortColumns()
    {
        columns.Sort();
        for (var i = 1; i < columns.Count; i++)
            if (columns[i - 1] == columns[i])
                throw Twice(new CellAddress(row, columns[i]));
        CollectionsMarshal.AsSpan(cells)[start..].Sort(static (a, b) => a.Address.Column.CompareTo(b.Address.Column));
    }

    private static FileFault Twice(CellAddress address) =>
        new(SubmissionCodes.CellDuplicate, ("cell", address.ToString())) { Cell = address.ToString() };
}
