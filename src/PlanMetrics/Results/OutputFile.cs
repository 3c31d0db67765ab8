namespace PlanMetrics.Results;

/// <summary>A file of a result folder.</summary>
/// <param name="Path">Its path inside the folder, with forward slashes.</param>
/// <param name="Sha256">Its SHA-256 in lower-case hexadecimal.</param>
internal readonly record struct OutputFile(string Path, string Sha256);
