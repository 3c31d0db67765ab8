using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
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
    /// <param name="found">Those that lie in the inputs.</param>
    /// <param name="options">Those named, and the plan that they are held against.</param>
    /// <param name="unread">Takes why one cannot be opened.</param>
    /// <param name="findings">Takes what is wrong with one.</param>
    public static InputMappings Read(IEnumerable<FoundFile> found, InputOptions options, Findings unread, Findings findings)
    {
        var read = new InputMappings(findings);
        foreach (var file in found)
            read.Add(file, options, unread);
        var known = read.files.Select(file => file.FullPath).ToHashSet(StringComparer.Ordinal);
        foreach (var path in options.Mappings.Select(Path.GetFullPath).Where(known.Add).Order(StringComparer.Ordinal).ToArray())
            read.Add(new FoundFile(0, read.FreeName(path), path), options, unread);
        // The order decides which of two for one file is named first, and must not show how a mapping came here.
        read.mappings.Sort(static (a, b) => string.CompareOrdinal(a.File, b.File));
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

    private void Add(FoundFile file, InputOptions options, Findings unread)
    {
        var relative = file.RelativePath;
        var bytes = file.Read(options.Caps);
        files.Add(file.As(bytes));
        if (bytes.Fault is { } fault)
            unread.Add(new Diagnostic(fault.Descriptor, new SourceLocation(relative), fault.Arguments));
        else if (!file.IsLost && MappingFile.Read(bytes.Content, relative, options.Plan, findings) is { } mapping)
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
