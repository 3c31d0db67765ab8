using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Xlsx;
using PlanMetrics.Json;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.Forms;

/// <summary>A workbook that says of itself that it is a form: recognised by what its hidden sheet holds, whatever it is called.</summary>
internal sealed class FormBook
{
    private const int RowsSearched = 12;

    private readonly XlsxBook book;
    private readonly XlsxSheet? keySheet;
    private readonly FormKeyReading reading;
    private readonly ReadContext context;

    private FormBook(XlsxBook book, XlsxSheet? keySheet, FormKeyReading reading, ReadContext context) =>
        (this.book, this.keySheet, this.reading, this.context) = (book, keySheet, reading, context);

    /// <summary>The form in a workbook, or null where it is none; its sheets are then as if untouched.</summary>
    public static FormBook? Find(XlsxBook book, ReadContext context)
    {
        foreach (var sheet in book.Sheets)
        {
            if (!sheet.IsHidden && sheet.Name != FormKeySheet.Name)
                continue;
            var page = FormPage.Of(sheet, context);
            if (FormKeySheet.Read(page.Rows) is { } reading)
                return new(book, sheet, reading, context);
            sheet.Restart();
        }

        return book.Sheets.Any(IsTable) ? new(book, null, new(null, ""), context) : null;
    }

    /// <summary>Reads its tables; null where the file is refused, which a finding says.</summary>
    public Submission? Read(FileBytes file)
    {
        if (reading.Key is null && reading.Found.Length > 0)
        {
            context.Report(FormCodes.Version, ("found", Invariant.Quote(reading.Found)));
            return null;
        }

        var pages = new List<FormPage>(book.Sheets.Count);
        foreach (var sheet in book.Sheets)
            if (sheet != keySheet)
                pages.Add(FormPage.Of(sheet, context));
        if (book.Faulted || (reading.Key ?? Rebuild(pages)) is not { } key)
            return null;
        var rows = ImmutableArray.CreateBuilder<SubmissionRow>();
        var tables = ImmutableArray.CreateBuilder<SubmittedTable>();
        SourceCell? submission = null;
        foreach (var table in key.Tables)
            if (PageOf(table, pages) is { } page)
                submission = Read(key, table, page, submission, rows, tables);
        foreach (var page in pages)
            Complete(page, key);
        if (rows.Count == 0 && tables.Count == key.Tables.Length && !pages.Exists(page => page.HasErrors))
            context.Report(FormCodes.Empty);
        var form = new SubmittedForm(key.PlanId, key.PlanHash, key.Year, key.UnitId, key.UnitName, tables.ToImmutable())
        {
            Periods = [.. key.Tables.SelectMany(table => table.Periods).Select(period => period.Period)],
        };
        return new Submission(context.File, rows.ToImmutable(), file.Sha256, book.CellsRead) { Form = form };
    }

    // Without its hidden sheet a form still says whose it is to whoever knows the plan.
    private FormKey? Rebuild(List<FormPage> pages)
    {
        if (context.Plan is not { } plan)
        {
            context.Report(FormCodes.Keyless);
            return null;
        }

        var visible = new FormVisibleKey(plan, pages);
        if (visible.Read() is not { } key)
        {
            context.Report(LostFormCodes.Unclear, ("expected", visible.Lacking));
            return null;
        }

        context.Report(LostFormCodes.Rebuilt, ("unit", Invariant.Quote(key.UnitName)), ("year", NumberText.Of(key.Year)));
        return key;
    }

    // The headings of a form are those of no other table.
    private static bool IsTable(XlsxSheet sheet)
    {
        var isTable = false;
        for (var row = 0; !isTable && row < RowsSearched && sheet.Read(); row++)
            isTable = FormColumns.IsHeading(sheet.Cells);
        sheet.Restart();
        return isTable;
    }

    private FormPage? PageOf(FormKeyTable table, List<FormPage> pages)
    {
        var same = pages.FindAll(page => page.Says(table.Number));
        if (same.Count == 1)
            return same[0];
        if (same.Count == 0)
            context.Report(FormCodes.TableMissing, ("expected", table.Number));
        else
            same[1].Report(FormCodes.TableTwice, default, ("expected", table.Number), ("other", same[0].Sheet));
        return null;
    }

    private static SourceCell? Read(
        FormKey key, FormKeyTable table, FormPage page, SourceCell? submission,
        ImmutableArray<SubmissionRow>.Builder rows, ImmutableArray<SubmittedTable>.Builder tables)
    {
        if (FormColumns.Find(page, table) is not { } columns || FormPageHead.Read(page, table, columns.Row) is not { } head)
            return submission;
        // The first table carries the number for all; the others repeat it by a formula.
        submission ??= head.Submission;
        var figures = new FormFigures(page, key, table, columns, submission.Value);
        foreach (var (row, cells) in new FormTableReader(page, table, columns).Read())
            figures.Add(row, cells);
        rows.AddRange(figures.Rows);
        tables.Add(figures.Table);
        if (head.Code is { Kind: CellKind.Text } saved && saved.Text != figures.Code)
            page.Report(FormCodes.Code, saved.Address, ("found", Invariant.Quote(saved.Text)), ("expected", figures.Code));
        return submission;
    }

    private void Complete(FormPage page, FormKey key)
    {
        page.Complete();
        if (page.IsEmpty || page.Says(FormGuide.Sheet) || page.Says(FormDefinitions.Heading) || key.Tables.Any(table => page.Says(table.Number)))
            return;
        var isSlip = ReturnSlipSheet.Is(page.Sheet, page.FirstText);
        context.Findings.Add(Diagnostic.At(
            isSlip ? LedgerCodes.ReturnSlip : FormCodes.SheetExtra, new SourceLocation(context.File, page.Sheet), ("sheet", page.Sheet)));
    }
}
