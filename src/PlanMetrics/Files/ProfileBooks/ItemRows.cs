using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>Reads the sheet of items: a name and its content a row, in any order.</summary>
internal sealed class ItemRows(BookSheet sheet, string name, CellReader cells, DataReader reader)
{
    public void Read(List<BookRow> rows, NodeBuilder root)
    {
        var seen = new HashSet<BookField>();
        foreach (var row in rows)
        {
            var item = CellOf(row, ItemColumns.Item);
            var content = CellOf(row, ItemColumns.Content);
            if (sheet.Fields.FirstOrDefault(known => known.IsNamed(item.Text ?? "")) is not { } field)
                Report(ProfileBookCodes.Heading, row.Place, ("found", Invariant.Quote(item.Text)), ("expected", Listed()));
            else if (content.IsBlank)
                continue;
            else if (!seen.Add(field))
                Report(ProfileBookCodes.Twice, row.Place, ("found", field.Name));
            else if (cells.Read(field, content, name) is { } value)
                root.AddAt(field.Path.Split('.'), value);
        }
    }

    private static SourceCell CellOf(BookRow row, BookField column) => row.Cells.FirstOrDefault(filled => filled.Field == column).Cell;

    private LocalText Listed() => new(
        string.Join("、", sheet.Fields.Select(field => field.Name.Chinese)), string.Join(", ", sheet.Fields.Select(field => field.Name.English)));

    private void Report(DiagnosticDescriptor descriptor, string cell, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        reader.Report(descriptor, NodeBuilder.Leaf(DataKind.Null, "", name, cell), arguments);
}
