using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Notices;
using PlanMetrics.Reports.Notices;

namespace PlanMetrics.Results.Noticing;

/// <summary>The templates of a run: those that an office edited, and the built-in ones for the others.</summary>
internal static class NoticeTemplates
{
    /// <summary>Reads the templates of the kinds wanted.</summary>
    /// <returns>Null where one has a fault; every fault of all of them is named.</returns>
    public static ImmutableArray<NoticeTemplate>? Read(ImmutableArray<NoticeKind> kinds, string? folder, Language language, Findings findings)
    {
        if (folder is not null && !Directory.Exists(folder))
        {
            findings.Add(Diagnostic.At(NoticeCodes.NoTemplate, new SourceLocation(folder), ("file", folder), ("found", new LocalText("没有这个文件夹", "no such folder"))));
            return null;
        }

        var templates = ImmutableArray.CreateBuilder<NoticeTemplate>(kinds.Length);
        var isSound = true;
        foreach (var kind in kinds)
            if ((folder is null ? NoticeTemplate.BuiltIn(kind, language) : Read(kind, folder, language, findings)) is { } template)
                templates.Add(template);
            else
                isSound = false;
        if (folder is not null)
            NameStrangers(folder, language, findings);
        return isSound ? templates.ToImmutable() : null;
    }

    private static NoticeTemplate? Read(NoticeKind kind, string folder, Language language, Findings findings)
    {
        var name = NoticeFileNames.Template(kind, language);
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            findings.Add(Diagnostic.At(NoticeCodes.BuiltIn, new SourceLocation(folder), ("folder", folder), ("file", name)));
            return NoticeTemplate.BuiltIn(kind, language);
        }

        var read = FileBytes.Read(path, ReaderCaps.Default);
        if (read.Fault is not { } fault)
            return NoticeTemplate.Read(read.Content, name, kind, findings);
        var reason = new Diagnostic(fault.Descriptor, SourceLocation.None, fault.Arguments);
        findings.Add(Diagnostic.At(
            NoticeCodes.NoTemplate, new SourceLocation(name), ("file", name), ("found", new LocalText(reason.Message(Language.Chinese), reason.Message(Language.English)))));
        return null;
    }

    // A template under another name would be left out without a word. Files beginning with ~$ are an editor's own.
    private static void NameStrangers(string folder, Language language, Findings findings)
    {
        var known = Enum.GetValues<NoticeKind>().SelectMany(kind => new[] { NoticeFileNames.Template(kind, Language.Chinese), NoticeFileNames.Template(kind, Language.English) }).ToHashSet(StringComparer.Ordinal);
        foreach (var name in Directory.EnumerateFiles(folder, "*.docx").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal))
            if (!known.Contains(name) && !name.StartsWith("~$", StringComparison.Ordinal) && !name.StartsWith('.'))
                findings.Add(Diagnostic.At(NoticeCodes.UnknownFile, new SourceLocation(folder), ("folder", folder), ("file", name),
                    ("expected", string.Join(language.Say("、", ", "), Enum.GetValues<NoticeKind>().Select(kind => NoticeFileNames.Template(kind, language))))));
    }
}
