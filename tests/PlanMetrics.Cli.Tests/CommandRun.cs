using PlanMetrics.Diagnostics;

namespace PlanMetrics.Cli.Tests;

/// <summary>One run of the command line, in memory.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    public static CommandRun Of(params string[] args) => In(Language.Chinese, args);

    public static CommandRun In(Language language, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(args, new Shell(output, error, language));
        return new(code, output.ToString(), error.ToString());
    }
}
