using System.CommandLine;
using System.Text;
using PlanMetrics.Cli.Texts;
using PlanMetrics.Diagnostics;
using PlanMetrics.Results.Comparing;
using PlanMetrics.Results.Editions;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>compare OLD NEW</c>: what changed between two results, and why.</summary>
internal static class CompareCommand
{
    public static Command Build(Shell shell)
    {
        var old = new Argument<string>("OLD") { Description = shell.Say("原结果文件夹", "The folder of the old result") };
        var next = new Argument<string>("NEW") { Description = shell.Say("新结果文件夹", "The folder of the new result") };
        var unit = new Option<string?>("--unit") { HelpName = shell.Say("单位", "unit"), Description = shell.Say("只详细比对一个单位（名称或编号）；全区为 *", "One unit in detail, by name or id; * for the district") };
        var exitCode = new Option<bool>("--exit-code") { Description = shell.Say("有任何差异时退出码为 3", "Exit code 3 where anything differs") };
        var output = new Option<string?>("--out", "-o") { HelpName = shell.Say("文件", "file"), Description = shell.Say("把更正说明写入 .md 文件", "Writes the note on corrections to a .md file") };
        var force = new Option<bool>("--force") { Description = shell.Say("覆盖已有的文件", "Replace a file that is there") };
        var format = FormatOption.Build(shell);
        var command = new Command("compare", shell.Say(
            "结果比对：两次结果的分差，按数据、规则、同类拆分到目标和单元格", "What changed between two results: by data, rules and peers, down to targets and cells"))
            { old, next, unit, output, force, exitCode, format };
        command.SetAction(result =>
        {
            var file = NoteOf(result.GetValue(output));
            var findings = new Findings();
            var comparison = ResultComparison.From(result.GetRequiredValue(old), result.GetRequiredValue(next), findings, shell.Cancelled);
            FindingsWriter.Write(findings.Sorted(), shell);
            if (comparison is null)
                return ExitCode.Usage;
            Print(comparison, UnitOf(comparison, result.GetValue(unit)), result.GetValue(format) == "json", shell);
            if (file is not null && Note(comparison, file, result.GetValue(force), GlobalOptions.Language(result), shell) is var written and not ExitCode.Done)
                return written;
            return comparison.IsChanged && result.GetValue(exitCode) ? ExitCode.Difference : ExitCode.Done;
        });
        return command;
    }

    private static string? NoteOf(string? file) =>
        file is null || file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            ? file
            : throw new UsageException(new($"更正说明只能写入 .md 文件，“{file}”不是", $"the note on corrections is a .md file, \"{file}\" is none"));

    private static int Note(ResultComparison comparison, string file, bool force, string? language, Shell shell) =>
        FileOutput.Write(file, force, stream => CorrectionMarkdown.Write(comparison, language == "en" ? Language.English : Language.Chinese, stream), shell);

    private static UnitComparison? UnitOf(ResultComparison comparison, string? nameOrId) =>
        nameOrId is null ? null
        : comparison.Units.FirstOrDefault(unit => unit.UnitId == nameOrId || unit.Name.Chinese == nameOrId || unit.Name.English == nameOrId)
            ?? throw new UsageException(new($"两个结果中都没有单位“{nameOrId}”", $"neither result has a unit \"{nameOrId}\""));

    private static void Print(ResultComparison comparison, UnitComparison? unit, bool isJson, Shell shell)
    {
        if (isJson)
        {
            using var stream = new MemoryStream();
            ComparisonJson.Write(comparison, unit?.UnitId, stream);
            shell.Out.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
        }
        else
        {
            ComparisonText.Write(comparison, unit, shell);
        }
    }
}
