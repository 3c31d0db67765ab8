namespace PlanMetrics.Results;

/// <summary>How a result folder is written.</summary>
public sealed record ResultOptions
{
    /// <summary>Whether to write into a folder that holds something else; what is there stays.</summary>
    public bool Force { get; init; }

    /// <summary>Whether copies of the inputs go into <c>inputs/</c>; their hashes stand in the manifest either way.</summary>
    public bool CopyInputs { get; init; } = true;

    /// <summary>Which files are written; the manifest records it where it is not all of them.</summary>
    public ResultFiles Files { get; init; }

    /// <summary>How many files are written at the same time; -1 for as many as there are processors.</summary>
    public int MaxDegreeOfParallelism { get; init; } = -1;

    /// <summary>The encoding that was asked for to read CSV files; null where none was. The manifest records it.</summary>
    public string? Encoding { get; init; }
}
