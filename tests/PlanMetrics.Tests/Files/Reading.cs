using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Csv;
using PlanMetrics.Files.Xlsx;
using PlanMetrics.Plans;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Files;

/// <summary>What came of reading one file: its cells, or nothing, and what was found.</summary>
internal sealed record Reading(List<(string Sheet, SourceCell Cell)> Cells, List<Diagnostic> Findings, bool IsRefused)
{
    public static Reading OfWorkbook(XlsxBuilder builder, ReaderCaps? caps = null) => OfWorkbook(builder.ToBytes(), caps);

    public static Reading OfWorkbook(byte[] bytes, ReaderCaps? caps = null, bool trustsFrameworkOnly = false)
    {
        var findings = new Findings();
        var context = new ReadContext("test.xlsx", caps ?? ReaderCaps.Default, findings, CancellationToken.None) { TrustsFrameworkOnly = trustsFrameworkOnly };
        var cells = new List<(string, SourceCell)>();
        using var book = XlsxBook.Open(bytes, context);
        foreach (var sheet in book?.Sheets ?? [])
            while (sheet.Read())
                foreach (var cell in sheet.Cells)
                    cells.Add((sheet.Name, cell));
        return new Reading(cells, Complete(findings), book is null || book.Faulted) { CellsRead = book?.CellsRead ?? 0 };
    }

    public static Reading OfCsv(byte[] bytes, string? encoding = null)
    {
        var findings = new Findings();
        var context = new ReadContext("test.csv", ReaderCaps.Default, findings, CancellationToken.None);
        var cells = new List<(string, SourceCell)>();
        using var sheet = CsvSheet.Open(bytes, encoding, context);
        while (sheet is not null && sheet.Read())
            foreach (var cell in sheet.Cells)
                cells.Add(("", cell));
        return new Reading(cells, Complete(findings), sheet is null || sheet.Faulted);
    }

    /// <summary>A whole file as the main job reads it, by its content.</summary>
    public static (Submission? Submission, List<Diagnostic> Findings) OfFile(byte[] bytes, string name = "test.xlsx", ReaderCaps? caps = null, Plan? plan = null)
    {
        var findings = new Findings();
        var context = new ReadContext(name, caps ?? ReaderCaps.Default, findings, CancellationToken.None) { Plan = plan };
        var file = new FileBytes(bytes, "hash", bytes.Length, null);
        return (SubmissionReader.Read(file, null, name.EndsWith(".csv", StringComparison.Ordinal), context).Submission, Complete(findings));
    }

    // No finding may leave a placeholder open.
    private static List<Diagnostic> Complete(Findings findings)
    {
        List<Diagnostic> sorted = [.. findings.Sorted()];
        foreach (var finding in sorted)
        {
            Assert.DoesNotMatch("\\{[a-z]+\\}", finding.Message(Language.English));
            Assert.DoesNotMatch("\\{[a-z]+\\}", finding.Message(Language.Chinese));
        }
        return sorted;
    }

    /// <summary>The control total of a workbook.</summary>
    public long CellsRead { get; init; }

    public SourceCell At(string address) => Cells.Single(cell => cell.Cell.Address.ToString() == address).Cell;

    public string TextAt(string address) => $"{At(address).Kind}:{At(address).Text}";

    /// <summary>The codes of all findings, in their order.</summary>
    public string Codes => string.Join(' ', Findings.Select(finding => finding.Descriptor.Code));

    public Diagnostic Finding(string code) => Findings.Single(finding => finding.Descriptor.Code == code);
}
