using PlanMetrics.Measures;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Scores;

/// <summary>The plain mean of a peer group's points for a target, which 0 of 0 earns under <see cref="ZeroCasePolicy.GroupMean"/>.</summary>
internal sealed class PeerMeans
{
    private readonly Dictionary<(PeerGroup Group, string Target), List<decimal>> points = [];
    private readonly PeerGroups groups;

    public PeerMeans(Roster roster, Profile profile, MeasureTable measures, PeerGroups groups)
    {
        this.groups = groups;
        if (profile.ZeroCases != ZeroCasePolicy.GroupMean && !profile.ZeroCasesOf.ContainsValue(ZeroCasePolicy.GroupMean))
            return;
        var units = roster.Units.ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        foreach (var measure in measures.All)
            if (measure.Role == MeasureRole.Own && !ItemPoints.IsZeroOfZero(measure)
                && groups.Of(units[measure.UnitId]) is { } group && ItemPoints.Of(measure, profile) is { } earned)
                Add((group, measure.Target.Id), earned);
    }

    /// <summary>The mean for a unit and target; null where the unit has no peers or none of them has points.</summary>
    public decimal? Of(ReportingUnit unit, string targetId) =>
        groups.Of(unit) is { } group && points.TryGetValue((group, targetId), out var earned)
            ? WeightedMean.Of([.. earned.Select(value => (1m, (decimal?)value))])
            : null;

    private void Add((PeerGroup Group, string Target) key, decimal earned)
    {
        if (!points.TryGetValue(key, out var list))
            points.Add(key, list = []);
        list.Add(earned);
    }
}
