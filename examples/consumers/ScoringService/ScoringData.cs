using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace ScoringService;

/// <summary>What every request is scored against.</summary>
internal sealed record ScoringData(Plan Plan, Roster Roster, Profile Profile)
{
    /// <summary>The embedded plan with a roster file, or with the units that the plan names.</summary>
    /// <exception cref="InvalidDataException">The roster has a fault; the message holds each with its line and column.</exception>
    public static ScoringData Load(string? rosterFile)
    {
        var plan = Plan.Embedded("zhaohua-2021-2025");
        if (string.IsNullOrEmpty(rosterFile))
            return new(plan, Roster.Of(plan), Profile.Equal);
        var findings = new Findings();
        var roster = RosterFile.Read(File.ReadAllBytes(rosterFile), rosterFile, plan, findings);
        return roster is null
            ? throw new InvalidDataException(string.Join('\n', findings.Sorted()))
            : new(plan, roster, Profile.Equal);
    }
}
