using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;
using Sylvan.Data.Csv;

namespace PlanMetrics.Files.Csv;

/// <summary>
/// A CSV file as a sheet: the row of a cell is its record, as spreadsheet programs count it, the column its field.
/// A file is read completely or refused: after the last row <see cref="Faulted"/> says which.
/// </summary>
internal sealed class CsvSheet : ISheetSource, IDisposable
{
    // This many agreed headings make a record the headings; what stands above it is titles, of any length.
    private const int FewestHeadings = 3;
    private const int LongestRecord = 1 << 22;
    private static readonly LocalText Characters = new("个字符（一条记录）", "characters in one record");
    private readonly string text;
    private readonly ReadContext context;
    private readonly List<SourceCell> cells = [];
    private CsvDataReader? reader;
    private int row;
    private int fields;

    private CsvSheet(string text, ReadContext context) => (this.text, this.context) = (text, context);

    public string Name => "";

    /// <summary>Whether the file was refused while it was read; its finding is among the others.</summary>
    public bool Faulted { get; private set; }

    public ReadOnlySpan<SourceCell> Cells => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(cells);

    /// <summary>Opens a CSV file, or reports the finding that refuses it and returns null.</summary>
    public static CsvSheet? Open(byte[] bytes, string? encoding, ReadContext context)
    {
        try
        {
            var text = CsvText.Decode(bytes, encoding, context);
            var nul = text.IndexOf('\0', StringComparison.Ordinal);
            if (nul >= 0)
                throw new FileFault(SubmissionCodes.CsvNul, ("row", text.AsSpan(0, nul).Count('\n') + 1));
            return new CsvSheet(text, context);
        }
        catch (FileFault fault)
        {
            context.Report(fault);
            return null;
        }
    }

    public bool Read()
    {
        cells.Clear();
        while (!Faulted && cells.Count == 0)
        {
            context.Token.ThrowIfCancellationRequested();
            if (!ReadRecord())
                return false;
            if (HasLengthOfHeading(reader!))
                ReadFields(reader!);
        }
        return !Faulted;
    }

    public void Dispose() => reader?.Dispose();

    private bool ReadRecord()
    {
        row++;
        try
        {
            reader ??= OpenReader();
            return reader.Read();
        }
        catch (CsvRecordTooLargeException)
        {
            return Fail(FileFault.TooMany(Characters, LongestRecord));
        }
        catch (CsvInvalidCharacterException)
        {
            return Fail(new FileFault(SubmissionCodes.CsvQuote, ("row", row), ("found", "\"")));
        }
    }

    // Opening reads the first record, with all that may be wrong in it.
    private CsvDataReader OpenReader() => CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions
    {
        HasHeaders = false,
        Delimiter = CsvDelimiter.Of(text),
        CsvStyle = CsvStyle.Standard,
        BufferSize = 1 << 14,
        MaxBufferSize = LongestRecord,
    });

    private bool Fail(FileFault fault)
    {
        Faulted = true;
        cells.Clear();
        context.Report(fault);
        return false;
    }

    private bool HasLengthOfHeading(CsvDataReader record)
    {
        var count = record.RowFieldCount;
        if (fields == 0)
        {
            fields = CountHeadings(record) >= FewestHeadings ? count : 0;
            return true;
        }
        if (count > fields && HasContent(record, fields, count))
        {
            Report(SubmissionCodes.CsvLong, count);
            return false;
        }
        if (count < fields && count > 1)
            Report(SubmissionCodes.CsvShort, count);
        return true;
    }

    private static int CountHeadings(CsvDataReader record)
    {
        var headings = 0;
        for (var i = 0; i < record.RowFieldCount; i++)
            if (record.GetFieldSpan(i) is { Length: <= TidyHeading.Longest } field && TidyHeading.IsKnown(field.ToString()))
                headings++;
        return headings;
    }

    private static bool HasContent(CsvDataReader record, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!record.GetFieldSpan(i).IsWhiteSpace())
                return true;
        return false;
    }

    private void Report(DiagnosticDescriptor descriptor, int count) =>
        context.Findings.Add(Diagnostic.At(descriptor, new SourceLocation(context.File, "", new CellAddress(row, 1).ToString()),
            ("row", row), ("found", count), ("expected", fields)));

    private void ReadFields(CsvDataReader record)
    {
        for (var i = 0; i < record.RowFieldCount; i++)
        {
            var field = record.GetFieldSpan(i);
            if (field.IsWhiteSpace())
                continue;
            if (field.Length > context.Caps.TextLength)
            {
                Fail(FileFault.TooMany(Xlsx.CellText.Characters, context.Caps.TextLength));
                return;
            }
            cells.Add(new SourceCell(CellKind.Text, field.ToString(), new CellAddress(row, i + 1)));
        }
    }
}
