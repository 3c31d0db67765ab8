using System.Buffers.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Xlsx;

/// <summary>
/// The cells of one sheet that hold something, in the order of rows and columns whatever the order of the file. Merged
/// ranges stand behind the cells in a file, so a sheet is known only when all of it is read; until then a cell takes as
/// little room as may be.
/// </summary>
internal sealed class SheetCells(WorkbookParts parts)
{
    private readonly Chunks<StoredCell> cells = new();
    private readonly Chunks<SheetRow> rows = new();
    private readonly DigitStore digits = new();
    private readonly List<string> texts = [];
    private int[] columns = new int[32];
    private int columnCount;
    private bool rowsInOrder = true;
    private bool columnsInOrder = true;
    private int row;
    private int start;

    public int RowCount => rows.Count;

    public void BeginRow(int number)
    {
        row = number;
        start = cells.Count;
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

    public void AddNumber(int column, CellTraits traits, ReadOnlySpan<byte> number) =>
        cells.Add(new StoredCell(column, CellKind.Number, traits, digits.Add(number)));

    public void AddShared(int column, CellTraits traits, int index) =>
        cells.Add(new StoredCell(column, CellKind.Text, traits, ~index));

    public void AddDay(int column, CellTraits traits, DateOnly day) =>
        cells.Add(new StoredCell(column, CellKind.Date, traits, day.DayNumber));

    public void Add(int column, CellKind kind, CellTraits traits, string text)
    {
        cells.Add(new StoredCell(column, kind, traits, texts.Count));
        texts.Add(text);
    }

    /// <exception cref="FileFault">A cell occurs twice.</exception>
    public void EndRow()
    {
        if (!columnsInOrder)
            SortColumns();
        if (cells.Count == start)
            return;
        rowsInOrder &= rows.Count == 0 || rows[rows.Count - 1].Row < row;
        rows.Add(new SheetRow(row, start, cells.Count));
    }

    /// <summary>Puts the rows in order.</summary>
    /// <exception cref="FileFault">A row with cells occurs twice.</exception>
    public void Complete()
    {
        if (!rowsInOrder)
            SortRows();
    }

    /// <summary>Hands a row on, by its place among the rows that have any cells, from 0.</summary>
    public ReadOnlySpan<SourceCell> Row(int which, ref SourceCell[] target)
    {
        var (number, from, to) = rows[which];
        if (target.Length < to - from)
            target = new SourceCell[Math.Max(to - from, 2 * target.Length)];
        for (var i = from; i < to; i++)
        {
            ref readonly var cell = ref cells[i];
            target[i - from] = new SourceCell(cell.Kind, TextOf(cell), new CellAddress(number, cell.Column), cell.Traits);
        }
        return target.AsSpan(0, to - from);
    }

    /// <summary>The number in a cell, 0 for none; null where it holds something else.</summary>
    public double? NumberAt(CellAddress cell) => SumOf(cell, cell, countsTexts: true);

    /// <summary>The sum of the numbers in a range, texts passed over; null where it holds anything else.</summary>
    public double? SumOf(CellAddress first, CellAddress last, bool countsTexts = false)
    {
        var sum = 0.0;
        for (var which = RowFrom(first.Row); which < rows.Count && rows[which].Row <= last.Row; which++)
        {
            for (var i = rows[which].Start; i < rows[which].End; i++)
            {
                ref readonly var cell = ref cells[i];
                if (cell.Column < first.Column || cell.Column > last.Column || (cell.Kind == CellKind.Text && !countsTexts))
                    continue;
                if (cell.Kind != CellKind.Number || !Utf8Parser.TryParse(digits[cell.Text], out double number, out _))
                    return null;
                sum += number;
            }
        }
        return sum;
    }

    private int RowFrom(int number)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (rows[middle].Row < number)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private string TextOf(in StoredCell cell) =>
        cell.Kind == CellKind.Number ? parts.Pool.Get(digits[cell.Text])
        : cell.Kind == CellKind.Date ? parts.Pool.Get(DateOnly.FromDayNumber(cell.Text))
        : cell.Text < 0 ? parts.SharedStrings[~cell.Text]
        : texts[cell.Text];

    private void SortRows()
    {
        var sorted = new SheetRow[rows.Count];
        for (var i = 0; i < sorted.Length; i++)
            sorted[i] = rows[i];
        Array.Sort(sorted, static (a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Start.CompareTo(b.Start));
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i > 0 && sorted[i - 1].Row == sorted[i].Row)
                throw Twice(new CellAddress(sorted[i].Row, cells[sorted[i].Start].Column));
            rows[i] = sorted[i];
        }
    }

    private void SortColumns()
    {
        Array.Sort(columns, 0, columnCount);
        for (var i = 1; i < columnCount; i++)
            if (columns[i - 1] == columns[i])
                throw Twice(new CellAddress(row, columns[i]));
        var sorted = new StoredCell[cells.Count - start];
        for (var i = 0; i < sorted.Length; i++)
            sorted[i] = cells[start + i];
        Array.Sort(sorted, static (a, b) => a.Column.CompareTo(b.Column));
        for (var i = 0; i < sorted.Length; i++)
            cells[start + i] = sorted[i];
    }

    private static FileFault Twice(CellAddress address) =>
        new(SubmissionCodes.CellDuplicate, ("cell", address.ToString())) { Cell = address.ToString() };
}
