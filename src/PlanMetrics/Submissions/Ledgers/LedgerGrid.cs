namespace PlanMetrics.Submissions.Ledgers;

/// <summary>
/// A whole sheet in memory, because what a column means stands in several rows and may be merged. A turned grid has rows and columns
/// exchanged; its cells keep their addresses.
/// </summary>
internal sealed class LedgerGrid
{
    private readonly SortedDictionary<int, List<(int Column, SourceCell Cell)>> rows = [];
    // Rows are mostly asked for from top to bottom, some of them often.
    private const int RowsRemembered = 4096;

    private readonly CellRange[] merges;
    private readonly Dictionary<int, CellRange[]> covering = [];
    private readonly List<CellRange> open = [];
    private int openRow;
    private int nextMerge;
    private int[]? numbers;

    private LedgerGrid(string name, IEnumerable<CellRange> merges)
    {
        Name = name;
        this.merges = [.. merges.OrderBy(range => range.First.Row).ThenBy(range => range.First.Column)];
    }

    public string Name { get; }

    /// <summary>How many cells hold something.</summary>
    public long Count { get; private set; }

    /// <summary>The rows that have cells, from the top.</summary>
    public IReadOnlyList<int> Rows => numbers ??= [.. rows.Keys];

    /// <summary>Reads a sheet to its end.</summary>
    public static LedgerGrid Read(ISheetSource sheet)
    {
        var cells = new List<SourceCell>();
        while (sheet.Read())
            cells.AddRange(sheet.Cells);
        var grid = new LedgerGrid(sheet.Name, sheet.Merges);
        foreach (var cell in cells)
            grid.Put(cell.Address.Row, cell.Address.Column, cell);
        return grid;
    }

    /// <summary>The same sheet with rows and columns exchanged.</summary>
    public LedgerGrid Turned()
    {
        var turned = new LedgerGrid(Name, merges.Select(range => new CellRange(Turn(range.First), Turn(range.Last))));
        foreach (var (row, cells) in rows)
            foreach (var (column, cell) in cells)
                turned.Put(column, row, cell);
        return turned;
    }

    /// <summary>The cells of a row, by column.</summary>
    public IReadOnlyList<(int Column, SourceCell Cell)> Row(int row) => rows.TryGetValue(row, out var cells) ? cells : [];

    /// <summary>The cell at a place; blank, and merged where a merged range covers it, if it holds nothing.</summary>
    public SourceCell At(int row, int column)
    {
        if (rows.TryGetValue(row, out var cells))
        {
            var (low, high) = (0, cells.Count - 1);
            while (low <= high)
            {
                var middle = (low + high) / 2;
                if (cells[middle].Column == column)
                    return cells[middle].Cell;
                (low, high) = cells[middle].Column < column ? (middle + 1, high) : (low, middle - 1);
            }
        }

        return SourceCell.Blank;
    }

    /// <summary>The cell that people see at a place: under a merged range its top left one.</summary>
    public SourceCell Seen(int row, int column)
    {
        var cell = At(row, column);
        return cell.IsBlank && Covering(row, column) is { } range ? At(range.First.Row, range.First.Column) : cell;
    }

    /// <summary>The merged range over a place, or null.</summary>
    public CellRange? Covering(int row, int column)
    {
        foreach (var range in Over(row))
            if (range.Contains(new CellAddress(row, column)))
                return range;
        return null;
    }

    /// <summary>The merged ranges that begin in some rows.</summary>
    public ReadOnlySpan<CellRange> MergesFrom(int first, int last)
    {
        var (from, to) = (LowerBound(first), LowerBound(last + 1));
        return merges.AsSpan(from, to - from);
    }

    private CellRange[] Over(int row)
    {
        if (covering.TryGetValue(row, out var known))
            return known;
        if (row < openRow)
        {
            open.Clear();
            nextMerge = 0;
        }

        open.RemoveAll(range => range.Last.Row < row);
        for (; nextMerge < merges.Length && merges[nextMerge].First.Row <= row; nextMerge++)
            if (merges[nextMerge].Last.Row >= row)
                open.Add(merges[nextMerge]);
        openRow = row;
        if (covering.Count >= RowsRemembered)
            covering.Clear();
        return covering[row] = [.. open];
    }

    private int LowerBound(int row)
    {
        var (low, high) = (0, merges.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = merges[middle].First.Row < row ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Put(int row, int column, SourceCell cell)
    {
        if (!rows.TryGetValue(row, out var cells))
            rows.Add(row, cells = []);
        cells.Add((column, cell));
        if (!cell.IsBlank)
            Count++;
    }

    private static CellAddress Turn(CellAddress address) => new(address.Column, address.Row);
}
