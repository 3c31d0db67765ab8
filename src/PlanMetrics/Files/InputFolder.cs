using PlanMetrics.Diagnostics;

namespace PlanMetrics.Files;

/// <summary>Finds the data files under one input folder.</summary>
internal sealed class InputFolder(string folder, int root, ReaderCaps caps, Findings findings)
{
    private readonly List<FoundFile> found = [];

    /// <summary>The files of a folder and its subfolders that should hold figures, named by what lies beneath it.</summary>
    public List<FoundFile> Find()
    {
        // A stack, not a call within a call: folders may be nested deeper than calls can be.
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(folder)]);
        while (folders.TryPop(out var next))
        {
            if (ResultMarker.IsResult(next.FullName))
            {
                Report(SubmissionCodes.FolderSkipped, next.FullName, "folder");
                continue;
            }
            foreach (var entry in EntriesOf(next))
            {
                if (entry.Name.StartsWith('.'))
                    continue;
                if (entry.LinkTarget is not null)
                    Report(SubmissionCodes.FileLink, entry.FullName, "file");
                else if (entry is DirectoryInfo subfolder)
                    folders.Push(subfolder);
                else
                    Sort(entry);
            }
        }
        return found;
    }

    private FileSystemInfo[] EntriesOf(DirectoryInfo directory)
    {
        try
        {
            return directory.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            Report(SubmissionCodes.FileDenied, directory.FullName, "file");
            return [];
        }
    }

    private void Sort(FileSystemInfo file)
    {
        switch (InputKinds.Of(file.Name))
        {
            case InputKind.Table:
                found.Add(new FoundFile(root, Relative(file.FullName), file.FullName));
                break;
            case InputKind.Archive:
                found.AddRange(new InputArchive(file.FullName, Relative(file.FullName), root, caps, findings).Find());
                break;
            case InputKind.Owner:
                Report(SubmissionCodes.FileOwner, file.FullName, "file");
                break;
            case InputKind.Document:
                Report(SubmissionCodes.FileDocument, file.FullName, "file");
                break;
            default:
                if (!string.Equals(file.Name, InputReader.RosterName, StringComparison.Ordinal))
                    Report(SubmissionCodes.FileSkipped, file.FullName, "file");
                break;
        }
    }

    private string Relative(string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    private void Report(DiagnosticDescriptor descriptor, string path, string placeholder)
    {
        var relative = Relative(path);
        findings.Add(Diagnostic.At(descriptor, new SourceLocation(relative), (placeholder, relative)));
    }
}
