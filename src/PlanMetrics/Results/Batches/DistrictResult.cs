using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Results.Batches;

/// <summary>区县结果: a district of a batch, as its own result folder publishes it.</summary>
/// <param name="Id">Its id: the name of its file without endings, or of its folder.</param>
/// <param name="State">What became of it.</param>
public sealed record DistrictResult(string Id, DistrictState State)
{
    /// <summary>Whether its result stood there already, of the same inputs and rules, and was not computed again. No file says so.</summary>
    public bool IsKept { get; init; }

    /// <summary>Whether its result could not be written.</summary>
    public bool IsUnwritten { get; init; }

    /// <summary>The published score of the district; null where there is none.</summary>
    public decimal? Score { get; init; }

    /// <summary>适用分值.</summary>
    public decimal? Full { get; init; }

    /// <summary>得分率 in percent; ranks go by it.</summary>
    public decimal? Rate { get; init; }

    /// <summary>The name of its grade; empty where there is none.</summary>
    public string Grade { get; init; } = "";

    /// <summary>Its rank among the districts, from 1; ties share a rank; null where it is not ranked.</summary>
    public int? Rank { get; init; }

    /// <summary>并列: whether it shares its rank.</summary>
    public bool Tied { get; init; }

    /// <summary>How many units it has.</summary>
    public int Units { get; init; }

    /// <summary>How many of its targets are met.</summary>
    public int Met { get; init; }

    /// <summary>How many are not met.</summary>
    public int NotMet { get; init; }

    /// <summary>How many are missing.</summary>
    public int Missing { get; init; }

    /// <summary>How many are not applicable, or owed by nobody.</summary>
    public int NotApplicable { get; init; }

    /// <summary>How many are not due.</summary>
    public int NotDue { get; init; }

    /// <summary>How many were rejected.</summary>
    public int Rejected { get; init; }

    /// <summary>How many findings of its result are errors.</summary>
    public int Errors { get; init; }

    /// <summary>The hash of its manifest, and so of all it holds; empty where it failed.</summary>
    public string ManifestSha256 { get; init; } = "";

    /// <summary>Why it failed, and what was found on its own roster.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>The district's value of each target, in the order of the plan.</summary>
    internal ImmutableArray<DistrictTarget> Targets { get; init; } = [];
}
