using System.CommandLine;
using System.Globalization;
using System.Text;
using PlanMetrics.Plans;
using PlanMetrics.Plans.Drafting;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>plan draft SOURCE.txt</c>: a plan file drafted from a plan's text, for a person to confirm.</summary>
internal static class PlanDraftCommand
{
    public static Command Build(Shell shell)
    {
        var source = new Argument<string>("SOURCE") { Description = shell.Say("规划原文（文本文件）", "The plan's text (a text file)") };
        var output = new Option<string?>("--out", "-o") { HelpName = shell.Say("文件", "file"), Description = shell.Say("写入的规划文件；缺省为向屏幕输出", "The plan file to write; default: the screen") };
        var force = new Option<bool>("--force") { Description = shell.Say("覆盖已有文件", "Replace a file that is there") };
        var id = new Option<string>("--id") { HelpName = shell.Say("编号", "id"), Description = shell.Say("规划编号", "The plan's id"), DefaultValueFactory = _ => "draft" };
        var years = new Option<string?>("--years") { HelpName = "2021-2025", Description = shell.Say("规划期；缺省由原文读出", "The plan's years; default: read from the text") };
        var against = new Option<string?>("--against")
        {
            HelpName = shell.Say("规划", "plan"),
            Description = shell.Say("与已确认的规划（文件，或内置规划编号）比较明确目标，不写文件", "Compare the explicit targets with a confirmed plan (a file, or the id of an embedded one); writes nothing"),
        };
        var format = FormatOption.Build(shell);
        var command = new Command("draft", shell.Say(
            "由规划原文起草规划文件：部分、任务、单位和候选目标，须逐项确认", "Draft a plan file from a plan's text: sections, tasks, units and candidate targets, each to be confirmed"))
        {
            source, output, force, id, years, against, format,
        };
        command.SetAction(result =>
        {
            var file = result.GetRequiredValue(source);
            var span = Years(result.GetValue(years));
            var draft = PlanDraft.Run(TextFile.Read(file), new PlanDraftOptions
            {
                Id = result.GetValue(id)!, File = Path.GetFileName(file), FirstYear = span?.First, LastYear = span?.Last,
            });
            if (draft.Plan is null)
            {
                FindingsWriter.Write(draft.Findings, shell);
                return ExitCode.DoneWithErrors;
            }

            if (result.GetValue(against) is { } confirmed)
                return PlanDraftText.WriteComparison(DraftComparison.Run(draft, PlanOption.Load(confirmed, shell)), shell);
            return Write(draft, file, result.GetValue(output), result.GetValue(force), result.GetValue(format) == "json", shell);
        });
        return command;
    }

    // Where the plan goes to the screen the report goes beside it, so that a pipe receives the plan alone.
    private static int Write(PlanDraftResult draft, string source, string? output, bool force, bool json, Shell shell)
    {
        var plan = draft.Plan!;
        var report = output is null ? shell.Error : shell.Out;
        if (output is null && !json)
        {
            using var stream = new MemoryStream();
            PlanJson.Write(plan, stream);
            shell.Out.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
        }
        else if (output is not null && FileOutput.Write(output, force, stream => PlanJson.Write(plan, stream), shell, source) is var code and not ExitCode.Done)
        {
            return code;
        }

        if (json)
            PlanDraftJson.Write(draft, shell.Out);
        else
            PlanDraftText.Write(draft, report, shell);
        return ExitCode.Done;
    }

    private static (int First, int Last)? Years(string? text)
    {
        if (text is null)
            return null;
        var parts = text.Split('-');
        return parts.Length is 1 or 2 && Year(parts[0]) is { } first && Year(parts[^1]) is { } last && last >= first
            ? (first, last)
            : throw new UsageException(new($"--years“{text}”不是起止年份，应如 2021-2025", $"--years \"{text}\" is no span of years; expected such as 2021-2025"));
    }

    private static int? Year(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1949 and <= 9998 ? year : null;
}
