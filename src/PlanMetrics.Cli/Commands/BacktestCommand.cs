using System.Collections.Immutable;
using System.CommandLine;
using PlanMetrics.Cli.Texts;
using PlanMetrics.Diagnostics;
using PlanMetrics.Learning;
using PlanMetrics.Risks.Backtest;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>backtest INPUT...</c>: how well each way of telling who will miss a target did on the past of a panel.</summary>
internal static class BacktestCommand
{
    public static Command Build(Shell shell)
    {
        var command = new Command("backtest", shell.Say(
            "用历史数据回测风险研判：各种方法事先能否看出谁会未达标", "Back-test the risk flags on past data: who would have been told to miss the target"));
        var panels = new PanelArguments(command, shell);
        var format = FormatOption.Build(shell);
        command.Options.Add(format);
        command.SetAction(result => Run(panels, result, result.GetValue(format) == "json", shell));
        return command;
    }

    private static int Run(PanelArguments arguments, ParseResult result, bool isJson, Shell shell)
    {
        var findings = new Findings();
        var settings = arguments.Settings(result);
        var reports = ImmutableArray.CreateBuilder<BacktestReport>();
        foreach (var panel in arguments.Load(result, findings))
        {
            var report = LearnedBacktest.Run(panel, settings, shell.Cancelled);
            if (report.Tables.IsEmpty)
                findings.Add(report.TooShort);
            else
                reports.Add(report);
        }

        if (isJson)
            BacktestJson.Write(reports.ToImmutable(), shell.Out);
        else
            foreach (var report in reports)
                BacktestText.Write(report, shell);
        var sorted = findings.Sorted();
        FindingsSummary.Write(sorted, null, GlobalOptions.IsQuiet(result), shell);
        return FindingsSummary.Count(sorted, Severity.Error) == 0 ? ExitCode.Done : ExitCode.DoneWithErrors;
    }
}
