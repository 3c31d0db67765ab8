using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Submissions.Ledgers;

namespace PlanMetrics.Files;

/// <summary>The mappings of a run: those that lie in the inputs, each for the files beside it and below, and those named for all of them.</summary>
internal sealed class InputMappings
{
    private readonly List<LedgerMapping> mappings = [];
    private readonly List<InputFile> files = [];
    private readonly HashSet<LedgerMapping> used = [];
    private readonly Findings findings;

    private InputMappings(Findings findings) => this.findings = findings;

    /// <summary>The mapping files, in the ordinal order of their paths.</summary>
    public ImmutableArray<InputFile> Files => [.. files.OrderBy(file => file.RelativePath, StringComparer.Ordinal)];

    /// <summary>Reads mapping files; a faulty one is left out, and its faults are among the findings.</summary>
    public static InputMappings Read(IEnumerable<FoundFile> found, ImmutableArray<string> named, Plan? plan, ReaderCaps caps, Findings findings)
    {
        var read = new InputMappings(findings);
        foreach (var file in found)
            read.Add(file, plan, caps);
        var known = read.files.Select(file => file.FullPath).ToHashSet(StringComparer.Ordinal);
        foreach (var path in named.Select(Path.GetFullPath).Where(known.Add).Order(StringComparer.Ordinal).ToArray())
            read.Add(new FoundFile(0, read.FreeName(path), path), plan, caps);
        return read;
    }

    /// <summary>The reader of a ledger, or null where no mapping is for the file.</summary>
    /// <param name="file">The file's relative path.</param>
    /// <param name="isRefused">Whether two mappings are for it, which is reported.</param>
    public LedgerReader? For(string file, out bool isRefused)
    {
        var fitting = mappings.Where(mapping => mapping.IsFor(file)).ToArray();
        isRefused = fitting.Length > 1;
        used.UnionWith(fitting);
        if (isRefused)
            findings.Add(Diagnostic.At(LedgerCodes.Several, new SourceLocation(file), ("file", file), ("mapping", fitting[0].File), ("other", fitting[1].File)));
        return fitting.Length == 1 ? new LedgerReader(fitting[0], file, findings) : null;
    }

    public void ReportUnused()
    {
        foreach (var mapping in mappings.Where(mapping => !used.Contains(mapping)))
            findings.Add(Diagnostic.At(LedgerCodes.MatchesNone, new SourceLocation(mapping.File),
                ("mapping", mapping.File), ("expected", string.Join(", ", mapping.Files))));
    }

    private void Add(FoundFile file, Plan? plan, ReaderCaps caps)
    {
        var relative = file.RelativePath;
        var bytes = file.Read(caps);
        files.Add(new InputFile(relative, file.FullPath, bytes.Sha256, bytes.Length) { Archive = file.Archive, Entry = file.Entry });
        if (bytes.Fault is { } fault)
            findings.Add(new Diagnostic(fault.Descriptor, new SourceLocation(relative), fault.Arguments));
        else if (MappingFile.Read(bytes.Content, relative, plan, findings) is { } mapping)
            mappings.Add(mapping);
    }

    // At the root it is for all inputs, in the result's copy of them as well.
    private string FreeName(string path)
    {
        var name = Path.GetFileName(path);
        var stem = MappingFile.IsNamedSo(name) ? name[..^MappingFile.Ending.Length] : Path.GetFileNameWithoutExtension(name);
        var free = stem + MappingFile.Ending;
        for (var number = 2; files.Exists(file => file.RelativePath == free); number++)
            free = $"{stem}-{Invariant.Text(number)}{MappingFile.Ending}";
        return free;
    }
}
