using System.CommandLine;
using PlanMetrics.Cli.Texts;
using PlanMetrics.Diagnostics;
using PlanMetrics.Results.Batches;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>batch INPUT -o FOLDER</c>: scores many districts, each into a result folder of its own, and sums them up.</summary>
internal static class BatchCommand
{
    public static Command Build(Shell shell)
    {
        var input = new Argument<string>("INPUT")
        {
            Description = shell.Say("存放各区县数据的文件夹：其下每个文件或文件夹是一个区县", "The folder of districts: each file or folder directly in it is one"),
        };
        var command = new Command("batch", shell.Say(
            "批量评估：为多个区县计分，每个区县一个结果文件夹，并汇总排名；中断后再次运行即可继续",
            "Scores many districts, each into a result folder of its own, and ranks them; run it again to go on after an interruption")) { input };
        var options = new BatchOptions(command, shell);
        command.SetAction(result => Run(result.GetRequiredValue(input), options, result, shell));
        return command;
    }

    private static int Run(string input, BatchOptions options, ParseResult result, Shell shell)
    {
        if (!Directory.Exists(input))
            throw new UsageException(new($"没有文件夹“{input}”", $"there is no folder \"{input}\""));
        var folder = options.Folder(result);
        var findings = new Findings();
        // Asked before the work, so that nobody waits for results that cannot be written.
        if (!BatchFolder.MayWrite(folder, input, findings))
            return Refused(findings, shell);
        var settings = options.Settings(input, result);
        using var progress = new BatchProgressLine(shell);
        BatchResult? batch;
        try
        {
            batch = BatchFolder.Run(input, folder, settings, findings, progress, shell.Cancelled);
        }
        catch (OperationCanceledException)
        {
            progress.Dispose();
            shell.Error.WriteLine(shell.Say(
                "planmetrics: 已中断；已完成的区县保留，再次运行同一命令即可继续，汇总尚未写出",
                "planmetrics: interrupted; the districts that are done stay, the same command goes on from them, no summary is written yet"));
            return ExitCode.Interrupted;
        }

        progress.Dispose();
        if (batch is null)
            return Refused(findings, shell);
        BatchText.Write(batch, settings, folder, shell);
        FindingsSummary.Write(
            [.. findings.Sorted(), .. batch.Districts.SelectMany(district => district.Findings)], folder, GlobalOptions.IsQuiet(result), shell);
        return batch.Districts.Any(district => district.IsUnwritten) ? ExitCode.Output : batch.IsComplete ? ExitCode.Done : ExitCode.DoneWithErrors;
    }

    private static int Refused(Findings findings, Shell shell)
    {
        FindingsWriter.Write(findings.Sorted(), shell);
        return ExitCode.Output;
    }
}
