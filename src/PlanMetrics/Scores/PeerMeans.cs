using PlanMetrics.Measures;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Scores;

/// <summary>The plain mean of a peer group's points for a target, which 0 of 0 earns under <see cref="ZeroCasePolicy.GroupMean"/>.</summary>
internal sealed class PeerMeans
{
    private readonly Dictionary<PeerGroup, Dictionary<string, List<WeightedItem>>> points = [];
    private readonly PeerGroups groups;

    public PeerMeans(Roster roster, Profile profile, ItemRules rules, IEnumerable<Measure> measures, PeerGroups groups, ItemPoints items)
    {
        this.groups = groups;
        if (profile.ZeroCases != ZeroCasePolicy.GroupMean && !profile.ZeroCasesOf.ContainsValue(ZeroCasePolicy.GroupMean))
            return;
        var units = roster.Units.ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        foreach (var measure in measures)
            if (measure.Role == MeasureRole.Own && !ItemPoints.IsZeroOfZero(measure) && rules.Has(measure)
                && groups.Of(units[measure.UnitId]) is { } group && items.Of(measure).Points is { } earned)
                Add(group, measure.Target.Id, new(1m, earned, rules.Of(measure).Full));
    }

    /// <summary>The mean for a unit and target; on the scale of the unit's full points; null where it has no peers or none of them has points.</summary>
    public decimal? Of(ReportingUnit unit, string targetId, decimal full) =>
        groups.Of(unit) is { } group && points.GetValueOrDefault(group)?.GetValueOrDefault(targetId) is { } earned
            ? GroupValue.Of(Aggregation.Arithmetic, [.. earned], full)
            : null;

    private void Add(PeerGroup group, string targetId, WeightedItem earned)
    {
        if (!points.TryGetValue(group, out var byTarget))
            points.Add(group, byTarget = new(StringComparer.Ordinal));
        if (!byTarget.TryGetValue(targetId, out var list))
            byTarget.Add(targetId, list = []);
        list.Add(earned);
    }
}
