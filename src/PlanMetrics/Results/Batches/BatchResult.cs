using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Results.Batches;

/// <summary>批量评估结果: all districts of a batch and what they come to.</summary>
/// <param name="Districts">The districts in the ordinal order of their ids.</param>
public sealed record BatchResult(ImmutableArray<DistrictResult> Districts)
{
    /// <summary>Whether every district was scored and none has a finding that is an error.</summary>
    public bool IsComplete => Districts.All(district => district is { State: DistrictState.Scored, Errors: 0 });

    /// <summary>The ranked districts, the best first.</summary>
    public IEnumerable<DistrictResult> Ranked =>
        Districts.Where(district => district.Rank is not null).OrderBy(district => district.Rank).ThenBy(district => district.Id, StringComparer.Ordinal);

    /// <summary>All targets over the districts, in the order of the plan.</summary>
    internal ImmutableArray<NationalTarget> Targets { get; init; } = [];

    /// <summary>What lies beside the districts and is none.</summary>
    internal ImmutableArray<Diagnostic> Beside { get; init; } = [];

    /// <summary>What stands in the summary's own findings.</summary>
    internal IEnumerable<Diagnostic> Findings => Districts.SelectMany(district => district.Findings).Concat(Beside);

    /// <summary>The districts that were not scored.</summary>
    public IEnumerable<DistrictResult> Failed => Districts.Where(district => district.State == DistrictState.Failed);

    /// <summary>The published rates of the ranked districts, the lowest first.</summary>
    internal ImmutableArray<decimal> Rates => [.. Districts.Select(district => district.Rate).OfType<decimal>().Order()];

    /// <summary>The targets that the smallest share of the districts judged has met, the smallest first.</summary>
    internal IEnumerable<NationalTarget> LeastMet =>
        Targets.Where(target => target.Judged > 0).OrderBy(target => (decimal)target.Met / target.Judged);
}
