using System.Text;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Submissions;

/// <summary>A row of headings: which column of the sheet holds what. Columns are found by text, never by position.</summary>
internal sealed class TidyHeader
{
    public const int ColumnCount = (int)TidyColumn.DecidedBy + 1;
    private const byte UnknownHeading = byte.MaxValue;
    private readonly int[] columns = new int[ColumnCount];

    // By column of the sheet: 0 for none, the agreed heading's number from 1, or an unknown heading.
    private readonly byte[] headings;
    private readonly TidyLayout layout;
    private List<SourceCell>? unknown;

    private TidyHeader(ReadOnlySpan<SourceCell> cells, TidyLayout layout)
    {
        this.layout = layout;
        Row = cells[0].Address.Row;
        headings = new byte[cells[^1].Address.Column + 1];
        IsHidden = true;
        var text = new StringBuilder();
        foreach (var cell in cells)
        {
            if (cell.IsBlank)
                continue;
            IsHidden &= cell.Traits.HasFlag(CellTraits.Hidden);
            text.Append(text.Length > 0 ? " " : "").Append(cell.Text.AsSpan().Trim());
            Add(cell);
        }
        Text = text.ToString();
    }

    public TidyLayout Layout => layout;

    public int Row { get; }

    /// <summary>The headings as they stand, one after another.</summary>
    public string Text { get; }

    /// <summary>Whether every heading is hidden, as on a hidden sheet.</summary>
    public bool IsHidden { get; }

    /// <summary>Headings that are not agreed ones.</summary>
    public IReadOnlyList<SourceCell> Unknown => unknown ?? [];

    /// <summary>An agreed heading that stands twice, or null.</summary>
    public SourceCell? Duplicate { get; private set; }

    /// <summary>How many agreed headings were recognised.</summary>
    public int Recognised { get; private set; }

    /// <summary>Whether the row has what a tidy table cannot do without.</summary>
    public bool IsComplete => LacksNone(layout.Required) && !LacksAll(layout.OneOf);

    /// <summary>Whether the row reads like headings of its kind of table, as those of no other do, whatever it lacks.</summary>
    public bool IsGivenAway => layout.Signs.Length > 0 && LacksNone(layout.Signs) && !LacksAll(layout.OneSign);

    /// <summary>What is said of a row that is given away and not complete.</summary>
    public DiagnosticDescriptor Incomplete => layout.Incomplete;

    /// <summary>The headings that the table needs and this row lacks.</summary>
    public List<LocalText> Missing
    {
        get
        {
            var missing = layout.Required.Where(column => columns[(int)column] == 0).Select(TidyHeading.NameOf).ToList();
            if (LacksAll(layout.OneOf))
                missing.Add(TidyHeading.NameOf(layout.OneOf[0]));
            return missing;
        }
    }

    /// <summary>Reads a row as headings of one kind of table, however few it has.</summary>
    public static TidyHeader Of(ReadOnlySpan<SourceCell> cells, TidyLayout layout) => new(cells, layout);

    /// <summary>What a column of the sheet holds, or null.</summary>
    public TidyColumn? At(int column)
    {
        var heading = column < headings.Length ? headings[column] : 0;
        return heading is 0 or UnknownHeading ? null : (TidyColumn)(heading - 1);
    }

    /// <summary>Whether a column of the sheet has a heading that is not an agreed one.</summary>
    public bool IsUnknown(int column) =>
        column < headings.Length && headings[column] == UnknownHeading;

    /// <summary>The column of the sheet that holds something; 0 for none.</summary>
    public int ColumnOf(TidyColumn column) => columns[(int)column];

    /// <summary>Whether another row puts the same headings in the same columns.</summary>
    public bool HasSameColumns(TidyHeader other) => columns.AsSpan().SequenceEqual(other.columns);

    private bool LacksNone(TidyColumn[] wanted)
    {
        foreach (var column in wanted)
            if (columns[(int)column] == 0)
                return false;
        return true;
    }

    private bool LacksAll(TidyColumn[] wanted)
    {
        foreach (var column in wanted)
            if (columns[(int)column] != 0)
                return false;
        return wanted.Length > 0;
    }

    private void Add(SourceCell cell)
    {
        if (cell.Kind != CellKind.Text || TidyHeading.Find(cell.Text, layout) is not { } column)
        {
            (unknown ??= []).Add(cell);
            headings[cell.Address.Column] = UnknownHeading;
        }
        else if (columns[(int)column] != 0)
            Duplicate ??= cell;
        else
        {
            Recognised++;
            columns[(int)column] = cell.Address.Column;
            headings[cell.Address.Column] = (byte)(column + 1);
        }
    }
}
