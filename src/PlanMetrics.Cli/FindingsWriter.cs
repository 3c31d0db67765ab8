using PlanMetrics.Diagnostics;

namespace PlanMetrics.Cli;

/// <summary>Prints findings to the error stream, a line each.</summary>
internal static class FindingsWriter
{
    public static void Write(IEnumerable<Diagnostic> findings, Shell shell)
    {
        foreach (var finding in findings)
            shell.Error.WriteLine(finding.ToLine(shell.Language));
    }
}
