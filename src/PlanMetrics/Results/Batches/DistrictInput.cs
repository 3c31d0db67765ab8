using PlanMetrics.Diagnostics;

namespace PlanMetrics.Results.Batches;

/// <summary>What a district handed in: a file or a folder.</summary>
/// <param name="Id">The district's id.</param>
/// <param name="Path">The full path.</param>
/// <param name="IsFolder">Whether it is a folder, which may bring a roster.</param>
internal sealed record DistrictInput(string Id, string Path, bool IsFolder)
{
    /// <summary>Why it is not scored at all; null where it is.</summary>
    public Diagnostic? Refusal { get; init; }

    public string Name => System.IO.Path.GetFileName(Path);
}
