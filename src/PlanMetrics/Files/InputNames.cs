using System.Security.Cryptography;
using System.Text;

namespace PlanMetrics.Files;

/// <summary>
/// Gives every file of several inputs a name of its own. Where two inputs hold the same relative path, the files of all
/// inputs are put under a numbered folder: <c>1/</c>, <c>2/</c>. The numbers follow the contents of the inputs, not the
/// order in which they were named, so that the same inputs give the same names.
/// </summary>
internal static class InputNames
{
    /// <summary>The files with unique names, in ordinal order; a file reached twice is there once.</summary>
    public static FoundFile[] Settle(IEnumerable<FoundFile> files, ReaderCaps caps)
    {
        // A file named by itself and again within its folder keeps the longer path, which says more.
        var single = files
            .GroupBy(file => file.FullPath, StringComparer.Ordinal)
            .Select(same => same.OrderByDescending(file => file.RelativePath.Length).ThenBy(file => file.Root).First())
            .ToArray();
        var isUnique = single.Select(file => file.RelativePath).Distinct(StringComparer.Ordinal).Count() == single.Length;
        var named = isUnique ? single : Number(single, caps);
        Array.Sort(named, static (a, b) => string.CompareOrdinal(a.RelativePath, b.RelativePath));
        return named;
    }

    private static FoundFile[] Number(FoundFile[] files, ReaderCaps caps)
    {
        var order = files.GroupBy(file => file.Root)
            .Select(root => (Root: root.Key, Print: PrintOf(root, caps)))
            .OrderBy(root => root.Print, StringComparer.Ordinal).ThenBy(root => root.Root)
            .Select((root, index) => (root.Root, Folder: Invariant.Text(index + 1)))
            .ToDictionary(root => root.Root, root => root.Folder);
        return [.. files.Select(file => file with { RelativePath = $"{order[file.Root]}/{file.RelativePath}" })];
    }

    private static string PrintOf(IEnumerable<FoundFile> files, ReaderCaps caps)
    {
        var print = new StringBuilder();
        foreach (var file in files.OrderBy(file => file.RelativePath, StringComparer.Ordinal))
            print.Append(file.RelativePath).Append('\n').Append(FileBytes.Read(file.FullPath, caps).Sha256).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(print.ToString())));
    }
}
