using System.CommandLine;
using System.CommandLine.Help;
using PlanMetrics.Cli.Commands;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;

namespace PlanMetrics.Cli;

/// <summary>The command line: commands, parsing, and the closed list of exit codes.</summary>
internal static class CommandLine
{
    public static int Run(IReadOnlyList<string> args, Shell console)
    {
        var shell = console with { Out = new PlainWriter(console.Out, console.Color), Error = new PlainWriter(console.Error, hasColor: false) };
        try
        {
            var code = Invoke(Build(shell).Parse(args), shell);
            shell.Out.Flush();
            return code;
        }
        catch (UsageException fault)
        {
            shell.Error.WriteLine($"planmetrics: {fault.Text.In(shell.Language)}");
            return ExitCode.Usage;
        }
        catch (IOException fault)
        {
            // Files are guarded where they are opened, so what arrives here is the console: a full disk behind a redirection.
            TryComplain(WriteReason.Of(fault), shell);
            return ExitCode.Output;
        }
        catch (OperationCanceledException)
        {
            shell.Error.WriteLine(shell.Say("planmetrics: 已中断，未写出结果", "planmetrics: interrupted, no result written"));
            return ExitCode.Interrupted;
        }
#pragma warning disable CA1031 // The one place where everything is caught: an internal fault ends with one line, never with a bare stack trace.
        catch (Exception fault) when (Environment.GetEnvironmentVariable("PLANMETRICS_TRACE") is null)
        {
            shell.Error.WriteLine(shell.Say(
                $"planmetrics: 程序内部故障（{fault.GetType().Name}:{OneLine(fault)}）；请附上命令和输入文件报告该问题",
                $"planmetrics: internal fault ({fault.GetType().Name}: {OneLine(fault)}); please report it with the command and its input"));
            return ExitCode.Internal;
        }
#pragma warning restore CA1031
    }

    public static RootCommand Build(Shell shell)
    {
        var root = new RootCommand(shell.Say(
            "PlanMetrics：用规划自己的目标检验规划是否兑现", "PlanMetrics: tells whether a government keeps the promises of its own plan"));
        foreach (var command in Commands(shell))
            root.Subcommands.Add(command);
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Description = shell.Say("显示帮助", "Show help");
            option.Action = new HelpAction(shell);
        }

        foreach (var option in root.Options.OfType<VersionOption>())
        {
            option.Description = shell.Say("显示版本", "Show the version");
            option.Action = new VersionAction(shell);
        }

        GlobalOptions.AddTo(root, shell);
        root.SetAction(_ => NextSteps.Show(root.Description, shell));
        return root;
    }

    private static int Invoke(ParseResult result, Shell shell) =>
        result.Action is HelpAction or VersionAction || result.Errors.Count == 0
            ? result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = shell.Out, Error = shell.Error })
            : Misused(result, shell);

    private static void TryComplain(LocalText reason, Shell shell)
    {
        try
        {
            shell.Error.WriteLine(shell.Say(
                $"planmetrics: 无法写出屏幕输出（{reason.Chinese}）", $"planmetrics: the output cannot be written ({reason.English})"));
        }
        catch (IOException)
        {
            // The error stream may be the one that failed; the exit code still tells.
        }
    }

    private static IEnumerable<Command> Commands(Shell shell) =>
    [
        InitCommand.Build(shell),
        PlanCommand.Build(shell),
        ProfileCommand.Build(shell),
        FormCommand.Build(shell),
        MapCommand.Build(shell),
        CheckCommand.Build(shell),
        ScoreCommand.Build(shell),
        BatchCommand.Build(shell),
        RiskCommand.Build(shell),
        SpotCommand.Build(shell),
        ExplainCommand.Build(shell),
        CompareCommand.Build(shell),
        BacktestCommand.Build(shell),
        LearnCommand.Build(shell),
        ExtractCommand.Build(shell),
        NoticeCommand.Build(shell),
        VerifyCommand.Build(shell),
        PackageCommand.Build(shell),
        FinalCommand.Build(shell),
        SampleCommand.Build(shell),
    ];

    private static int Misused(ParseResult result, Shell shell)
    {
        foreach (var token in result.UnmatchedTokens)
            shell.Error.WriteLine(shell.Say($"planmetrics: 无法识别的参数“{token}”", $"planmetrics: unknown argument \"{token}\""));
        if (result.UnmatchedTokens.Count == 0)
            foreach (var error in result.Errors)
                shell.Error.WriteLine($"planmetrics: {ParseFault.Text(error, shell)}");
        var path = HelpAction.PathOf(result.CommandResult.Command);
        shell.Error.WriteLine(shell.Say($"用法见：{path} --help", $"See: {path} --help"));
        return ExitCode.Usage;
    }

    private static string OneLine(Exception fault) => fault.Message.ReplaceLineEndings(" ");
}
