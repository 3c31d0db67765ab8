using System.Collections.Immutable;

namespace PlanMetrics.Results.Verifying;

/// <summary>文件差异: one file of a result that is not as it should be.</summary>
/// <param name="Path">Its path inside the folder, with forward slashes.</param>
/// <param name="Kind">How it differs.</param>
/// <param name="Cause">What the difference most likely comes from.</param>
public sealed record FileDifference(string Path, DifferenceKind Kind, DifferenceCause Cause)
{
    /// <summary>The SHA-256 of the file that is there; empty where there is none.</summary>
    public string FoundSha256 { get; init; } = "";

    /// <summary>The SHA-256 that the manifest records; empty where it names no such file.</summary>
    public string RecordedSha256 { get; init; } = "";

    /// <summary>The SHA-256 of the file as it was made again; empty where it is none that is made.</summary>
    public string ExpectedSha256 { get; init; } = "";

    /// <summary>The values that differ, as far as both sides are known: the first thousand.</summary>
    public ImmutableArray<ValueDifference> Values { get; init; } = [];

    /// <summary>How many values differ in all.</summary>
    public int ValueCount { get; init; }
}
