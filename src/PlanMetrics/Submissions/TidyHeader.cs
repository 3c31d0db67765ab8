using PlanMetrics.Diagnostics;

namespace PlanMetrics.Submissions;

/// <summary>A row of headings: which column of the sheet holds what. Columns are found by text, never by position.</summary>
internal sealed class TidyHeader
{
    public static readonly int ColumnCount = Enum.GetValues<TidyColumn>().Length;
    private static readonly TidyColumn[] Required = [TidyColumn.Unit, TidyColumn.Target, TidyColumn.Period];

    private static readonly TidyColumn[] Figures =
        [TidyColumn.Numerator, TidyColumn.Denominator, TidyColumn.Value, TidyColumn.Comparator, TidyColumn.Date];

    private readonly Dictionary<int, TidyColumn> byColumn = [];
    private readonly int[] columns = new int[ColumnCount];

    private TidyHeader(ReadOnlySpan<SourceCell> cells)
    {
        Row = cells[0].Address.Row;
        Text = string.Join(' ', cells.ToArray().Select(cell => cell.Text.Trim()));
        IsHidden = true;
        foreach (var cell in cells)
        {
            if (cell.IsBlank)
                continue;
            IsHidden &= cell.Traits.HasFlag(CellTraits.Hidden);
            Add(cell);
        }
    }

    public int Row { get; }

    /// <summary>The headings as they stand, one after another.</summary>
    public string Text { get; }

    /// <summary>Whether every heading is hidden, as on a hidden sheet.</summary>
    public bool IsHidden { get; }

    /// <summary>Headings that are not agreed ones, by column.</summary>
    public SortedDictionary<int, string> Unknown { get; } = [];

    /// <summary>An agreed heading that stands twice, or null.</summary>
    public SourceCell? Duplicate { get; private set; }

    /// <summary>How many agreed headings were recognised.</summary>
    public int Recognised => byColumn.Count;

    /// <summary>Whether the row has what a tidy table cannot do without.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>The headings that a tidy table needs and this row lacks.</summary>
    public List<LocalText> Missing
    {
        get
        {
            var missing = Required.Where(column => columns[(int)column] == 0).Select(TidyHeading.NameOf).ToList();
            if (Figures.All(column => columns[(int)column] == 0))
                missing.Add(TidyHeading.NameOf(TidyColumn.Value));
            return missing;
        }
    }

    /// <summary>Reads a row as headings, however few it has.</summary>
    public static TidyHeader Of(ReadOnlySpan<SourceCell> cells) => new(cells);

    /// <summary>What a column of the sheet holds, or null.</summary>
    public TidyColumn? At(int column) => byColumn.TryGetValue(column, out var found) ? found : null;

    /// <summary>The column of the sheet that holds something; 0 for none.</summary>
    public int ColumnOf(TidyColumn column) => columns[(int)column];

    /// <summary>Whether another row puts the same headings in the same columns.</summary>
    public bool HasSameColumns(TidyHeader other) => columns.AsSpan().SequenceEqual(other.columns);

    private void Add(SourceCell cell)
    {
        if (cell.Kind != CellKind.Text || TidyHeading.Find(cell.Text) is not { } column)
            Unknown[cell.Address.Column] = cell.Text;
        else if (columns[(int)column] != 0)
            Duplicate ??= cell;
        else
        {
            columns[(int)column] = cell.Address.Column;
            byColumn[cell.Address.Column] = column;
        }
    }
}
