using System.Diagnostics;
using System.Globalization;
using PlanMetrics.Results.Batches;

namespace PlanMetrics.Cli;

/// <summary>A line on the error stream that tells how far a batch is, how long it took and how long it will; shown to a person who has waited a second.</summary>
internal sealed class BatchProgressLine(Shell shell) : IProgress<BatchProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Lock gate = new();
    private TimeSpan next = Patience;
    private int most;
    private int width;

    public void Report(BatchProgress value)
    {
        if (!shell.Progress)
            return;
        lock (gate)
        {
            // Reports of other threads may come late.
            if (value.Done < most || watch.Elapsed < next)
                return;
            most = value.Done;
            next = watch.Elapsed + Pace;
            var line = LineOf(value, watch.Elapsed);
            shell.Error.Write("\r" + TextWidth.Pad(line, width));
            width = TextWidth.Of(line);
        }
    }

    public void Dispose()
    {
        if (width > 0)
            shell.Error.Write("\r" + new string(' ', width) + "\r");
        width = 0;
    }

    internal string LineOf(BatchProgress value, TimeSpan elapsed)
    {
        // Those that stood there already took next to nothing and say nothing about the others.
        var scored = value.Done - value.Kept;
        var left = scored > 0 ? Text(elapsed / scored * (value.Total - value.Done)) : "—";
        return shell.Say(
            $"区县 {value.Done}/{value.Total}（原已完成 {value.Kept}）  用时 {Text(elapsed)}  剩余 {left}",
            $"districts {value.Done}/{value.Total} ({value.Kept} done before)  elapsed {Text(elapsed)}  left {left}");
    }

    private static string Text(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}");
}
