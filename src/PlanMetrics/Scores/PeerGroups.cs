using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Scores;

/// <summary>Who is ranked against whom.</summary>
internal sealed class PeerGroups(Profile profile)
{
    /// <summary>The group of a unit; null for a unit that is not scored and for one that no group takes.</summary>
    public PeerGroup? Of(ReportingUnit unit) =>
        unit.Scored ? profile.PeerGroups.FirstOrDefault(group => Takes(group, unit)) : null;

    private static bool Takes(PeerGroup group, ReportingUnit unit) =>
        group.Kinds.Contains(unit.Kind) || group.Units.Contains(unit.Id) || group.Groups.Any(unit.Groups.Contains);
}
