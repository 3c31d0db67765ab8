using System.Security.Cryptography;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Results.Comparing;

namespace PlanMetrics.Results.Verifying;

/// <summary>A result folder as it lies there: what its manifest says, and the hash of every file in it.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Identity">What the manifest says.</param>
/// <param name="Manifest">The bytes of the manifest.</param>
/// <param name="Files">The hash of each file by its path inside the folder, with forward slashes.</param>
internal sealed record KeptResult(string Folder, ResultIdentity Identity, byte[] Manifest, IReadOnlyDictionary<string, string> Files)
{
    // What is longer is told by its hash alone.
    private const long LongestExplained = 256L << 20;

    /// <summary>Looks at a folder.</summary>
    /// <returns>Null where it is no result, or none that can be looked at, which the findings say.</returns>
    public static KeptResult? Open(string folder, Findings findings, CancellationToken ct)
    {
        try
        {
            return ResultMarker.IsResult(folder) ? Look(folder, findings, ct) : Refuse(findings, VerificationCodes.NotResult, folder, ManifestJson.FileName);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.At(VerificationCodes.Unreadable, new SourceLocation(folder), ("folder", folder), ("fault", WriteReason.Of(fault))));
            return null;
        }
    }

    /// <summary>The full path of a file of the folder.</summary>
    public string PathOf(string path) => Path.Combine(Folder, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The bytes of a file; null where it is not there, cannot be read or is too long to be looked into.</summary>
    public byte[]? Bytes(string path)
    {
        if (!Files.ContainsKey(path))
            return null;
        try
        {
            var file = new FileInfo(PathOf(path));
            return file.Length > LongestExplained ? null : File.ReadAllBytes(file.FullName);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It was read a moment ago for its hash, which still tells that it differs.
            return null;
        }
    }

    private static KeptResult? Look(string folder, Findings findings, CancellationToken ct)
    {
        var paths = new List<string>();
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything))
        {
            var path = Path.GetRelativePath(folder, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');
            if (entry.LinkTarget is not null)
                return Refuse(findings, VerificationCodes.Link, folder, path);
            if (entry is FileInfo)
                paths.Add(path);
        }

        var manifest = File.ReadAllBytes(Path.Combine(folder, ManifestJson.FileName));
        if (ManifestFile.Read(manifest, ManifestJson.FileName, findings) is not { } identity)
            return Refuse(findings, VerificationCodes.NotResult, folder, ManifestJson.FileName);
        var unsafePath = identity.Inputs.Concat(identity.Outputs).Select(file => file.Path).FirstOrDefault(path => !IsInside(path));
        return unsafePath is null
            ? new(folder, identity, manifest, Hashes(folder, paths, ct))
            : Refuse(findings, VerificationCodes.UnsafePath, folder, unsafePath);
    }

    private static EnumerationOptions Everything { get; } = new()
    {
        // Links are looked at themselves, not what they lead to; hidden files are files.
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        ReturnSpecialDirectories = false,
    };

    private static bool IsInside(string path) =>
        path.Length > 0 && !Path.IsPathRooted(path) && !path.Contains('\\', StringComparison.Ordinal) && !path.Contains('\0', StringComparison.Ordinal)
        && path.Split('/').All(step => step is not ("" or "." or ".."));

    private static Dictionary<string, string> Hashes(string folder, List<string> paths, CancellationToken ct)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            ct.ThrowIfCancellationRequested();
            using var file = File.OpenRead(Path.Combine(folder, path));
            hashes[path] = Convert.ToHexStringLower(SHA256.HashData(file));
        }

        return hashes;
    }

    private static KeptResult? Refuse(Findings findings, DiagnosticDescriptor descriptor, string folder, string file)
    {
        findings.Add(Diagnostic.At(descriptor, new SourceLocation(folder), ("folder", folder), ("file", file)));
        return null;
    }
}
