using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Csv;
using PlanMetrics.Submissions;
using PlanMetrics.Submissions.Ledgers;

namespace PlanMetrics.Files;

/// <summary>Reads what was handed in: workbooks, CSV files, and folders of them.</summary>
public static class InputReader
{
    internal const string RosterName = "roster.json";

    /// <summary>
    /// Reads files, and folders with their subfolders. Every file is read completely or refused with a finding; one that is
    /// refused never keeps another from being read.
    /// </summary>
    /// <param name="paths">Files and folders. A file named here is opened whatever its name; in folders only tables are.</param>
    /// <param name="findings">Takes what is found while reading.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="progress">Told how many files are done, from 1 to all.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <exception cref="ArgumentException">The encoding asked for does not exist.</exception>
    /// <exception cref="FileNotFoundException">A path names neither a file nor a folder.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static InputSet Read(
        IReadOnlyList<string> paths,
        Findings findings,
        InputOptions? options = null,
        IProgress<int>? progress = null,
        CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(paths, nameof(paths));
        ArgumentNullException.ThrowIfNull(findings, nameof(findings));
        options ??= new InputOptions();
        if (options.Encoding is not null && CsvText.Find(options.Encoding) is null)
            throw new ArgumentException($"There is no encoding \"{options.Encoding}\".", nameof(options));

