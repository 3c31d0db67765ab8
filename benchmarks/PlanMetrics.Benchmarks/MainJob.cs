using System.Globalization;

namespace PlanMetrics.Benchmarks;

/// <summary>
/// What does a year of the office cost? The published program scores the workbooks of one year, results written, in turn with
/// ClosedXML only reading the same files, each as a process of its own.
/// </summary>
internal static class MainJob
{
    private const int Runs = 11;

    public static int Run(string cli, string samples)
    {
        var scratch = Directory.CreateTempSubdirectory("planmetrics-bench");
        var year = Path.Combine(samples, "2024");
        var ours = new List<ProcessRun>();
        var peer = new List<ProcessRun>();
        for (var i = 0; i <= Runs; i++)
        {
            var result = Path.Combine(scratch.FullName, i.ToString(CultureInfo.InvariantCulture));
            var a = ProcessRun.Of(cli, "score", year, "--roster", Path.Combine(samples, "roster.json"), "-o", result, "--quiet");
            var b = ProcessRun.Of(Environment.ProcessPath!, "read-with-closedxml", year);
            if (i == 0)
                continue; // the first warms the disk cache for both
            ours.Add(a);
            peer.Add(b);
        }

        scratch.Delete(recursive: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Directory.GetFiles(year, "*.xlsx").Length} workbooks, {Runs} runs each in turn, medians"));
        Print("score, results written", ProcessRun.Median(ours));
        Print("ClosedXML, reading alone", ProcessRun.Median(peer));
        return 0;
    }

    private static void Print(string name, ProcessRun run) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-26} wall {run.Wall:0.000} s   peak {run.PeakMegabytes:0} MB"));
}
