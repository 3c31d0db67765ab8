using System.CommandLine;
using System.CommandLine.Invocation;

namespace PlanMetrics.Cli;

/// <summary>Prints the version, without commit or build.</summary>
internal sealed class VersionAction(Shell shell) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        shell.Out.WriteLine(typeof(Plans.Plan).Assembly.GetName().Version!.ToString(3));
        return ExitCode.Done;
    }
}
