using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Files;

/// <summary>How inputs are read.</summary>
public sealed record InputOptions
{
    /// <summary>The encoding of CSV files by name (<c>GB18030</c>); null to tell it from each file.</summary>
    public string? Encoding { get; init; }

    /// <summary>Mapping files that say how ledgers among the inputs are read, beside those that lie in the inputs themselves.</summary>
    public ImmutableArray<string> Mappings { get; init; } = [];

    /// <summary>The plan whose targets mappings and forms without their record name; null where mappings are not checked and such forms are refused.</summary>
    public Plan? Plan { get; init; }

    /// <summary>How much a file may hold.</summary>
    public ReaderCaps Caps { get; init; } = ReaderCaps.Default;

    /// <summary>How many files are read at the same time; -1 for as many as there are processors.</summary>
    public int MaxDegreeOfParallelism { get; init; } = -1;
}
