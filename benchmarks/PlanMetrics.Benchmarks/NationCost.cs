using System.Globalization;

namespace PlanMetrics.Benchmarks;

/// <summary>
/// What does a year of the whole country cost? Made-up districts of 60 units, 96 targets and 12 months, as gzip CSV, scored by <c>batch</c> of the
/// program given as its own process: CPU and wall time, the kernel's high-water mark of memory, and what the results take on disk. The slope
/// between the smallest and the largest size is what another district costs; start and compilation are not in it.
/// </summary>
internal static class NationCost
{
    private const double Observations = 200e6;

    /// <param name="cli">The built program.</param>
    /// <param name="arguments">How many districts at once, then the sizes, the smallest first.</param>
    public static int Run(string cli, string[] arguments)
    {
        var jobs = arguments.Length > 0 ? arguments[0] : "2";
        int[] sizes = arguments.Length > 1 ? [.. arguments.Skip(1).Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : [10, 30, 100];
        var temporary = Directory.CreateTempSubdirectory("planmetrics-nation-");
        try
        {
            var district = new NationDistrict(temporary.FullName);
            Print("jobs  districts  observations  wall s  CPU s  CPU s a million  peak MB  MB of results a district");
            var runs = sizes.Select(size => (Figures: (double)size * NationDistrict.Figures, Run: Measure(cli, jobs, size, district, temporary.FullName))).ToArray();
            var slope = (runs[^1].Run.Cpu - runs[0].Run.Cpu) / ((runs[^1].Figures - runs[0].Figures) / 1e6);
            if (runs.Length > 1)
                Print($"slope: {slope:0.00} CPU s a million observations; 200 million: {Observations / 1e6 * slope / 3600:0.00} CPU hours, "
                    + $"{Observations / 1e6 * slope / 3600 / 2:0.00} hours on 2 processors, {Observations / 1e6 * slope / 3600 / 64:0.00} on 64 where all stay busy");
            return 0;
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }

    private static ProcessRun Measure(string cli, string jobs, int size, NationDistrict district, string folder)
    {
        var (input, output) = (Path.Combine(folder, "in"), Path.Combine(folder, "out"));
        district.Write(input, size);
        var run = ProcessRun.Of(cli, "batch", input, "-o", output, "--plan", district.Plan, "--year", "2024", "--jobs", jobs, "--quiet");
        var megabytes = new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) / 1048576.0;
        Print($"{jobs,4}  {size,9}  {size * NationDistrict.Figures,12}  {run.Wall,6:0.0}  {run.Cpu,5:0.0}  {run.Cpu / (size * NationDistrict.Figures / 1e6),15:0.0}  {run.PeakMegabytes,7:0}  {megabytes / size,25:0.0}");
        Directory.Delete(input, recursive: true);
        Directory.Delete(output, recursive: true);
        return run;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Print(string line) => Console.WriteLine(line);
}
