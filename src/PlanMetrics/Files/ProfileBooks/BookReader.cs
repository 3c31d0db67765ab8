using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Xlsx;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>Makes of a workbook the tree of values that a profile file in JSON would be, each with its sheet and cell.</summary>
internal sealed class BookReader(DataReader reader, Plan? plan)
{
    private readonly CellReader cells = new(reader, plan);
    private NodeBuilder root = new(DataKind.Object, "", "");

    /// <summary>The tree; null where the workbook could not be read, which is among the findings.</summary>
    public DataNode? Read(XlsxBook book)
    {
        root = new(DataKind.Object, book.Sheets.FirstOrDefault(source => BookLayout.Sheets[0].IsNamed(source.Name))?.Name ?? "", "");
        var seen = new HashSet<BookSheet>();
        foreach (var source in book.Sheets)
        {
            if (BookLayout.IsAside(source.Name))
                continue;
            if (BookLayout.Sheets.FirstOrDefault(known => known.IsNamed(source.Name)) is not { } sheet)
                CheckUnknown(source);
            else if (!seen.Add(sheet))
                Report(ProfileBookCodes.Twice, source.Name, "", ("found", sheet.Name));
            else
                Read(sheet, source);
            if (book.Faulted)
                return null;
        }

        return root.ToNode();
    }

    /// <summary>Whether a workbook is meant as one of a profile: it has the sheet of items.</summary>
    public static bool IsProfile(XlsxBook book) => Has(book, BookLayout.Sheets[0]);

    /// <summary>Whether a workbook among figures is one of a profile: it has both sheets that every profile has.</summary>
    public static bool HoldsNoFigures(XlsxBook book) => IsProfile(book) && Has(book, BookLayout.Sheets.First(sheet => sheet.Path == "peerGroups"));

    private static bool Has(XlsxBook book, BookSheet sheet) => book.Sheets.Any(source => sheet.IsNamed(source.Name));

    private void CheckUnknown(XlsxSheet source)
    {
        if (source.Read())
            Report(
                ProfileBookCodes.Sheet, source.Name, "", ("found", source.Name),
                ("expected", new LocalText(
                    string.Join("、", BookLayout.Sheets.Select(sheet => sheet.Name.Chinese)), string.Join(", ", BookLayout.Sheets.Select(sheet => sheet.Name.English)))));
    }

    private void Read(BookSheet sheet, XlsxSheet source)
    {
        var rows = new BookTable(source, sheet, reader).Read();
        switch (sheet.Shape)
        {
            case BookShape.Items:
                new ItemRows(sheet, source.Name, cells, reader).Read(rows, root);
                break;
            case BookShape.List:
                ReadList(sheet, source.Name, rows);
                break;
            case BookShape.Entries:
                ReadEntries(sheet, source.Name, rows);
                break;
            default:
                new TreeRows(source.Name, cells, reader).Read(rows, root);
                break;
        }
    }

    private void ReadList(BookSheet sheet, string name, List<BookRow> rows)
    {
        var path = sheet.Path.Split('.');
        // An empty sheet is an empty list; of a part of something else it is nothing at all.
        if (rows.Count == 0 && path.Length > 1)
            return;
        var list = new NodeBuilder(DataKind.Array, name, "");
        foreach (var row in rows)
        {
            var item = new NodeBuilder(DataKind.Object, name, row.Place);
            foreach (var (field, cell) in row.Cells)
                if (cells.Read(field, cell, name) is { } value)
                    item.AddAt(field.Path.Split('.'), value);
            list.Add("", item);
        }

        root.ObjectAt(path.AsSpan(..^1)).Add(path[^1], list);
    }

    private void ReadEntries(BookSheet sheet, string name, List<BookRow> rows)
    {
        foreach (var row in rows)
        {
            var path = new List<string>(sheet.Path.Split('.'));
            DataNode? value = null;
            foreach (var field in sheet.Fields)
            {
                var (_, cell) = row.Cells.FirstOrDefault(filled => filled.Field == field);
                if (cell.IsBlank)
                    Report(DataFileCodes.MissingProperty, name, row.Place, ("path", field.Name));
                value = cell.IsBlank ? null : cells.Read(field, cell, name);
                if (value is null)
                    break;
                path.Add(value.Text);
            }

            if (value is not null)
                root.AddAt(path.ToArray().AsSpan(..^1), value);
        }
    }

    private void Report(DiagnosticDescriptor descriptor, string sheet, string cell, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        reader.Report(descriptor, NodeBuilder.Leaf(DataKind.Null, "", sheet, cell), arguments);
}
