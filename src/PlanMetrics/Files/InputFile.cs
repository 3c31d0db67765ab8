namespace PlanMetrics.Files;

/// <summary>One file that was found among the inputs, read or refused.</summary>
/// <param name="RelativePath">Its path relative to the input folder, with forward slashes; unique within one set.</param>
/// <param name="FullPath">Where it lies on this machine, within an archive the archive's path and the entry's name; never written to an output.</param>
/// <param name="Sha256">The SHA-256 of the bytes that were read, in lower-case hexadecimal; empty where none could be read.</param>
/// <param name="Length">Its length in bytes.</param>
public sealed record InputFile(string RelativePath, string FullPath, string Sha256, long Length)
{
    /// <summary>The archive it lies in; empty for a file of its own.</summary>
    internal string Archive { get; init; } = "";

    /// <summary>Its name within the archive.</summary>
    internal string Entry { get; init; } = "";

    /// <summary>Reads its bytes once more.</summary>
    internal byte[] ReadAgain() => Archive.Length == 0
        ? File.ReadAllBytes(FullPath)
        : FileBytes.ReadEntry(Archive, Entry, ReaderCaps.Default with { FileBytes = long.MaxValue, InflatedBytes = long.MaxValue }).Content;
}
