using PlanMetrics.Submissions.Ledgers;

namespace PlanMetrics.Files;

/// <summary>Sorts the files among the inputs by their names.</summary>
internal static class InputKinds
{
    private static readonly HashSet<string> Tables = new(StringComparer.OrdinalIgnoreCase)
    {
        ".xlsx", ".xlsm", ".xltx", ".xltm", ".csv", ".tsv", ".xls", ".xlt", ".xlsb", ".et", ".ett", ".ods",
    };

    private static readonly HashSet<string> Documents = new(StringComparer.OrdinalIgnoreCase)
    {
        ".pdf", ".doc", ".docx", ".wps", ".rtf", ".ofd", ".rar", ".7z", ".mht", ".mhtml", ".htm", ".html",
    };

    /// <summary>The kind of a file of this name.</summary>
    public static InputKind Of(string path)
    {
        // A gzip file is what its name says within.
        var extension = Path.GetExtension(GzipFile.NameWithin(path));
        if (Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal))
            return Tables.Contains(extension) ? InputKind.Owner : InputKind.Other;
        return Tables.Contains(extension) || MappingFile.IsNamedSo(Path.GetFileName(path)) ? InputKind.Table
            : string.Equals(extension, ".zip", StringComparison.OrdinalIgnoreCase) ? InputKind.Archive
            : Documents.Contains(extension) ? InputKind.Document
            : InputKind.Other;
    }
}
