using PlanMetrics.Diagnostics;
using PlanMetrics.Files;

namespace PlanMetrics.Cli;

/// <summary>Writes one output file: whole or not at all, never over another one unasked, and never over what it was made from.</summary>
internal static class FileOutput
{
    /// <summary>Writes a file under a name of its own beside its place, to the disk, and moves it there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="force">Whether a file that is there is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="shell">Where to complain.</param>
    /// <param name="inputs">The files it is made from; null stands for none.</param>
    /// <returns>How the run ends; where nothing was written the reason is on the error stream.</returns>
    public static int Write(string path, bool force, Action<Stream> write, Shell shell, params ReadOnlySpan<string?> inputs)
    {
        foreach (var input in inputs)
            if (input is not null && Path.Exists(path) && PlaceOf(path) == PlaceOf(input))
                return Refuse(shell.Say($"输出“{path}”就是输入文件，未写入；请另取文件名", $"the output \"{path}\" is the input itself; nothing written, expected another name"), shell);
        if (!force && Path.Exists(path))
            return Refuse(shell.Say($"“{path}”已存在，未写入；确需覆盖请加 --force", $"\"{path}\" is there already; nothing written, --force replaces it"), shell);
        string? part = null;
        try
        {
            // A link keeps standing; what it leads to is replaced.
            var place = PlaceOf(path);
            var folder = Path.GetDirectoryName(place) ?? place;
            Directory.CreateDirectory(folder);
            part = Path.Combine(folder, $".{Path.GetFileName(place)}.planmetrics-{Path.GetRandomFileName()}");
            using (var stream = new FileStream(part, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            shell.Cancelled.ThrowIfCancellationRequested();
            File.Move(part, place, overwrite: force);
            return ExitCode.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(Unwritable(path, WriteReason.Of(fault)).In(shell.Language), shell);
        }
        finally
        {
            Discard(part);
        }
    }

    private static string PlaceOf(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) && File.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? target.FullName : full;
    }

    private static LocalText Unwritable(string path, LocalText reason) =>
        new($"无法写入“{path}”（{reason.Chinese}）", $"\"{path}\" cannot be written ({reason.English})");

    private static void Discard(string? part)
    {
        try
        {
            if (part is not null)
                File.Delete(part);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The run has failed already and says why; a hidden file left behind takes nothing from that.
        }
    }

    private static int Refuse(string text, Shell shell)
    {
        shell.Error.WriteLine("planmetrics: " + text);
        return ExitCode.Output;
    }
}
