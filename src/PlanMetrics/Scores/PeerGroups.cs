using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Scores;

/// <summary>Who is ranked against whom.</summary>
internal sealed class PeerGroups(Profile profile)
{
    /// <summary>The group of a unit; null for a unit that is not scored and for a kind in no group.</summary>
    public PeerGroup? Of(ReportingUnit unit) =>
        unit.Scored ? profile.PeerGroups.FirstOrDefault(group => group.Kinds.Contains(unit.Kind)) : null;
}
