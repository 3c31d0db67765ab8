using System.Collections.Immutable;
using System.CommandLine;
using PlanMetrics.Diagnostics;
using PlanMetrics.Reports.Notices;
using PlanMetrics.Results.Noticing;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>notice RESULT -o FOLDER</c>: drafts of official documents; <c>notice --export-templates FOLDER</c>: the templates to edit.</summary>
internal sealed class NoticeCommand
{
    private static readonly (string Word, NoticeKind Kind)[] Kinds =
    [
        ("bulletin", NoticeKind.Bulletin), ("reminder", NoticeKind.Reminder), ("feedback", NoticeKind.Feedback), ("return", NoticeKind.Return), ("annex", NoticeKind.Annex),
    ];

    private readonly Shell shell;
    private readonly Argument<string?> result;
    private readonly Option<string[]> kinds;
    private readonly Option<string?> unit;
    private readonly Option<string?> templates;
    private readonly Option<string?> export;
    private readonly Option<string?> folder;
    private readonly Option<bool> force;

    private NoticeCommand(Shell shell)
    {
        this.shell = shell;
        result = new("RESULT") { Description = shell.Say("结果文件夹", "The folder of the result"), Arity = ArgumentArity.ZeroOrOne };
        kinds = new("--kind")
        {
            HelpName = string.Join('|', Kinds.Select(kind => kind.Word)),
            Description = shell.Say(
                "文稿种类：bulletin（通报）、reminder（提示函）、feedback（考核结果反馈单）、return（退回补正单）、annex（年度报告数据附件），可多次给出；缺省为全部",
                "Which documents, may be repeated; default: all"),
        };
        kinds.AcceptOnlyFromAmong([.. Kinds.Select(kind => kind.Word)]);
        unit = new("--unit") { HelpName = shell.Say("单位", "unit"), Description = shell.Say("只写发给一个单位的文稿（名称或编号）", "Only what goes to one unit, by name or id") };
        templates = new("--templates") { HelpName = "DIR", Description = shell.Say("改过的模板所在文件夹；其中没有的用内置模板", "A folder of edited templates; what it lacks comes from the built-in ones") };
        export = new("--export-templates") { HelpName = "DIR", Description = shell.Say("把内置模板写入文件夹，供修改后用 --templates 交回", "Write the built-in templates to a folder, to be edited and handed back with --templates") };
        folder = new("--out", "-o") { HelpName = "PATH", Description = shell.Say("写入的文件夹；默认在结果文件夹旁，名称加 -notice", "The folder to write; beside the result with -notice at its name unless stated") };
        force = new("--force") { Description = shell.Say("替换写出后经人修改的文稿或模板", "Replace documents or templates that were edited since they were written") };
    }

    public static Command Build(Shell shell)
    {
        var notice = new NoticeCommand(shell);
        var command = new Command("notice", shell.Say("起草文稿（.docx，代拟稿）：通报、提示函、考核结果反馈单、退回补正单、年度报告数据附件；只据事实，不含风险研判", "Draft documents (.docx): bulletin, reminders, results, returns, the annex of the annual report; from facts alone"))
        {
            notice.result, notice.kinds, notice.unit, notice.templates, notice.export, notice.folder, notice.force,
        };
        command.SetAction(notice.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var language = GlobalOptions.Language(parsed) switch { "zh" => Language.Chinese, "en" => Language.English, _ => (Language?)null };
        if (parsed.GetValue(export) is { Length: > 0 } into)
            return Export(into, language ?? shell.Language, parsed);
        if (parsed.GetValue(result) is not { Length: > 0 } source)
            throw new UsageException(new("须给出结果文件夹，或者用 --export-templates 导出模板", "expected the folder of a result, or --export-templates"));
        var place = parsed.GetValue(folder) ?? Path.TrimEndingDirectorySeparator(Path.GetFullPath(source)) + "-notice";
        var asked = parsed.GetValue(kinds) ?? [];
        ImmutableArray<NoticeKind> wanted = [.. Kinds.Where(kind => asked.Length == 0 || asked.Contains(kind.Word)).Select(kind => kind.Kind)];
        var options = new NoticeOptions { Kinds = wanted, Unit = parsed.GetValue(unit), Templates = parsed.GetValue(templates), Language = language, Force = parsed.GetValue(force) };
        var findings = new Findings();
        var written = NoticeFolder.Write(source, place, options, findings, shell.Cancelled);
        FindingsWriter.Write(findings.Sorted(), shell);
        if (written.IsEmpty)
            return Failed(findings);
        foreach (var group in written.GroupBy(path => path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : path, StringComparer.Ordinal))
            shell.Out.WriteLine(group.First().Contains('/', StringComparison.Ordinal) ? shell.Say($"{group.Key}：{group.Count()} 份", $"{group.Key}: {group.Count()} documents") : group.Key);
        shell.Out.WriteLine(shell.Say($"代拟稿共 {written.Length} 份，写入“{place}”；文号、签发、署名、日期和印章留空", $"{written.Length} drafts in \"{place}\"; number, issuer, date, signature and seal are left blank"));
        return ExitCode.Done;
    }

    private int Export(string into, Language language, ParseResult parsed)
    {
        if (parsed.GetValue(result) is not null)
            throw new UsageException(new("导出模板时不给结果文件夹", "a result is not given together with --export-templates"));
        var findings = new Findings();
        var written = NoticeFolder.WriteTemplates(into, language, parsed.GetValue(force), findings);
        FindingsWriter.Write(findings.Sorted(), shell);
        if (written.IsEmpty)
            return Failed(findings);
        foreach (var name in written)
            shell.Out.WriteLine(name);
        shell.Out.WriteLine(shell.Say($"模板 {written.Length} 个，写入“{into}”；修改后用 --templates 交回", $"{written.Length} templates in \"{into}\"; hand them back with --templates"));
        return ExitCode.Done;
    }

    private static int Failed(Findings findings) =>
        findings.Sorted().Any(finding => finding.Severity == Severity.Error && finding.Descriptor.Code is { } code && (code.StartsWith("PM900", StringComparison.Ordinal) || code is "PM9050" or "PM9139")) ? ExitCode.Output
        : findings.Sorted().Any(finding => finding.Severity == Severity.Error) ? ExitCode.Usage
        : ExitCode.Done;
}
