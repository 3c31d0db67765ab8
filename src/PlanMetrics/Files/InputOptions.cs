namespace PlanMetrics.Files;

/// <summary>How inputs are read.</summary>
public sealed record InputOptions
{
    /// <summary>The encoding of CSV files by name (<c>GB18030</c>); null to tell it from each file.</summary>
    public string? Encoding { get; init; }

    /// <summary>How much a file may hold.</summary>
    public ReaderCaps Caps { get; init; } = ReaderCaps.Default;

    /// <summary>How many files are read at the same time; -1 for as many as there are processors.</summary>
    public int MaxDegreeOfParallelism { get; init; } = -1;
}
