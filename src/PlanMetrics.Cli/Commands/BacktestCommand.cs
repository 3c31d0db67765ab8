using System.Collections.Immutable;
using System.CommandLine;
using PlanMetrics.Cli.Texts;
using PlanMetrics.Diagnostics;
using PlanMetrics.Reports;
using PlanMetrics.Risks.Backtest;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>backtest INPUT...</c>: how well each way of telling who will miss a target did on the past of a plan, or of panels.</summary>
internal static class BacktestCommand
{
    public static Command Build(Shell shell)
    {
        var command = new Command("backtest", shell.Say(
            "用历史数据回测风险研判：各种方法事先能否看出谁会未达标", "Back-test the risk flags on past data: who would have been told to miss the target"));
        var run = new RunArguments(command, shell);
        var inputs = new BacktestInputs(command, run, new(command, run, shell), shell);
        var format = FormatOption.Build(shell);
        var output = new Option<string?>("--out", "-o") { HelpName = shell.Say("文件", "file"), Description = shell.Say("写出网页（.html），含各方法的表和校准图", "Write a page (.html) with the tables of models and reliability plots") };
        var force = new Option<bool>("--force") { Description = shell.Say("覆盖已有文件", "Replace a file that is there") };
        foreach (Option option in new Option[] { format, output, force })
            command.Options.Add(option);
        command.SetAction(result =>
        {
            var file = result.GetValue(output);
            if (file is not null && !string.Equals(Path.GetExtension(file), ".html", StringComparison.OrdinalIgnoreCase))
                throw new UsageException(new($"文件“{file}”的后缀不是 .html", $"the ending of \"{file}\" is not .html"));
            var findings = new Findings();
            var (reports, sum) = inputs.Run(result, findings);
            if (file is not null && WritePage(file, result.GetValue(force), reports, sum, run.Inputs(result), shell) is not ExitCode.Done and var failed)
                return failed;
            Print(reports, sum, result.GetValue(format) == "json", shell);
            var sorted = findings.Sorted();
            FindingsSummary.Write(sorted, null, GlobalOptions.IsQuiet(result), shell);
            return FindingsSummary.Count(sorted, Severity.Error) == 0 ? ExitCode.Done : ExitCode.DoneWithErrors;
        });
        return command;
    }

    private static int WritePage(string file, bool force, ImmutableArray<BacktestReport> reports, BacktestSum? sum, string[] inputs, Shell shell) =>
        FileOutput.Write(file, force, stream => BacktestPage.Write(reports, sum, shell.Language, stream), shell, inputs);

    private static void Print(ImmutableArray<BacktestReport> reports, BacktestSum? sum, bool isJson, Shell shell)
    {
        if (isJson)
        {
            BacktestJson.Write(reports, sum, shell.Out);
            return;
        }

        if (sum is not null)
            BacktestText.Write(sum, shell);
        foreach (var report in reports)
            BacktestText.Write(report, shell);
    }
}
