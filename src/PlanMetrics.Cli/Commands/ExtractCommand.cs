using System.CommandLine;
using PlanMetrics.Diagnostics;
using PlanMetrics.Results.Extracting;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>extract RESULT</c>: a page for each unit with its own data only.</summary>
internal static class ExtractCommand
{
    public static Command Build(Shell shell)
    {
        var result = new Argument<string>("RESULT") { Description = shell.Say("结果文件夹", "The folder of the result") };
        var folder = new Option<string?>("--out", "-o") { HelpName = "PATH", Description = shell.Say("写入的文件夹；默认在结果文件夹旁，名称加 -extract", "The folder to write; beside the result with -extract at its name unless stated") };
        var unit = new Option<string?>("--unit") { HelpName = shell.Say("单位", "unit"), Description = shell.Say("只写一个单位（名称或编号）", "One unit alone, by name or id") };
        var command = new Command("extract", shell.Say("单位分发：为每个单位写一页，只含本单位数据和年度报告参考文段", "A page for each unit, with its own data only and a paragraph for its yearly report")) { result, folder, unit };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(result), parsed.GetValue(folder), parsed.GetValue(unit), shell));
        return command;
    }

    private static int Run(string result, string? folder, string? unit, Shell shell)
    {
        var place = folder ?? Path.TrimEndingDirectorySeparator(Path.GetFullPath(result)) + "-extract";
        var findings = new Findings();
        var written = ExtractFolder.Write(result, place, unit, findings, shell.Cancelled);
        FindingsWriter.Write(findings.Sorted(), shell);
        if (written.IsEmpty)
            return findings.Sorted().Any(finding => finding.Descriptor.Code.StartsWith("PM900", StringComparison.Ordinal) || finding.Descriptor.Code == "PM9050") ? ExitCode.Output : ExitCode.Usage;
        shell.Out.WriteLine(shell.Say($"单位页 {written.Length} 份，写入“{place}”", $"{written.Length} pages, in \"{place}\""));
        return ExitCode.Done;
    }
}
