using PlanMetrics.Diagnostics;

namespace PlanMetrics.Results.Packaging;

/// <summary>A file of a package.</summary>
/// <param name="Path">Its path inside the package, with forward slashes.</param>
/// <param name="What">What it holds, in a few words.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record PackageFile(string Path, LocalText What, byte[] Content)
{
    /// <summary>The file of the result that it is a copy of, byte for byte; empty where it was made for the package.</summary>
    public string SameAs { get; init; } = "";

    public string Sha256 { get; } = ManifestJson.HashOf(Content);
}
