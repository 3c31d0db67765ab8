using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Xlsx;
using PlanMetrics.Json;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>Reads a sheet as rows under known headings; every cell that belongs to none is reported.</summary>
internal sealed class BookTable(XlsxSheet source, BookSheet sheet, DataReader reader)
{
    private readonly List<BookRow> rows = [];
    private bool isHidden;

    /// <summary>The rows that hold something, in order; of the sheet of items, each item as a row of one cell.</summary>
    public List<BookRow> Read()
    {
        var columns = Headings();
        while (columns.Count > 0 && source.Read())
        {
            var row = new BookRow([]);
            foreach (var cell in source.Cells)
                Take(cell, columns, row);
            if (row.Cells.Count > 0)
                rows.Add(row);
        }

        if (isHidden)
            Report(ProfileBookCodes.Hidden, new CellAddress(), ("found", source.Name));
        return rows;
    }

    public void Report(DiagnosticDescriptor descriptor, CellAddress cell, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        reader.Report(descriptor, NodeBuilder.Leaf(DataKind.Null, "", source.Name, cell.ToString()), arguments);

    // The first row with a known heading; a row above with a single text is a title.
    private Dictionary<int, BookField?> Headings()
    {
        var columns = new Dictionary<int, BookField?>();
        while (columns.Count == 0 && source.Read())
        {
            var cells = source.Cells;
            if (cells.Length == 1 && Find(cells[0].Text) is null)
                continue;
            foreach (var cell in cells)
                AddColumn(cell, columns);
        }

        return columns;
    }

    private void AddColumn(SourceCell cell, Dictionary<int, BookField?> columns)
    {
        if (cell.IsBlank)
            return;
        NoteHidden(cell);
        var field = Find(cell.Text);
        if (field is null && !BookLayout.IsRemark(cell.Text))
            Report(ProfileBookCodes.Heading, cell.Address, ("found", Invariant.Quote(cell.Text)), ("expected", Listed(Columns)));
        else if (field is not null && columns.ContainsValue(field))
            Report(ProfileBookCodes.Twice, cell.Address, ("found", field.Name));
        columns[cell.Address.Column] = field;
    }

    private void Take(SourceCell cell, Dictionary<int, BookField?> columns, BookRow row)
    {
        var isKnown = columns.TryGetValue(cell.Address.Column, out var field);
        if (isKnown && field is null)
            return; // a remark, or a heading that has been reported
        if (isKnown && (cell.Traits & CellTraits.Merged) != 0)
            Report(ProfileBookCodes.Merged, cell.Address);
        if (cell.IsBlank)
            return;
        NoteHidden(cell);
        if (!isKnown)
            Report(ProfileBookCodes.Heading, cell.Address, ("found", Invariant.Quote(cell.Text)), ("expected", Listed(Columns)));
        else
            row.Cells.Add((field!, cell));
    }

    private void NoteHidden(SourceCell cell) => isHidden |= (cell.Traits & CellTraits.Hidden) != 0;

    private IEnumerable<BookField> Columns => sheet.Shape == BookShape.Items ? ItemColumns.All : sheet.Fields;

    private BookField? Find(string heading) => Columns.FirstOrDefault(field => field.IsNamed(heading));

    private static LocalText Listed(IEnumerable<BookField> fields) => new(
        string.Join("、", fields.Select(field => field.Name.Chinese)), string.Join(", ", fields.Select(field => field.Name.English)));
}
