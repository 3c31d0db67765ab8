using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Notices;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Notices;
using PlanMetrics.Results.Verifying;

namespace PlanMetrics.Results.Noticing;

/// <summary>文稿文件夹: drafts of official documents of a result, one file a document, a folder for each kind that goes to units.</summary>
public static class NoticeFolder
{
    /// <summary>
    /// Computes a result again from its own folder and drafts its documents. A result that does not come out as it was written is refused, and so is a
    /// template with a fault: then nothing is written.
    /// </summary>
    /// <param name="resultFolder">The folder of the result.</param>
    /// <param name="folder">The folder to write: new, empty, or of an earlier run.</param>
    /// <param name="options">Which documents, for whom, from what.</param>
    /// <param name="findings">Receives the reason where nothing is written, and what was left out.</param>
    /// <param name="ct">Stops the work; what was there stays.</param>
    /// <returns>The paths of the documents in the folder; empty where nothing was written.</returns>
    /// <exception cref="ArgumentException">A folder's name is empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static ImmutableArray<string> Write(string resultFolder, string folder, NoticeOptions options, Findings findings, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(resultFolder);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(findings);
        string[] inputs = options.Templates is { } place ? [resultFolder, place] : [resultFolder];
        if (!ResultFolder.MayWrite(folder, inputs, force: false, findings)
            || ReproducedReport.Of(resultFolder, NoticeCodes.NotReproduced, findings, ct) is not { } reproduced)
            return [];
        var report = options.Language is { } language ? reproduced with { Language = language } : reproduced;
        var unit = options.Unit is { } wanted ? report.Roster.Registry.Find(wanted)?.Id : null;
        if (options.Unit is not null && report.Units.All(score => score.UnitId != unit))
        {
            findings.Add(Diagnostic.At(NoticeCodes.NoUnit, new SourceLocation(resultFolder), ("folder", resultFolder), ("unit", options.Unit)));
            return [];
        }

        ImmutableArray<NoticeKind> kinds = [.. options.Kinds.Distinct().Where(kind => unit is null || NoticeSource.IsForUnits(kind))];
        if (NoticeTemplates.Read(kinds, options.Templates, report.Language, findings) is not { } templates)
            return [];
        return Place(folder, options.Force, findings, made => Documents(report, unit, templates, made, findings, ct));
    }

    /// <summary>Writes the built-in templates, to be edited and handed back.</summary>
    /// <param name="folder">The folder to write: new, empty, or of an earlier run.</param>
    /// <param name="language">The language of the documents.</param>
    /// <param name="force">Whether templates of an earlier run are replaced although somebody has edited them.</param>
    /// <param name="findings">Receives the reason where nothing is written.</param>
    /// <returns>The names of the templates; empty where nothing was written.</returns>
    public static ImmutableArray<string> WriteTemplates(string folder, Language language, bool force, Findings findings)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(findings);
        if (!ResultFolder.MayWrite(folder, [], force: false, findings))
            return [];
        return Place(folder, force, findings, made =>
        {
            var written = Enum.GetValues<NoticeKind>().Select(kind => Put(made, NoticeFileNames.Template(kind, language), NoticeTemplate.BuiltIn(kind, language).Write)).ToArray();
            HandedFiles.PutManifest(made, "templates", written);
            return written;
        });
    }

    private static ImmutableArray<string> Place(string folder, bool force, Findings findings, Func<string, IReadOnlyList<OutputFile>> write)
    {
        var place = PhysicalPath.Of(folder);
        try
        {
            using var running = FolderLock.Take(place, findings);
            if (running is null)
                return [];
            // People go on writing in what was drafted: nothing of theirs is lost unasked.
            if (!force && OwnFiles.EditedIn(place) is { } edited)
            {
                findings.Add(Diagnostic.At(NoticeCodes.Edited, new SourceLocation(folder), ("folder", folder), ("file", edited)));
                return [];
            }

            return Replace(new FolderSwap(place), findings, write);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.At(OutputCodes.WriteFault, new SourceLocation(folder), ("folder", folder), ("fault", WriteReason.Of(fault))));
            return [];
        }
    }

    private static ImmutableArray<string> Replace(FolderSwap swap, Findings findings, Func<string, IReadOnlyList<OutputFile>> write)
    {
        try
        {
            swap.Recover();
            Directory.CreateDirectory(swap.New);
            var written = write(swap.New);
            if (written.Count > 0)
                swap.Commit(OwnFiles.Of(swap.Folder).Contains, findings);
            return [.. written.Select(output => output.Path)];
        }
        finally
        {
            swap.Abandon();
        }
    }

    private static List<OutputFile> Documents(Report report, string? unit, ImmutableArray<NoticeTemplate> templates, string folder, Findings findings, CancellationToken ct)
    {
        var source = new NoticeSource(report);
        var written = new List<OutputFile>();
        foreach (var template in templates.Where(template => !NoticeSource.IsForUnits(template.Kind)))
            if (source.Values(template.Kind) is { } values)
                written.Add(Put(folder, NoticeFileNames.Of(template.Kind).In(report.Language) + NoticeFileNames.Extension, stream => template.Fill(values, stream)));
        written.AddRange(UnitDocuments(report, unit, source, templates, folder, ct));
        foreach (var template in templates)
        {
            var name = NoticeFileNames.Of(template.Kind);
            if (!written.Exists(output => output.Path.StartsWith(name.In(report.Language) + (NoticeSource.IsForUnits(template.Kind) ? "/" : NoticeFileNames.Extension), StringComparison.Ordinal)))
                findings.Add(Diagnostic.At(NoticeCodes.Nothing, SourceLocation.None, ("kind", name)));
        }

        if (written.Count > 0)
            HandedFiles.PutManifest(folder, "notices", written, [.. templates.Select(template => new OutputFile(NoticeFileNames.Template(template.Kind, report.Language), template.Sha256))]);
        return written;
    }

    private static IEnumerable<OutputFile> UnitDocuments(Report report, string? unit, NoticeSource source, ImmutableArray<NoticeTemplate> templates, string folder, CancellationToken ct)
    {
        ImmutableArray<NoticeTemplate> own = [.. templates.Where(template => NoticeSource.IsForUnits(template.Kind))];
        if (own.IsEmpty)
            return [];
        ImmutableArray<string> units = unit is null ? [.. report.Units.Select(score => score.UnitId)] : [unit];
        var names = UnitFileNames.Of(report.Roster, units);
        var made = new OutputFile?[units.Length, own.Length];
        Parallel.For(0, units.Length, new ParallelOptions { CancellationToken = ct }, i =>
        {
            var notice = source.OfUnit(units[i])!;
            for (var kind = 0; kind < own.Length; kind++)
                if (NoticeSource.Values(own[kind].Kind, notice) is { } values)
                    made[i, kind] = Put(folder, $"{NoticeFileNames.Of(own[kind].Kind).In(report.Language)}/{names[i]}{NoticeFileNames.Extension}", stream => own[kind].Fill(values, stream));
        });
        return Enumerable.Range(0, own.Length).SelectMany(kind => Enumerable.Range(0, units.Length).Select(i => made[i, kind])).OfType<OutputFile>();
    }

    private static OutputFile Put(string folder, string name, Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        return HandedFiles.Put(folder, name, content.ToArray());
    }
}
