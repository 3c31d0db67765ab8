namespace PlanMetrics.Results;

/// <summary>How a result folder is written.</summary>
public sealed record ResultOptions
{
    /// <summary>Whether to write into a folder that holds something else; what is there stays.</summary>
    public bool Force { get; init; }

    /// <summary>Whether copies of the inputs go into <c>inputs/</c>; their hashes stand in the manifest either way.</summary>
    public bool CopyInputs { get; init; } = true;

    /// <summary>The encoding that was asked for to read CSV files; null where none was. The manifest records it.</summary>
    public string? Encoding { get; init; }
}
