using System.IO.Compression;

namespace PlanMetrics.Release;

/// <summary>Packs a folder so that the same files are the same zip: names in order, one date, two sets of permissions.</summary>
internal static class SteadyZip
{
    private const int Readable = 0x81A4; // a file, rw-r--r--
    private const int Runnable = 0x81ED; // a file, rwxr-xr-x
    private const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private static readonly DateTimeOffset Day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(string folder, string file)
    {
        var root = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        using var stream = File.Create(file);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create);
        foreach (var name in Names(folder))
        {
            var source = Path.Combine(folder, name);
            var entry = zip.CreateEntry($"{root}/{name}", CompressionLevel.Optimal);
            entry.LastWriteTime = Day;
            entry.ExternalAttributes = (IsRunnable(source) ? Runnable : Readable) << 16;
            using var content = File.OpenRead(source);
            using var target = entry.Open();
            content.CopyTo(target);
        }
    }

    /// <summary>The files below a folder, with forward slashes, in ordinal order.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    // A system without such permissions cannot make a zip whose program runs where they count.
    private static bool IsRunnable(string file) =>
        OperatingSystem.IsWindows() ? throw new ReleaseException("a release is zipped on Linux or macOS, where files can be marked as programs") : (File.GetUnixFileMode(file) & AnyExecute) != 0;
}
