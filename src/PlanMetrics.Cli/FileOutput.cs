using PlanMetrics.Diagnostics;
using PlanMetrics.Files;

namespace PlanMetrics.Cli;

/// <summary>Writes one output file: whole or not at all, and never over another one unasked.</summary>
internal static class FileOutput
{
    /// <summary>Writes a file under a temporary name and moves it into place.</summary>
    /// <returns>How the run ends; where nothing was written the reason is on the error stream.</returns>
    public static int Write(string path, bool force, Action<Stream> write, Shell shell)
    {
        if (!force && Path.Exists(path))
            return Refuse(shell.Say($"“{path}”已存在，未写入；确需覆盖请加 --force", $"\"{path}\" is there already; nothing written, --force replaces it"), shell);
        var part = path + ".part";
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder);
            using (var stream = new FileStream(part, FileMode.Create, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(part, path, overwrite: force);
            return ExitCode.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Discard(part);
            return Refuse(Unwritable(path, WriteReason.Of(fault)).In(shell.Language), shell);
        }
    }

    private static LocalText Unwritable(string path, LocalText reason) =>
        new($"无法写入“{path}”（{reason.Chinese}）", $"\"{path}\" cannot be written ({reason.English})");

    private static void Discard(string part)
    {
        if (File.Exists(part))
            File.Delete(part);
    }

    private static int Refuse(string text, Shell shell)
    {
        shell.Error.WriteLine("planmetrics: " + text);
        return ExitCode.Output;
    }
}
