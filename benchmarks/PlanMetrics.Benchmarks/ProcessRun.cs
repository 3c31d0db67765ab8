using System.Diagnostics;
using System.Globalization;

namespace PlanMetrics.Benchmarks;

/// <summary>One run of a whole process: wall time, the largest resident memory seen, and the seconds that it printed first, if any.</summary>
internal readonly record struct ProcessRun(double Wall, double PeakMegabytes, double Inner)
{
    /// <summary>Processor seconds of all its threads, seen at the last look before it ended.</summary>
    public double Cpu { get; init; }

    public static ProcessRun Of(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var (peak, cpu) = (0.0, 0.0);
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(4)))
            (peak, cpu) = (Math.Max(peak, PeakOf(process.Id)), Math.Max(cpu, CpuOf(process)));
        var wall = watch.Elapsed.TotalSeconds;
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output.Result}{error.Result}");
        return new(wall, peak, double.TryParse(output.Result.Split(' ')[0], CultureInfo.InvariantCulture, out var inner) ? inner : 0) { Cpu = cpu };
    }

    public static ProcessRun Median(IReadOnlyCollection<ProcessRun> runs) => new(
        Middle(runs.Select(run => run.Wall)), Middle(runs.Select(run => run.PeakMegabytes)), Middle(runs.Select(run => run.Inner)));

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static double CpuOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalSeconds;
        }
        catch (InvalidOperationException)
        {
            return 0; // it ended between two looks
        }
    }

    /// <summary>The kernel's own high-water mark; 0 where there is no /proc.</summary>
    private static double PeakOf(int processId)
    {
        try
        {
            var line = File.ReadLines($"/proc/{processId}/status").FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.AsSpan(6).Trim().TrimEnd(" kB"), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0; // the process ended between two looks
        }
    }
}
