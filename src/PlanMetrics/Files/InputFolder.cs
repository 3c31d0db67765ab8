using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions.Ledgers;

namespace PlanMetrics.Files;

/// <summary>Finds the data files under one input folder.</summary>
internal sealed class InputFolder(string folder, int root, Findings findings)
{
    private static readonly HashSet<string> Tables = new(StringComparer.OrdinalIgnoreCase)
    {
        ".xlsx", ".xlsm", ".xltx", ".xltm", ".csv", ".tsv", ".xls", ".xlt", ".xlsb", ".et", ".ett", ".ods",
    };

    private static readonly HashSet<string> Documents = new(StringComparer.OrdinalIgnoreCase)
    {
        ".pdf", ".doc", ".docx", ".wps", ".rtf", ".ofd", ".zip", ".rar", ".7z",
    };

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
        var extension = Path.GetExtension(file.Name);
        if (file.Name.StartsWith("~$", StringComparison.Ordinal))
            Report(Tables.Contains(extension) ? SubmissionCodes.FileOwner : SubmissionCodes.FileSkipped, file.FullName, "file");
        else if (Tables.Contains(extension))
            found.Add(new FoundFile(root, Relative(file.FullName), file.FullName));
        else if (Documents.Contains(extension))
            Report(SubmissionCodes.FileDocument, file.FullName, "file");
        else if (MappingFile.IsNamedSo(file.Name))
            found.Add(new FoundFile(root, Relative(file.FullName), file.FullName));
        else if (!string.Equals(file.Name, InputReader.RosterName, StringComparison.Ordinal))
            Report(SubmissionCodes.FileSkipped, file.FullName, "file");
    }

    private string Relative(string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    private void Report(DiagnosticDescriptor descriptor, string path, string placeholder)
    {
        var relative = Relative(path);
        findings.Add(Diagnostic.At(descriptor, new SourceLocation(relative), (placeholder, relative)));
    }
}
