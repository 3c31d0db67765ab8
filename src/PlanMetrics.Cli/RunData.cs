using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Results;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli;

/// <summary>What a run works on: the data files, and what was read from the inputs.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Roster">The units that exist.</param>
/// <param name="Profile">How points are made.</param>
/// <param name="Options">The year and the as-of date asked for.</param>
/// <param name="Inputs">What was read.</param>
/// <param name="Findings">The findings of reading.</param>
internal sealed record RunData(Plan Plan, Roster Roster, Profile Profile, EvaluationOptions Options, InputSet Inputs, Findings Findings)
{
    public ReadOnlyMemory<byte> PlanBytes { get; init; }

    /// <summary>Null where no roster was given.</summary>
    public ReadOnlyMemory<byte>? RosterBytes { get; init; }

    public ReadOnlyMemory<byte> ProfileBytes { get; init; }

    /// <summary>The encoding asked for; null where none was.</summary>
    public string? Encoding { get; init; }

    public ResultSources Sources => new(PlanBytes, ProfileBytes) { Roster = RosterBytes, Inputs = Inputs.Sources, Unread = Inputs.Unread };
}
