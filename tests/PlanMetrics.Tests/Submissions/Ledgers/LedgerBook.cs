using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Submissions.Ledgers;
using PlanMetrics.Tests.Files;

namespace PlanMetrics.Tests.Submissions.Ledgers;

/// <summary>A ledger drawn with strokes (<c>甲局|12|10</c>, a line a row), its merged ranges, and what a mapping makes of it.</summary>
internal sealed class LedgerBook
{
    private readonly XlsxBuilder builder = new();

    public static LedgerBook With(string drawing, params string[] merges) => new LedgerBook().Sheet("台账", drawing, merges);

    public LedgerBook Sheet(string name, string drawing, params string[] merges)
    {
        var rows = drawing.Split('\n').Select((line, i) => XlsxBuilder.Row(i + 1, line.Split('|', StringSplitOptions.TrimEntries)));
        var merged = string.Concat(merges.Select(range => $"""<mergeCell ref="{range}"/>"""));
        builder.Sheet(name, string.Concat(rows), after: merged.Length > 0 ? $"<mergeCells>{merged}</mergeCells>" : "");
        return this;
    }

    public byte[] ToBytes() => builder.ToBytes();

    /// <summary>Reads the book through the tables of a mapping.</summary>
    public LedgerReading Read(string tables) => Read(ToBytes(), "台账.xlsx", tables);

    public static LedgerReading ReadCsv(string csv, string tables) => Read(Encoding.UTF8.GetBytes(csv), "台账.csv", tables);

    public static LedgerMapping? Mapping(string tables, Findings findings) => MappingFile.Read(
        Encoding.UTF8.GetBytes($$"""{ "schemaVersion": 1, "files": ["*"], "tables": [ {{tables}} ] }"""), "a.mapping.json", Observations.Sheet.Zhaohua, findings);

    private static LedgerReading Read(byte[] bytes, string name, string tables)
    {
        var findings = new Findings();
        var mapping = Mapping(tables, findings);
        Assert.True(mapping is not null, string.Join('\n', findings.Sorted()));
        var ledger = new LedgerReader(mapping, name, findings);
        var context = new ReadContext(name, ReaderCaps.Default, findings, CancellationToken.None) { ReadSheet = ledger.Read };
        var file = new FileBytes(bytes, "hash", bytes.Length, null);
        var submission = SubmissionReader.Read(file, null, name.EndsWith(".csv", StringComparison.Ordinal), context).Submission;
        ledger.Complete();
        return new LedgerReading(submission!.Rows, findings.Sorted(), submission.CellsRead);
    }
}
