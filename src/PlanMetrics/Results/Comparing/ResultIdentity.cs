using System.Collections.Immutable;
using PlanMetrics.Measures;

namespace PlanMetrics.Results.Comparing;

/// <summary>结果标识: what a result was made of, as its manifest says.</summary>
/// <param name="Version">The version of the program.</param>
/// <param name="Scope">The year and the as-of date.</param>
public sealed record ResultIdentity(string Version, EvaluationScope Scope)
{
    /// <summary>The plan's id.</summary>
    public string PlanId { get; init; } = "";

    /// <summary>The hash of the plan file.</summary>
    public string PlanSha256 { get; init; } = "";

    /// <summary>The hash of the roster file.</summary>
    public string RosterSha256 { get; init; } = "";

    /// <summary>The profile's id.</summary>
    public string ProfileId { get; init; } = "";

    /// <summary>The hash of the profile file.</summary>
    public string ProfileSha256 { get; init; } = "";

    /// <summary>Whether the folder should hold copies of the inputs.</summary>
    public bool HasInputs { get; init; }

    /// <summary>The encoding asked for to read CSV files; null where none was.</summary>
    internal string? Encoding { get; init; }

    /// <summary>The inputs, by path.</summary>
    internal ImmutableArray<OutputFile> Inputs { get; init; } = [];

    /// <summary>The files of the folder with their hashes.</summary>
    internal ImmutableArray<OutputFile> Outputs { get; init; } = [];
}
