using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Results.Batches;

/// <summary>批量评估设置: what all districts of a batch are scored by. The year is one for all, so that they can be compared.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Roster">The units of a district that brings no roster of its own.</param>
/// <param name="Profile">How points are made.</param>
/// <param name="Scope">The year and the as-of date.</param>
/// <param name="Sources">The plan, the profile and the roster as bytes; no inputs.</param>
public sealed record BatchSettings(Plan Plan, Roster Roster, Profile Profile, EvaluationScope Scope, ResultSources Sources)
{
    /// <summary>The language of texts in the files; null for the plan's.</summary>
    public Language? Language { get; init; }

    /// <summary>The encoding of CSV files by name; null to tell it from each file.</summary>
    public string? Encoding { get; init; }

    /// <summary>Mapping files for the ledgers of all districts, beside those that lie among the districts.</summary>
    public ImmutableArray<string> Mappings { get; init; } = [];

    /// <summary>Which files each district's result holds.</summary>
    public ResultFiles Files { get; init; } = ResultFiles.Tables;

    /// <summary>Whether copies of the inputs go into each district's result.</summary>
    public bool CopyInputs { get; init; }

    /// <summary>How many districts are worked on at the same time, each by one thread; -1 for as many as there are processors. No result depends on it.</summary>
    public int Jobs { get; init; } = -1;

    internal Language FileLanguage => Language ?? Plan.Language;
}
