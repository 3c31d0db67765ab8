using System.Collections.Immutable;

namespace PlanMetrics.Submissions.Ledgers;

/// <summary>How workbooks of one layout are read (映射).</summary>
/// <param name="File">The mapping file's path among the inputs.</param>
/// <param name="Files">Names of the files it is for, with <c>*</c> for any characters.</param>
/// <param name="Tables">The tables of such a file.</param>
internal sealed record LedgerMapping(string File, ImmutableArray<string> Files, ImmutableArray<LedgerTable> Tables)
{
    /// <summary>Whether it is for a file: by its name, or by its path where the pattern has a folder; files beside the mapping and below only.</summary>
    public bool IsFor(string relativePath)
    {
        var folder = File[..(File.LastIndexOf('/') + 1)];
        if (!relativePath.StartsWith(folder, StringComparison.Ordinal))
            return false;
        var path = relativePath[folder.Length..];
        var name = path[(path.LastIndexOf('/') + 1)..];
        return Files.Any(pattern => NamePattern.Fits(pattern, pattern.Contains('/', StringComparison.Ordinal) ? path : name));
    }
}
