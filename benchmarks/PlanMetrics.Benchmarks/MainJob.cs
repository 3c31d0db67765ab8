using System.Globalization;

namespace PlanMetrics.Benchmarks;

/// <summary>
/// What does a year of the office cost? The released program scores the workbooks of one year, every file of the result written, in turn with
/// the plain build of the same, with an office's own script that scores the same files and checks nothing, and with ClosedXML that only
/// reads them; and what does it cost to start? Each is a process of its own.
/// </summary>
internal static class MainJob
{
    private const int Runs = 7;

    public static int Run(string program, string plainBuild, string samples, string python, string script)
    {
        var scratch = Directory.CreateTempSubdirectory("planmetrics-bench");
        var year = Path.Combine(samples, "2024");
        string[] score = ["score", year, "--roster", Path.Combine(samples, "roster.json"), "--quiet", "-o"];
        var plan = Path.Combine(scratch.FullName, "plan.json");
        ProcessRun.Of(program, "plan", "export", "-o", plan);
        (string Name, Func<string, ProcessRun> Run)[] cases =
        [
            ("--help, released program", _ => ProcessRun.Of(program, "--help")),
            ("--help, plain build", _ => ProcessRun.Of("dotnet", plainBuild, "--help")),
            ("score, released program", output => ProcessRun.Of(program, [.. score, output])),
            ("score, plain build", output => ProcessRun.Of("dotnet", [plainBuild, .. score, output])),
            ("script, openpyxl and pandas", output => ProcessRun.Of(python, script, year, plan, output)),
            ("ClosedXML, reading alone", _ => ProcessRun.Of(Environment.ProcessPath!, "read-with-closedxml", year)),
        ];
        var runs = cases.Select(_ => new List<ProcessRun>()).ToArray();
        for (var i = 0; i <= Runs; i++)
            for (var c = 0; c < cases.Length; c++)
            {
                var run = cases[c].Run(Path.Combine(scratch.FullName, string.Create(CultureInfo.InvariantCulture, $"{i}-{c}")));
                if (i > 0) // the first warms the disk cache for all
                    runs[c].Add(run);
            }

        scratch.Delete(recursive: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Directory.GetFiles(year, "*.xlsx").Length} workbooks, {Runs} runs each in turn, medians"));
        for (var c = 0; c < cases.Length; c++)
            Print(cases[c].Name, ProcessRun.Median(runs[c]));
        return 0;
    }

    private static void Print(string name, ProcessRun run) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-28} wall {run.Wall:0.000} s   peak {run.PeakMegabytes:0} MB"));
}
