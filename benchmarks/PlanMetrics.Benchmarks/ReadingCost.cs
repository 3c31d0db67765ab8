using System.Globalization;

namespace PlanMetrics.Benchmarks;

/// <summary>
/// What does reading a workbook cost? A table of 1.6 million cells, by ours and three peers in turn, each in a process of its own that
/// has compiled its code before; then ours alone from small to large. Processor time of all threads, because machines are shared.
/// </summary>
internal static class ReadingCost
{
    private const int Rows = 200_000;
    private const int Forms = 60;
    private const int Warmups = 30;

    public static int Run(string[] arguments)
    {
        var runs = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 5;
        var scratch = Directory.CreateTempSubdirectory("planmetrics-bench");
        var file = Path.Combine(scratch.FullName, "large.xlsx");
        var small = Path.Combine(scratch.FullName, "small.xlsx");
        LargeWorkbook.Write(small, 200);
        LargeWorkbook.Write(file, Rows);
        Print($"{Rows * LargeWorkbook.CellsInRow} cells, {new FileInfo(file).Length / 1048576.0:0.0} MB packed; {runs} runs each in turn, medians");
        var results = WorkbookReaders.Names.ToDictionary(name => name, _ => new List<ProcessRun>());
        for (var run = 0; run < runs; run++)
            foreach (var name in WorkbookReaders.Names)
                results[name].Add(ProcessRun.Of(Environment.ProcessPath!, "read-with", name, small, file));
        var ours = ProcessRun.Median(results["PlanMetrics"]);
        foreach (var name in WorkbookReaders.Names)
            PrintRun(name, ProcessRun.Median(results[name]), ours);
        foreach (var rows in new[] { 20_000, 200_000, 1_000_000 })
        {
            LargeWorkbook.Write(file, rows);
            var run = ProcessRun.Median([.. Enumerable.Range(0, runs).Select(_ => ProcessRun.Of(Environment.ProcessPath!, "read-with", "PlanMetrics", small, file))]);
            Print($"{rows,9} rows   {run.Inner:0.000} s   {run.Inner / rows * 1e6:0.00} µs a row   peak {run.PeakMegabytes:0} MB");
        }
        PrintForms(scratch.FullName, runs);
        scratch.Delete(recursive: true);
        return 0;
    }

    /// <summary>One process: reads a small workbook until the code is compiled, then the large one, and tells the processor time of that.</summary>
    public static int RunOne(string reader, string small, string large)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        for (var i = 0; i < Warmups; i++)
            WorkbookReaders.CountCells(reader, small);
        var before = Environment.CpuUsage.TotalTime;
        var cells = WorkbookReaders.CountCells(reader, large);
        Print($"{(Environment.CpuUsage.TotalTime - before).TotalSeconds:0.0000} s {cells} cells");
        return 0;
    }

    private static void PrintForms(string folder, int runs)
    {
        var files = Enumerable.Range(0, Forms).Select(i => Path.Combine(folder, $"form{i}.xlsx")).ToArray();
        foreach (var form in files)
            LargeWorkbook.Write(form, 40);
        var times = new List<double>();
        for (var run = 0; run <= runs; run++)
        {
            var before = Environment.CpuUsage.TotalTime;
            foreach (var form in files)
                WorkbookReaders.CountCells("PlanMetrics", form);
            times.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }
        Print($"{Forms} forms of 320 cells, one after another on one processor: {times.Skip(1).Order().ElementAt(runs / 2):0.0} ms warm, {times[0]:0.0} ms the first time");
    }

    private static void PrintRun(string name, ProcessRun run, ProcessRun ours) => Print(
        $"{name,-16} {run.Inner,8:0.000} s   ours / its {ours.Inner / run.Inner:0.00}   peak {run.PeakMegabytes:0} MB");

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
