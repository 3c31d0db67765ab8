using System.Text;
using ExcelDataReader;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files.Xls;

/// <summary>
/// An old workbook (.xls), in compatibility reading: the cells through another reader, guarded by our own look at container and records.
/// The assembly of that reader is loaded only when such a file arrives.
/// </summary>
internal sealed class XlsBook : IDisposable
{
    private readonly IExcelDataReader reader;

    private XlsBook(IExcelDataReader reader, BiffRecords records, ReadContext context)
    {
        (this.reader, Records, Context) = (reader, records, context);
    }

    /// <summary>Whether a fault was met while a sheet was read; its finding is among the others.</summary>
    public bool Faulted { get; private set; }

    /// <summary>How many cells of the sheets read so far hold a value or a formula.</summary>
    public long CellsRead { get; internal set; }

    internal BiffRecords Records { get; }

    internal ReadContext Context { get; }

    /// <exception cref="FileFault">The file is damaged or protected by a password.</exception>
    public static XlsBook Open(byte[] bytes, ReadContext context)
    {
        var file = new CompoundFile(bytes, context.File);
        var stream = file.Read("Workbook") ?? file.Read("Book") ?? throw file.Damaged();
        var records = new BiffRecords(stream, file);
        // Old files name their characters by the code pages of their time.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            var reader = ExcelReaderFactory.CreateBinaryReader(new MemoryStream(stream));
            if (reader.ResultsCount != records.Sheets.Count)
                throw file.Damaged();
            context.Report(LegacyCodes.Compatibility);
            if (file.Has("_VBA_PROJECT") || file.Has("PROJECT"))
                context.Report(SubmissionCodes.FileMacros, ("file", context.File));
            return new XlsBook(reader, records, context);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw file.Damaged();
        }
    }

    /// <summary>Moves to the next sheet.</summary>
    /// <returns>Null after the last, and after a fault.</returns>
    public XlsSheet? NextSheet()
    {
        var next = sheetsGiven++;
        if (Faulted || next == Records.Sheets.Count)
            return null;
        try
        {
            if (next > 0 && !reader.NextResult())
                throw Damaged();
            return new XlsSheet(this, reader, Records.Sheets[next]);
        }
        catch (Exception exception) when (exception is FileFault || IsDamage(exception))
        {
            Fail(exception as FileFault ?? Damaged(), "");
            return null;
        }
    }

    private int sheetsGiven;

    public void Dispose() => reader.Dispose();

    internal FileFault Damaged() => new(LegacyCodes.FileCorrupt, ("file", Context.File));

    internal void Fail(FileFault fault, string sheet)
    {
        Faulted = true;
        Context.Report(new FileFault(fault.Descriptor, fault.Arguments.AsSpan()) { Sheet = sheet, Cell = fault.Cell });
    }

    // Damaged records surface in that reader as whatever its code ran into. Running out of memory and cancelling are not its faults.
    internal static bool IsDamage(Exception exception) =>
        exception is not (FileFault or OperationCanceledException or OutOfMemoryException);
}
