using PlanMetrics.Diagnostics;
using PlanMetrics.Files;

namespace PlanMetrics.Results;

/// <summary>
/// Puts a finished folder where another may stand. The old one is whole until the new one is whole; files in it that this program
/// did not write move into the new one.
/// </summary>
internal sealed class FolderSwap(string folder)
{
    private const string Mark = ".planmetrics-";

    private readonly string suffix = Mark + Path.GetRandomFileName();

    /// <summary>Where the folder stands.</summary>
    public string Folder => folder;

    /// <summary>Where the new folder is made: beside its place, so that moving is renaming. The dot keeps readers of inputs out.</summary>
    public string New => Beside(".new");

    private string Old => Beside(".old");

    /// <summary>Moves the new folder into place.</summary>
    /// <param name="isOurs">Whether a file of the old folder, by its path inside, was written by this program and goes with it.</param>
    /// <param name="findings">Receives a finding where the old folder cannot be cleared away.</param>
    /// <exception cref="IOException">It cannot be moved; the old folder stands where it stood.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be moved; the old folder stands where it stood.</exception>
    public void Commit(Func<string, bool> isOurs, Findings findings)
    {
        var isReplacing = Directory.Exists(folder);
        if (isReplacing)
            Directory.Move(folder, Old);
        var isPlaced = false;
        try
        {
            Directory.Move(New, folder);
            isPlaced = true;
        }
        finally
        {
            if (isReplacing && !isPlaced)
                Directory.Move(Old, folder);
        }

        if (isReplacing)
            Clear(isOurs, findings);
    }

    /// <summary>
    /// Puts right what a run left that was killed: an old folder goes back to its place where nothing stands there, a new one that
    /// never became whole goes away. Only for who holds the folder's lock: what lies there then belongs to no run.
    /// </summary>
    /// <exception cref="IOException">The old folder cannot be moved back.</exception>
    /// <exception cref="UnauthorizedAccessException">The old folder may not be moved back.</exception>
    public void Recover()
    {
        foreach (var old in LeftBeside(".old"))
        {
            if (!Path.Exists(folder))
            {
                Directory.Move(old, folder);
                continue;
            }

            TryTo(() => ClearAway(old, OwnFiles.Of(old).Contains));
        }

        foreach (var unfinished in LeftBeside(".new"))
            TryTo(() => Directory.Delete(unfinished, recursive: true));
    }

    /// <summary>Removes what was made of the new folder, where it never came to its place.</summary>
    public void Abandon()
    {
        if (Directory.Exists(New))
            TryTo(() => Directory.Delete(New, recursive: true));
    }

    private static void TryTo(Action clear)
    {
        try
        {
            clear();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Hidden folders that stay behind take nothing from a result; the next run tries again.
        }
    }

    private void Clear(Func<string, bool> isOurs, Findings findings)
    {
        try
        {
            ClearAway(Old, isOurs);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.At(
                OutputCodes.OldResultLeft, new SourceLocation(folder), ("folder", Old), ("fault", WriteReason.Of(fault))));
        }
    }

    private void ClearAway(string old, Func<string, bool> isOurs)
    {
        KeepForeign(old, folder, "", isOurs);
        Directory.Delete(old, recursive: true);
    }

    private static void KeepForeign(string from, string to, string prefix, Func<string, bool> isOurs)
    {
        foreach (var entry in new DirectoryInfo(from).GetFileSystemInfos())
        {
            var place = Path.Combine(to, entry.Name);
            var path = prefix + entry.Name;
            if (entry is DirectoryInfo directory && directory.LinkTarget is null)
            {
                if (Directory.Exists(place))
                    KeepForeign(directory.FullName, place, path + "/", isOurs);
                else if (HoldsForeign(directory, path + "/", isOurs))
                    Directory.Move(directory.FullName, place);
            }
            else if (!isOurs(path) && !Path.Exists(place))
            {
                File.Move(entry.FullName, place);
            }
        }
    }

    private static bool HoldsForeign(DirectoryInfo directory, string prefix, Func<string, bool> isOurs) =>
        directory.EnumerateFiles("*", SearchOption.AllDirectories).Any(file =>
            !isOurs(prefix + Path.GetRelativePath(directory.FullName, file.FullName).Replace(Path.DirectorySeparatorChar, '/')));

    private string[] LeftBeside(string ending) =>
        Path.GetDirectoryName(folder) is { } parent && Directory.Exists(parent)
            ? [.. Directory.GetDirectories(parent, "." + Path.GetFileName(folder) + Mark + "*" + ending).Order(StringComparer.Ordinal)]
            : [];

    private string Beside(string ending) =>
        Path.Combine(Path.GetDirectoryName(folder) ?? folder, "." + Path.GetFileName(folder) + suffix + ending);
}
