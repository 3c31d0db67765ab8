using System.Diagnostics;

namespace PlanMetrics.Cli.Tests;

/// <summary>The program as a process of its own.</summary>
internal static class CliProcess
{
    public static (int Exit, string Output, string Error) Run(
        string folder, IEnumerable<string> arguments, params ReadOnlySpan<(string Name, string Value)> environment) =>
        Run(Path.Combine(AppContext.BaseDirectory, "PlanMetrics.Cli.dll"), folder, arguments, environment);

    public static (int Exit, string Output, string Error) Run(
        string program, string folder, IEnumerable<string> arguments, params ReadOnlySpan<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
