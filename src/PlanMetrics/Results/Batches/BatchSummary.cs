using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Csv;
using PlanMetrics.Reports;

namespace PlanMetrics.Results.Batches;

/// <summary>The files of a batch beside the districts' folders. The manifest comes last: where it lists districts, everything it lists stands.</summary>
internal sealed class BatchSummary(string place, BatchSettings settings)
{
    private const string Page = "summary.html";
    private const string Text = "summary.md";
    private const string Districts = "districts.csv";
    private const string Targets = "national-targets.csv";
    private const string FindingTable = "findings.csv";

    /// <summary>Their names, which no district can bear.</summary>
    public static ImmutableArray<string> Files { get; } = [Districts, FindingTable, ManifestJson.FileName, Targets, Page, Text];

    /// <summary>Marks the folder as that of a batch at work; the summary of an earlier run goes, since it may soon be wrong.</summary>
    public void Begin()
    {
        Directory.CreateDirectory(place);
        Put(ManifestJson.FileName, BatchManifest.WriteUnfinished);
        foreach (var file in Files.Where(file => file != ManifestJson.FileName))
            File.Delete(Path.Combine(place, file));
    }

    public void Write(BatchResult result)
    {
        var language = settings.FileLanguage;
        OutputFile[] outputs =
        [
            Put(Districts, stream => CsvTable.Write(BatchColumns.Districts, result.Districts, stream)),
            Put(FindingTable, stream => CsvTable.Write(FindingColumns.In(language), DiagnosticOrder.Sort([.. result.Findings]), stream)),
            Put(Targets, stream => CsvTable.Write(BatchColumns.Targets(language), result.Targets, stream)),
            Put(Page, stream => new BatchPage(settings, result).Write(stream)),
            Put(Text, stream => new BatchMarkdown(settings, result).Write(stream)),
        ];
        Put(ManifestJson.FileName, stream => BatchManifest.Write(settings, result, outputs, stream));
    }

    // Under another name first, so that a file is there whole or not at all.
    private OutputFile Put(string name, Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        var part = Path.Combine(place, $".{name}.planmetrics-part");
        using (var file = new FileStream(part, FileMode.Create, FileAccess.Write))
        {
            content.WriteTo(file);
            file.Flush(flushToDisk: true);
        }

        File.Move(part, Path.Combine(place, name), overwrite: true);
        return new(name, ManifestJson.HashOf(content.GetBuffer().AsSpan(0, (int)content.Length)));
    }
}