        var unread = new Findings();
        var (found, numbered) = InputNames.Settle(Find(paths, options.Caps, unread), options.Caps);
        return ReadFound(found, unread, findings, options, progress, ct, new EvidenceFiles(unread)) with
        {
            RosterFile = RosterOf(paths),
            NumberedInputs = [.. numbered.Select(root => paths[root])],
        };
    }

    /// <summary>
    /// Reads one workbook or CSV file that does not lie in a folder: an upload, an attachment. It is read completely or refused with a
    /// finding. Safe to call from several threads at once, each with findings of its own or with the same.
    /// </summary>
    /// <param name="name">The name that findings and figures give it; no file of that name is looked for.</param>
    /// <param name="content">Its bytes, read from here to the end or to one more than <see cref="ReaderCaps.FileBytes"/>; left open.</param>
    /// <param name="findings">Takes what is found while reading.</param>
    /// <param name="options">How to read; null for the defaults. Mapping files are not looked at.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>What it holds; null where it is refused, which a finding says.</returns>
    /// <exception cref="ArgumentException">The encoding asked for does not exist.</exception>
    /// <exception cref="IOException"><paramref name="content"/> could not be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static Submission? ReadOne(string name, Stream content, Findings findings, InputOptions? options = null, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(findings);
        options ??= new InputOptions();
        if (options.Encoding is not null && CsvText.Find(options.Encoding) is null)
            throw new ArgumentException($"There is no encoding \"{options.Encoding}\".", nameof(options));
        ct.ThrowIfCancellationRequested();
        var context = new ReadContext(name, options.Caps, findings, ct) { Plan = options.Plan };
        return SubmissionReader.Read(FileBytes.Read(name, content, options.Caps), options.Encoding, IsTextTable(name), context).Submission;
    }

    /// <summary>Reads files again that an earlier run has found and named.</summary>
    /// <param name="found">The files in the ordinal order of their names; those that could not be read then are lost.</param>
    /// <param name="unread">What the earlier run found beside them.</param>
    /// <param name="findings">Takes what is found.</param>
    /// <param name="options">How to read.</param>
    /// <param name="ct">Stops the reading.</param>
    internal static InputSet ReadAgain(
        FoundFile[] found, IEnumerable<Diagnostic> unread, Findings findings, InputOptions options, CancellationToken ct)
    {
        var before = new Findings();
        before.AddRange(unread);
        return ReadFound(found, before, findings, options, null, ct);
    }

    /// <summary>Looks which files a run would read, and what it would find beside them, without reading what they say.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="options">How they would be read.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The files with their hashes; no submissions.</returns>
    internal static InputSet Look(IReadOnlyList<string> paths, InputOptions options, CancellationToken ct)
    {
        var unread = new Findings();
        var (found, _) = InputNames.Settle(Find(paths, options.Caps, unread), options.Caps);
        var mappings = InputMappings.Read(found.Where(IsMapping), options, unread, new Findings());
        var files = ImmutableArray.CreateBuilder<InputFile>();
        foreach (var file in found.Where(file => !IsMapping(file)))
        {
            ct.ThrowIfCancellationRequested();
            var bytes = file.Read(options.Caps);
            files.Add(file.As(bytes));
            if (bytes.Fault is { } fault)
                new ReadContext(file.RelativePath, options.Caps, unread, ct).Report(fault);
        }

        return new InputSet([], files.ToImmutable(), null) { Mappings = mappings.Files, Unread = unread.Sorted() };
    }

    /// <summary>All files under a folder, those in archives too, whatever their names; links are left out.</summary>
    internal static IEnumerable<FoundFile> FilesIn(string folder)
    {
        var full = Path.GetFullPath(folder);
        var tables = new InputFolder(full, 0, ReaderCaps.Default, new Findings()).Find();
        var known = tables.Select(file => file.FullPath).ToHashSet(StringComparer.Ordinal);
        var others = new DirectoryInfo(full).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Where(file => !known.Contains(file.FullName))
            .Select(file => new FoundFile(0, Path.GetRelativePath(full, file.FullName).Replace(Path.DirectorySeparatorChar, '/'), file.FullName));
        return tables.Concat(others).OrderBy(file => file.RelativePath, StringComparer.Ordinal);
    }

    private static InputSet ReadFound(
        FoundFile[] found, Findings unread, Findings findings, InputOptions options, IProgress<int>? progress, CancellationToken ct,
        EvidenceFiles? evidence = null)
    {
        var mappings = InputMappings.Read(found.Where(IsMapping), options, unread, findings);
        var files = found.Where(file => !IsMapping(file)).ToArray();
        var ledgers = new LedgerReader?[files.Length];
        var refused = new bool[files.Length];
        for (var i = 0; i < files.Length; i++)
            ledgers[i] = mappings.For(files[i].RelativePath, out refused[i]);
        mappings.ReportUnused();
        var read = new InputFile[files.Length];
        var inputs = new ReadInput[files.Length];
        var done = 0;
        var parallel = new ParallelOptions { CancellationToken = ct, MaxDegreeOfParallelism = options.MaxDegreeOfParallelism };
        Parallel.For(0, files.Length, parallel, i =>
        {
            var bytes = files[i].Read(options.Caps);
            read[i] = files[i].As(bytes);
            var context = new ReadContext(files[i].RelativePath, options.Caps, findings, ct) { ReadSheet = ledgers[i] is { } ledger ? ledger.Read : null, Plan = options.Plan };
            if (!refused[i] && !files[i].IsLost)
                inputs[i] = SubmissionReader.Read(
                    bytes, options.Encoding, IsTextTable(files[i].RelativePath), bytes.Fault is null ? context : context with { Findings = unread });
            if (inputs[i].Submission is { } submission)
            {
                ledgers[i]?.Complete();
                evidence?.Look(submission, files[i]);
            }

            progress?.Report(Interlocked.Increment(ref done));
        });
        var beside = unread.Sorted();
        if (evidence is not null)
            beside = beside.RemoveAll(evidence.IsAboutEvidence);
        findings.AddRange(beside);
        return new InputSet([.. inputs.Select(input => input.Submission).OfType<Submission>()], [.. read], null)
        {
            Mappings = mappings.Files,
            Indices = [.. inputs.Select(input => input.Index).OfType<IndexInput>()],
            Unread = beside,
        };
    }

    private static bool IsMapping(FoundFile file) => MappingFile.IsNamedSo(file.RelativePath);

    // Text under a workbook's name is no CSV on purpose.
    private static bool IsTextTable(string path) =>
        Path.GetExtension(GzipFile.NameWithin(path)).ToUpperInvariant() is ".CSV" or ".TSV" or ".TXT" or "";

    private static List<FoundFile> Find(IReadOnlyList<string> paths, ReaderCaps caps, Findings findings)
    {
        var files = new List<FoundFile>();
        for (var i = 0; i < paths.Count; i++)
        {
            var path = Path.GetFullPath(paths[i]);
            if (Directory.Exists(path))
                files.AddRange(new InputFolder(path, i, caps, findings).Find());
            else if (File.Exists(path) && InputKinds.Of(path) == InputKind.Archive)
                files.AddRange(new InputArchive(path, Path.GetFileName(path), i, caps, findings).Find());
            else if (File.Exists(path))
            {
                files.Add(new FoundFile(i, Path.GetFileName(path), path));
                // A ledger named by itself brings the mapping that bears its name.
                if (Path.ChangeExtension(path, null) + MappingFile.Ending is var mapping && File.Exists(mapping))
                    files.Add(new FoundFile(i, Path.GetFileName(mapping), mapping));
            }
            else
                throw new FileNotFoundException($"There is no file or folder \"{paths[i]}\".", paths[i]);
        }
        return files;
    }

    private static string? RosterOf(IReadOnlyList<string> paths)
    {
        var folder = paths.FirstOrDefault(Directory.Exists);
        var roster = folder is null ? null : Path.Combine(Path.GetFullPath(folder), RosterName);
        return roster is not null && File.Exists(roster) ? roster : null;
    }
}
