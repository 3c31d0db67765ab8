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
    /// <summary>The files with unique names, in ordinal order; a file reached twice is there once. Beside them the inputs in the order of their numbers, if they got any.</summary>
    public static (FoundFile[] Files, int[] Numbered) Settle(IEnumerable<FoundFile> files, ReaderCaps caps)
    {
        // A file named by itself and again within its folder keeps the longer path, which says more.
        var single = files
            .GroupBy(file => file.FullPath, StringComparer.Ordinal)
            .Select(same => same.OrderByDescending(file => file.RelativePath.Length).ThenBy(file => file.Root).First())
            .ToArray();
        var isUnique = single.Select(file => file.RelativePath).Distinct(StringComparer.Ordinal).Count() == single.Length;
        var numbered = isUnique ? [] : Order(single, caps);
        var named = isUnique ? single : [.. single.Select(file => file with
        {
            RelativePath = $"{Invariant.Text(Array.IndexOf(numbered, file.Root) + 1)}/{file.RelativePath}",
        })];
        Array.Sort(named, static (a, b) => string.CompareOrdinal(a.RelativePath, b.RelativePath));
        return (named, numbered);
    }

    private static int[] Order(FoundFile[] files, ReaderCaps caps) =>
    [
        .. files.GroupBy(file => file.Root)
            .Select(root => (Root: root.Key, Print: PrintOf(root, caps)))
            .OrderBy(root => root.Print, StringComparer.Ordinal).ThenBy(root => root.Root)
            .Select(root => root.Root),
    ];

    private static string PrintOf(IEnumerable<FoundFile> files, ReaderCaps caps)
    {
        var print = new StringBuilder();
        foreach (var file in files.OrderBy(file => file.RelativePath, StringComparer.Ordinal))
            print.Append(file.RelativePath).Append('\n').Append(file.Read(caps).Sha256).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(print.ToString())));
    }
}
