using System.Collections.Concurrent;
using System.Security.Cryptography;
using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files;

/// <summary>
/// Compares the files that indices of evidence name with the hashes that they give, where they lie beside the index or under its input folder.
/// What is found stands beside the inputs, as a result does not keep evidence.
/// </summary>
internal sealed class EvidenceFiles(Findings findings)
{
    private readonly ConcurrentDictionary<string, bool> named = new(StringComparer.Ordinal);

    /// <summary>Compares what an index names; every other file holds none and is passed over.</summary>
    public void Look(Submission index, FoundFile found)
    {
        if (index.Evidence.IsEmpty)
            return;
        var folder = index.File[..(index.File.LastIndexOf('/') + 1)];
        foreach (var row in index.Evidence)
        {
            var file = row.File.Text.Trim().Replace('\\', '/');
            named[folder + file] = named[file] = true;
        }

        Compare(index, found);
    }

    /// <summary>Whether something is said of a file that nobody reads and that is there as evidence: it needs no reader.</summary>
    public bool IsAboutEvidence(Diagnostic finding) =>
        (finding.Descriptor == SubmissionCodes.FileDocument || finding.Descriptor == SubmissionCodes.FileSkipped) && named.ContainsKey(finding.Location.File);

    private void Compare(Submission index, FoundFile found)
    {
        if (found.Archive.Length > 0 || Path.GetDirectoryName(found.FullPath) is not { } folder)
            return;
        var root = RootOf(found);
        var (absent, first) = (0, default((SourceLocation Place, string File)?));
        foreach (var row in index.Evidence.Where(row => row.Hash.Kind == CellKind.Text && row.File.Kind == CellKind.Text))
        {
            var (file, place) = (row.File.Text.Trim().Replace('\\', '/'), new SourceLocation(index.File, row.Sheet, row.Hash.Address.ToString()));
            if (!IsInside(file))
                continue;
            var hash = HashOf(Path.Combine(folder, file)) ?? HashOf(Path.Combine(root, file));
            if (hash is null)
                (absent, first) = (absent + 1, first ?? (place, file));
            else if (!string.Equals(hash, row.Hash.Text.Trim(), StringComparison.OrdinalIgnoreCase))
                findings.Add(Diagnostic.At(EvidenceCodes.Changed, place, ("file", file)));
        }

        if (first is var (at, name))
            findings.Add(Diagnostic.At(EvidenceCodes.NotThere, at, ("count", absent), ("file", name)));
    }

    // The input folder, that is, the path without the name it has there.
    private static string RootOf(FoundFile found)
    {
        var root = Path.GetDirectoryName(found.FullPath)!;
        for (var depth = found.RelativePath.Count(character => character == '/'); depth > 0 && Path.GetDirectoryName(root) is { } parent; depth--)
            root = parent;
        return root;
    }

    private static bool IsInside(string file) =>
        file.Length > 0 && !Path.IsPathRooted(file) && !file.Contains(':', StringComparison.Ordinal) && !file.Contains('\0', StringComparison.Ordinal) && !file.Split('/').Contains("..");

    private static string? HashOf(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists || file.LinkTarget is not null)
                return null;
            using var stream = file.OpenRead();
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It is told as not compared, like one that is not there.
            return null;
        }
    }
}
