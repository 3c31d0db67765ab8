namespace PlanMetrics.Files;

/// <summary>One file that was found among the inputs, read or refused.</summary>
/// <param name="RelativePath">Its path relative to the input folder, with forward slashes; unique within one set.</param>
/// <param name="FullPath">Where it lies on this machine; never written to an output.</param>
/// <param name="Sha256">The SHA-256 of the bytes that were read, in lower-case hexadecimal; empty where none could be read.</param>
/// <param name="Length">Its length in bytes.</param>
public sealed record InputFile(string RelativePath, string FullPath, string Sha256, long Length);
