using System.Collections.Immutable;
using PlanMetrics.Submissions;

namespace PlanMetrics.Indices;

/// <summary>A list of an index workbook: the rows below headings that are found by their text.</summary>
internal sealed class IndexTable
{
    private const int RowsSearched = 30;

    private readonly Dictionary<IndexField, SourceCell> headings = [];

    private IndexTable(SheetGrid grid, IndexSheetKind kind, int header)
    {
        (Grid, Kind) = (grid, kind);
        Rows = grid.Rows[(header + 1)..];
        foreach (var cell in grid.Rows[header])
            if (cell.IsBlank)
                continue;
            else if (cell.Kind != CellKind.Text || IndexHeadings.Find(kind, cell.Text) is not { } field)
                Unknown.Add(cell);
            else if (field != IndexField.Note && !headings.TryAdd(field, cell))
                Twice.Add((cell, headings[field]));
    }

    public SheetGrid Grid { get; }

    public IndexSheetKind Kind { get; }

    public ImmutableArray<ImmutableArray<SourceCell>> Rows { get; }

    /// <summary>Whether it is the unit columns of a sheet of values.</summary>
    public bool IsValues { get; init; }

    public List<SourceCell> Unknown { get; } = [];

    public List<(SourceCell Cell, SourceCell First)> Twice { get; } = [];

    /// <summary>The list on a sheet, or null where no row of it is its headings: an id or a name, and something beside it.</summary>
    public static IndexTable? On(SheetGrid grid, IndexSheetKind kind, bool isValues = false)
    {
        for (var i = 0; i < grid.Rows.Length && i < RowsSearched; i++)
        {
            var fields = FieldsOf(grid.Rows[i], kind);
            if ((fields.Contains(IndexField.Id) || fields.Contains(IndexField.Name)) && (isValues || fields.Count > 1))
                return new(grid, kind, i) { IsValues = isValues };
        }

        return null;
    }

    /// <summary>Whether a sheet holds headings that only this kind of list has.</summary>
    public static bool IsUnmistakable(SheetGrid grid, IndexSheetKind kind) => On(grid, kind) is { } table && kind switch
    {
        IndexSheetKind.Indicators => table.HasAny(IndexField.Direction, IndexField.Lower, IndexField.Upper, IndexField.Worst, IndexField.Best, IndexField.Rule),
        IndexSheetKind.Groups => table.HasAny(IndexField.Aggregate, IndexField.MinimumAvailability) || (table.Has(IndexField.Group) && table.Has(IndexField.Weight)),
        _ => table.Has(IndexField.PeerGroup) || table.Has(IndexField.Kinds),
    };

    public bool Has(IndexField field) => headings.ContainsKey(field);

    /// <summary>The heading of a field, as it stands.</summary>
    public string HeadingOf(IndexField field) => headings.TryGetValue(field, out var cell) ? cell.Text.Trim() : "";

    /// <summary>The cell of a row under a field; blank where the list has no such column.</summary>
    public SourceCell At(ImmutableArray<SourceCell> row, IndexField field) =>
        headings.TryGetValue(field, out var heading) ? SheetGrid.Cell(row, heading.Address.Column) : SourceCell.Blank with { Address = new(row[0].Address.Row, 1) };

    private static HashSet<IndexField> FieldsOf(ImmutableArray<SourceCell> row, IndexSheetKind kind)
    {
        var fields = new HashSet<IndexField>();
        foreach (var cell in row)
            if (cell.Kind == CellKind.Text && IndexHeadings.Find(kind, cell.Text) is { } field)
                fields.Add(field);
        return fields;
    }

    private bool HasAny(params ReadOnlySpan<IndexField> fields)
    {
        foreach (var field in fields)
            if (Has(field))
                return true;
        return false;
    }
}
