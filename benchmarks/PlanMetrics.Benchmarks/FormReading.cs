using System.Diagnostics;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Forms;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Benchmarks;

/// <summary>How long do sixty forms take: made and written, and read back when the program is warm?</summary>
internal static class FormReading
{
    private const int Forms = 60;
    private const int WarmUps = 40;
    private const int Runs = 21;

    public static int Run()
    {
        var plan = Plan.Embedded("zhaohua-2021-2025");
        var folder = Directory.CreateTempSubdirectory("planmetrics-forms");
        var towns = Enumerable.Range(1, Forms).Select(i => new ReportingUnit($"town-{i}", $"第{i}镇", "town"));
        var roster = new Roster { Units = [.. towns] };
        var watch = Stopwatch.StartNew();
        var forms = BlankForm.Make(plan, roster, Profile.Equal, new FormOptions { Year = 2024 });
        Parallel.ForEach(forms, form =>
        {
            using var stream = File.Create(Path.Combine(folder.FullName, form.FileName));
            form.Write(stream);
        });
        var made = watch.Elapsed.TotalMilliseconds;
        var times = new List<double>();
        var work = new List<double>();
        for (var i = 0; i < WarmUps + Runs; i++)
        {
            watch.Restart();
            var before = Environment.CpuUsage.TotalTime;
            var read = InputReader.Read([folder.FullName], new Findings());
            if (i >= WarmUps)
            {
                times.Add(watch.Elapsed.TotalMilliseconds);
                work.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
            }

            if (read.Submissions.Count(submission => submission.Form is not null) != Forms)
                return 1;
        }

        times.Sort();
        work.Sort();
        folder.Delete(recursive: true);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Forms} forms of {forms[0].Cells} cells: made and written {made:0} ms, read {times[times.Count / 2]:0.0} ms warm (median of {Runs}, fastest {times[0]:0.0}; processor time {work[work.Count / 2]:0.0} ms, least {work[0]:0.0})"));
        return 0;
    }
}
