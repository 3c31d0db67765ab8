using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Csv;
using PlanMetrics.Files.Forms;
using PlanMetrics.Files.ProfileBooks;
using PlanMetrics.Files.Xls;
using PlanMetrics.Files.Xlsx;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files;

/// <summary>Makes a submission of the bytes of one file, whatever its name: completely, or not at all.</summary>
internal static class SubmissionReader
{
    /// <summary>What the file holds; nothing where it is refused, which a finding says.</summary>
    public static ReadInput Read(FileBytes file, string? encoding, bool isTable, ReadContext context)
    {
        if (file.Fault is not null)
        {
            context.Report(file.Fault);
            return default;
        }
        try
        {
            var isPacked = GzipFile.Is(file.Content);
            if (isPacked)
                file = file with { Content = GzipFile.Unpack(file.Content, context) };
            var kind = FileKind.Of(file.Content, context.File);
            if (isPacked && kind.Form != FileForm.Text)
                throw new FileFault(
                    SubmissionCodes.FileKind, ("file", context.File), ("found", FileKind.PackedOf(kind)), ("expected", FileKind.PackedTable));
            if (kind.Form == FileForm.Package)
                return ReadWorkbook(file, context);
            if (kind.Form == FileForm.OldWorkbook && !FileKind.IsWpsTable(context.File))
                return new(ReadOldWorkbook(file, context));
            if (kind.Form == FileForm.Text && isTable)
                return new(ReadCsv(file, encoding, context));
            throw new FileFault(
                SubmissionCodes.FileKind, ("file", context.File), ("found", kind.Form == FileForm.OldWorkbook ? FileKind.WpsTable : kind.Name), ("expected", kind.Form == FileForm.Text ? FileKind.Workbook : FileKind.Table));
        }
        catch (FileFault fault)
        {
            context.Report(fault);
            return default;
        }
    }

    private static ReadInput ReadWorkbook(FileBytes file, ReadContext context)
    {
        using var book = XlsxBook.Open(file.Content, context);
        if (book is null)
            return default;
        if (BookReader.HoldsNoFigures(book))
        {
            context.Report(ProfileBookCodes.NotFigures, ("file", context.File));
            return default;
        }

        if (FormBook.Find(book, context) is { } form)
            return new(form.Read(file));
        if (context.ReadSheet is not null || !IndexFile.IsIndex(book))
            return new(ReadTables(book, file, context));
        var index = IndexFile.Read(book, context.File, file.Sha256, context.Findings);
        return new(index?.Values, new IndexInput(context.File, index?.Index));
    }

    private static Submission? ReadTables(XlsxBook book, FileBytes file, ReadContext context)
    {
        var tables = new List<TidyTable>(book.Sheets.Count);
        foreach (var sheet in book.Sheets)
        {
            tables.Add(ReadTable(sheet, context));
            if (book.Faulted)
                return null;
        }
        return Join(file, tables, book.CellsRead, context);
    }

    private static Submission? ReadOldWorkbook(FileBytes file, ReadContext context)
    {
        using var book = XlsBook.Open(file.Content, context);
        var tables = new List<TidyTable>();
        while (book.NextSheet() is { } sheet)
            tables.Add(ReadTable(sheet, context));
        return book.Faulted ? null : Join(file, tables, book.CellsRead, context);
    }

    private static Submission? ReadCsv(FileBytes file, string? encoding, ReadContext context)
    {
        using var sheet = CsvSheet.Open(file.Content, encoding, context);
        if (sheet is null)
            return null;
        var table = ReadTable(sheet, context);
        return sheet.Faulted ? null : Join(file, [table], table.CellsRead, context);
    }

    // A ledger has a layout of its own, which a mapping tells; anything else is a tidy table.
    private static TidyTable ReadTable(ISheetSource sheet, ReadContext context) =>
        context.ReadSheet is { } read ? read(sheet) : TidyTable.From(sheet, context.File, context.Findings);

    private static Submission Join(FileBytes file, List<TidyTable> tables, long cellsRead, ReadContext context)
    {
        if (!tables.Exists(table => table.HasHeadings))
            context.Report(new FileFault(SubmissionCodes.FileNoTable, ("file", context.File)));
        ImmutableArray<SubmissionRow> rows = tables.Count == 1 ? tables[0].Rows : [.. tables.SelectMany(table => table.Rows)];
        return new Submission(context.File, rows, file.Sha256, cellsRead)
        {
            Intake = [.. tables.SelectMany(table => table.Intake)],
            Adjustments = [.. tables.SelectMany(table => table.Adjustments)],
            Objections = [.. tables.SelectMany(table => table.Objections)],
            Verifications = [.. tables.SelectMany(table => table.Verifications)],
            Evidence = [.. tables.SelectMany(table => table.Evidence)],
        };
    }
}
