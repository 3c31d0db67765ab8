using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Results;

/// <summary>
/// Keeps a folder to one run at a time: a file beside it that names the process and the machine. A lock whose process is gone is
/// taken over; one of another machine is not, since nobody can see from here whether it still runs.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private static readonly ConcurrentDictionary<string, bool> Held = new(StringComparer.Ordinal);

    private readonly string file;

    private FolderLock(string file) => this.file = file;

    /// <summary>Locks a folder.</summary>
    /// <param name="place">The folder's physical path.</param>
    /// <param name="findings">Receives the reason where another run holds it.</param>
    /// <returns>The lock, or null where another run holds it.</returns>
    /// <exception cref="IOException">The lock cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The lock may not be written.</exception>
    public static FolderLock? Take(string place, Findings findings)
    {
        var file = FileOf(place);
        if (Path.GetDirectoryName(file) is { } parent && !Path.Exists(parent))
            Directory.CreateDirectory(parent);
        for (var attempt = 0; attempt < 2; attempt++)
        {
            if (TryCreate(file))
                return new FolderLock(file);
            if (Owner(file) is { } owner && !(IsGone(owner, file) && TakeAway(file, owner)))
                break;
        }

        findings.Add(Diagnostic.At(
            WritingCodes.Busy, new SourceLocation(place), ("folder", place), ("owner", Words(Owner(file) ?? default, file))));
        return null;
    }

    public void Dispose()
    {
        Remove(file);
        Held.TryRemove(file, out _);
    }

    internal static string FileOf(string place) =>
        Path.Combine(Path.GetDirectoryName(place) ?? place, "." + Path.GetFileName(place) + ".planmetrics-lock");

    private static bool TryCreate(string file)
    {
        if (!Held.TryAdd(file, true))
            return false;
        var isTaken = false;
        try
        {
            using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
            stream.Write(System.Text.Encoding.UTF8.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}\n{Environment.MachineName}\n")));
            isTaken = true;
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another run was first.
        }
        finally
        {
            if (!isTaken)
                Held.TryRemove(file, out _);
        }

        return isTaken;
    }

    /// <summary>Who holds a lock; null where its file went away meanwhile. A file that says nothing readable has no process.</summary>
    private static (int Process, string Machine)? Owner(string file)
    {
        try
        {
            var lines = File.ReadAllLines(file);
            return lines.Length > 1 && int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process)
                ? (process, lines[1])
                : (0, "");
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static bool IsGone((int Process, string Machine) owner, string file)
    {
        if (owner.Machine != Environment.MachineName)
            return false;
        // A number of our own that we do not hold is left from an earlier life: containers give the same numbers again.
        if (owner.Process == Environment.ProcessId)
            return !Held.ContainsKey(file);
        try
        {
            using var process = Process.GetProcessById(owner.Process);
            return process.HasExited;
        }
        catch (ArgumentException)
        {
            return true;
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception)
        {
            return false;
        }
    }

    // Moved before it is deleted: of two runs that find the same dead lock, one must not delete the lock that the other has just made.
    private static bool TakeAway(string file, (int Process, string Machine) dead)
    {
        var aside = file + "-" + Path.GetRandomFileName();
        try
        {
            File.Move(file, aside);
        }
        catch (FileNotFoundException)
        {
            return true;
        }

        var isDead = Owner(aside) == dead;
        if (!isDead)
            File.Move(aside, file);
        Remove(aside);
        return isDead;
    }

    private static LocalText Words((int Process, string Machine) owner, string file)
    {
        var process = owner.Process.ToString(CultureInfo.InvariantCulture);
        return new(
            $"进程 {process}，计算机“{owner.Machine}”；如确认该运行已不存在，可删除锁文件“{file}”",
            $"process {process} on \"{owner.Machine}\"; where that run is surely gone, delete the lock \"{file}\"");
    }

    private static void Remove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What stays behind names a process that is gone, so the next run takes it over.
        }
    }
}
