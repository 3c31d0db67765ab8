using System.Diagnostics;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Cli;

/// <summary>A line on the error stream that counts files; shown to a person who has waited a second, and to nobody else.</summary>
internal sealed class FileProgress(Shell shell, LocalText done) : IProgress<int>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Lock gate = new();
    private TimeSpan next = Patience;
    private int most;
    private bool isShown;

    public void Report(int value)
    {
        if (!shell.Progress)
            return;
        lock (gate)
        {
            most = Math.Max(most, value);
            if (watch.Elapsed < next)
                return;
            next = watch.Elapsed + Pace;
            isShown = true;
            shell.Error.Write(shell.Say($"\r{done.Chinese} {most} 个文件", $"\r{done.English}: {most}"));
        }
    }

    public void Dispose()
    {
        if (isShown)
            shell.Error.Write("\r" + new string(' ', 30) + "\r");
    }
}
