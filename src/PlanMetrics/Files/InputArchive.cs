using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Xlsx;

namespace PlanMetrics.Files;

/// <summary>A .zip among the inputs: a folder in one file. Nothing of it is ever unpacked to disk, and one level is all.</summary>
internal sealed class InputArchive(string path, string relativePath, int root, ReaderCaps caps, Findings findings)
{
    /// <summary>The data files within, named as if the archive were a folder; the file itself where it is no archive or cannot be opened, so that reading says why.</summary>
    public List<FoundFile> Find()
    {
        FoundFile[] itself = [new FoundFile(root, relativePath, path)];
        var archive = FileBytes.Read(path, caps);
        if (archive.Fault is not null || !archive.Content.AsSpan().StartsWith("PK\x03\x04"u8))
            return [.. itself];
        try
        {
            using var package = Package.OpenArchive(archive.Content, new ReadContext(relativePath, caps, findings, default));
            return package.Has("[Content_Types].xml") ? [.. itself] : Sort(package);
        }
        catch (FileFault fault)
        {
            new ReadContext(relativePath, caps, findings, default).Report(fault);
            return [];
        }
    }

    private List<FoundFile> Sort(Package package)
    {
        var found = new List<FoundFile>();
        var inflated = 0L;
        foreach (var name in package.Names.Order(StringComparer.Ordinal))
        {
            // What other systems leave beside the files.
            if (name.Split('/').Any(step => step.StartsWith('.') || step == "__MACOSX"))
                continue;
            var within = $"{relativePath}/{name}";
            var finding = InputKinds.Of(name) switch
            {
                InputKind.Table => null,
                InputKind.Archive => LegacyCodes.ArchiveNested,
                InputKind.Document => SubmissionCodes.FileDocument,
                InputKind.Owner => SubmissionCodes.FileOwner,
                _ => SubmissionCodes.FileSkipped,
            };
            if (finding is not null)
            {
                findings.Add(Diagnostic.At(finding, new SourceLocation(within), ("file", within)));
                continue;
            }
            // A part that turns out longer than it declares is refused, so the sum holds.
            inflated += package.LengthOf(name);
            if (inflated > caps.InflatedBytes)
                throw FileFault.TooLarge(relativePath, caps.InflatedBytes);
            found.Add(new FoundFile(root, within, $"{path}/{name}") { Archive = path, Entry = name });
        }
        if (found.Count == 0)
            findings.Add(Diagnostic.At(LegacyCodes.ArchiveEmpty, new SourceLocation(relativePath), ("file", relativePath)));
        return found;
    }
}
