using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Xlsx;

/// <summary>
/// A workbook (.xlsx, .xlsm and their templates). A file is read completely or refused: whoever reads its sheets looks at
/// <see cref="Faulted"/> afterwards and drops all rows of the file where it is true.
/// </summary>
internal sealed class XlsxBook : IDisposable
{
    private readonly List<XlsxSheet> sheets = [];

    private XlsxBook(Package package, WorkbookParts parts, ReadContext context)
    {
        Package = package;
        Parts = parts;
        Context = context;
    }

    /// <summary>The worksheets, in the order of the workbook.</summary>
    public IReadOnlyList<XlsxSheet> Sheets => sheets;

    /// <summary>Whether a fault was met while a sheet was read; its finding is among the others.</summary>
    public bool Faulted { get; private set; }

    /// <summary>How many cells of the sheets read so far hold a value, a text or a formula.</summary>
    public long CellsRead { get; internal set; }

    internal Package Package { get; }

    internal WorkbookParts Parts { get; }

    internal ReadContext Context { get; }

    /// <summary>Opens a workbook, or reports the finding that refuses it and returns null.</summary>
    public static XlsxBook? Open(byte[] bytes, ReadContext context)
    {
        Package? package = null;
        try
        {
            package = Package.Open(bytes, context);
            return Open(package, context);
        }
        catch (FileFault fault)
        {
            package?.Dispose();
            context.Report(fault);
            return null;
        }
    }

    public void Dispose() => Package.Dispose();

    internal void Fail(FileFault fault, string sheet)
    {
        Faulted = true;
        Context.Report(new FileFault(fault.Descriptor, fault.Arguments.AsSpan()) { Sheet = sheet, Cell = fault.Cell });
    }

    private static XlsxBook Open(Package package, ReadContext context)
    {
        var main = MainPart(package, context);
        var list = WorkbookList.Read(package, main, context.Caps);
        var relationships = Relationships.Of(package, main);
        var strings = relationships.OfType("sharedStrings") is { } shared
            ? SharedStrings.Read(package, shared.Part, context.Caps)
            : null;
        var styles = CellStyles.Read(package, relationships.OfType("styles")?.Part, context);
        var parts = new WorkbookParts(strings, styles, list.Is1904, context.Caps);
        var book = new XlsxBook(package, parts, context);
        foreach (var entry in list.Sheets)
            book.Add(entry, relationships);
        book.ReportActiveContent(relationships);
        return book;
    }

    // None of it is ever opened, run or copied.
    private void ReportActiveContent(Relationships relationships)
    {
        if (relationships.OfType("vbaProject") is not null)
            Context.Report(SubmissionCodes.FileMacros, ("file", Context.File));
        if (relationships.OfType("externalLink") is not null)
            Context.Report(ActiveContentCodes.Links, ("file", Context.File));
        if (relationships.OfType("connections") is not null)
            Context.Report(ActiveContentCodes.Connections, ("file", Context.File));
    }

    private static string MainPart(Package package, ReadContext context)
    {
        var main = Relationships.Of(package, "").OfType("officeDocument")?.Part;
        var kind = main is not null && package.Has(main) && main.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            ? PackageKind.OfMainPart(main)
            : PackageKind.OfNames(package.Names);
        if (kind is { } other)
            throw new FileFault(SubmissionCodes.FileKind, ("file", context.File), ("found", other), ("expected", FileKind.Table));
        // Nothing in it is needed, but a workbook without it, or with a damaged one, is no sound package.
        package.Walk("[Content_Types].xml", types =>
        {
            types.Finish();
            return types;
        });
        return main ?? throw new FileFault(SubmissionCodes.PartMissing, ("part", "xl/workbook.xml"));
    }

    private void Add(SheetEntry entry, Relationships relationships)
    {
        var relationship = relationships.Find(entry.RelationshipId)
            ?? throw new FileFault(SubmissionCodes.PartMissing, ("part", Invariant.Quote(entry.RelationshipId))) { Sheet = entry.Name };
        if (relationship.Type != "worksheet")
        {
            Context.Findings.Add(Diagnostic.At(
                SubmissionCodes.SheetSkipped, new SourceLocation(Context.File, entry.Name), ("sheet", entry.Name)));
            return;
        }
        if (!Package.Has(relationship.Part))
            throw new FileFault(SubmissionCodes.PartMissing, ("part", relationship.Part)) { Sheet = entry.Name };
        sheets.Add(new XlsxSheet(this, entry, relationship.Part));
    }
}
