using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Words;
using PlanMetrics.Results.Comparing;

namespace PlanMetrics.Results;

/// <summary>The result folder (interfaces: Result folder): written whole or not at all.</summary>
public static class ResultFolder
{
    /// <summary>Whether a result may be written to a folder: it is new, empty, or holds an earlier result, and keeps clear of the inputs.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="inputs">The paths of the inputs.</param>
    /// <param name="force">Whether a folder that holds something else may be written into.</param>
    /// <param name="findings">Receives the reason where it may not.</param>
    public static bool MayWrite(string folder, IEnumerable<string> inputs, bool force, Findings findings)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(findings);
        try
        {
            return MayWriteTo(folder, inputs, force, findings);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(findings, OutputCodes.WriteFault, folder, ("fault", WriteReason.Of(fault)));
        }
    }

    /// <summary>
    /// Writes a result: into a new folder beside its place first, then moved there, so that an earlier result stays whole on any failure.
    /// Files in the folder that this program did not write are kept.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="sources">The data files and inputs it was made of.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <param name="findings">Receives the reason where nothing is written.</param>
    /// <param name="ct">Stops the writing; what was there stays.</param>
    /// <returns>Whether the result stands in the folder.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static bool Write(
        Report report, ResultSources sources, string folder, ResultOptions? options, Findings findings, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(sources);
        options ??= new ResultOptions();
        if (!MayWrite(folder, sources.Inputs.Select(input => input.FullPath), options.Force, findings))
            return false;
        var place = PhysicalPath.Of(folder);
        try
        {
            using var running = FolderLock.Take(place, findings);
            return running is not null && Replace(new FolderSwap(place), report, sources, folder, options, findings, ct);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(findings, OutputCodes.WriteFault, folder, ("fault", WriteReason.Of(fault)));
        }
    }

    private static bool Replace(
        FolderSwap swap, Report report, ResultSources sources, string folder, ResultOptions options, Findings findings, CancellationToken ct)
    {
        try
        {
            swap.Recover();
            var changed = new ResultWriter(report, sources, options, swap.New).WriteAll(ct);
            if (changed is not null)
                return Refuse(findings, OutputCodes.InputChanged, folder, ("file", changed.RelativePath), ("expected", changed.Sha256));
            swap.Commit(OwnFiles.Of(swap.Folder).Contains, findings);
            if (options.Files == ResultFiles.All && !ResultContents.HasWorkbook(report))
                findings.Add(Diagnostic.At(
                    WorkbookCodes.TooLarge, new SourceLocation(folder), ("rows", ReportWorkbook.RowsOf(report)), ("most", ReportWorkbook.MostRows)));
            return true;
        }
        finally
        {
            swap.Abandon();
        }
    }

    private static bool MayWriteTo(string folder, IEnumerable<string> inputs, bool force, Findings findings)
    {
        var place = PhysicalPath.Of(folder);
        foreach (var input in inputs)
            if (PhysicalPath.Overlap(place, PhysicalPath.Of(input)))
                return Refuse(findings, OutputCodes.FolderOverlap, folder, ("input", input));
        if (File.Exists(place))
            return Refuse(findings, OutputCodes.NotFolder, folder);
        if (!force && PublishedIn(place) is { } edition)
            return Refuse(findings, EditionCodes.Published, folder, ("number", edition.Number), ("status", EditionWords.Of(edition.Status)));
        return force || !Directory.Exists(place) || ResultMarker.IsResult(place) || FirstEntry(place) is not { } found
            || Refuse(findings, OutputCodes.FolderForeign, folder, ("found", found));
    }

    // A published score is never computed anew in its place.
    private static Edition? PublishedIn(string place) =>
        ResultMarker.IsResult(place)
        && ManifestFile.Read(File.ReadAllBytes(Path.Combine(place, ManifestJson.FileName)), ManifestJson.FileName, new Findings())?.Edition is { IsFinal: true } edition
            ? edition
            : null;

    private static string? FirstEntry(string place) =>
        Directory.EnumerateFileSystemEntries(place).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal).FirstOrDefault();

    private static bool Refuse(
        Findings findings, DiagnosticDescriptor descriptor, string folder, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        findings.Add(Diagnostic.At(descriptor, new SourceLocation(folder), [("folder", folder), .. arguments]));
        return false;
    }
}
