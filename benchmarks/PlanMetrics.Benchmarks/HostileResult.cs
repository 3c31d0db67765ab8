using System.Diagnostics;
using System.Globalization;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;

namespace PlanMetrics.Benchmarks;

/// <summary>What became of one hostile file.</summary>
internal sealed record HostileResult(string Id, string Expected, string Outcome, double Seconds, double Megabytes, bool HasDied)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>Reads the file in a process of its own.</summary>
    public static HostileResult Of(string folder, string id, string file, string expected)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["read-hostile", Path.Combine(folder, file)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
            process.Kill();
        process.WaitForExit();
        if (process.ExitCode != 0)
            return new(id, expected, $"DIED ({error.Result.Split('\n')[0]})", 0, 0, true);
        var told = output.Result.Trim().Split('\t');
        return new(id, expected, told[2], Number(told[0]), Number(told[1]), false);
    }

    /// <summary>Reads one file as the main job does and tells time, memory and outcome.</summary>
    public static int ReadOne(string file)
    {
        var findings = new Findings();
        var before = Environment.CpuUsage.TotalTime;
        var set = InputReader.Read([file], findings);
        var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        var codes = findings.Sorted().GroupBy(finding => $"{finding.Descriptor.Code} {finding.Descriptor.Name}", StringComparer.Ordinal)
            .Where(group => !group.Key.EndsWith(" file.noTable", StringComparison.Ordinal) && !group.Key.EndsWith(" layout.header", StringComparison.Ordinal))
            .Select(group => group.Count() == 1 ? group.Key : $"{group.Count()} × {group.Key}");
        var outcome = set.Submissions.IsEmpty ? "refused: " : $"read, {set.Submissions.Sum(submission => submission.CellsRead)} cells: ";
        Console.OutputEncoding = Encoding.UTF8;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{seconds:0.000}\t{process.PeakWorkingSet64 / 1048576.0:0}\t{(outcome + string.Join(", ", codes)).TrimEnd(' ', ':')}"));
        return 0;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
