using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Scores.Stability;

/// <summary>稳健性: how sure the ranking of one year is. It feeds no score.</summary>
/// <param name="Settings">What it was asked with.</param>
/// <param name="Units">The units with a score, in the order of the scores.</param>
/// <param name="Targets">The targets by influence, the most influential first, then by id.</param>
public sealed record StabilityTable(StabilitySettings Settings, ImmutableArray<UnitStability> Units, ImmutableArray<TargetInfluence> Targets)
{
    /// <summary>
    /// Examines a ranking: weights drawn anew, each target left out, the policies on missing figures and on 0 of 0 switched, and the
    /// smallest change of one figure that would move a unit.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The units.</param>
    /// <param name="profile">How points were made.</param>
    /// <param name="measures">The measures that were scored.</param>
    /// <param name="scores">Their scores under the profile.</param>
    /// <param name="settings">Number of draws, seed, variation.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static StabilityTable From(
        Plan plan, Roster roster, Profile profile, MeasureTable measures, ScoreTable scores, StabilitySettings settings,
        CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(settings);
        settings.Check();
        var influences = new Influences();
        var byUnit = new Dictionary<string, UnitStability>(StringComparer.Ordinal);
        foreach (var peers in PeersOf(scores))
            foreach (var unit in new PeerStability(peers, profile, settings).Units(influences, ct))
                byUnit.Add(unit.UnitId, unit);
        var rules = new ItemRules(profile, roster);
        var points = new ItemPoints(profile, rules, new PeerFields(roster, rules, measures.All, new PeerGroups(profile)));
        var switched = new PolicySwitch(plan, roster, profile, points, measures, scores, ct);
        var search = new ChangeSearch(new TermsBook(plan, roster), profile, points, measures.Scope, scores);
        var units = ImmutableArray.CreateBuilder<UnitStability>();
        foreach (var unit in scores.Units)
        {
            ct.ThrowIfCancellationRequested();
            if (unit.Rate is not null)
                units.Add(search.Complete(unit, switched.Complete(unit, byUnit.GetValueOrDefault(unit.UnitId) ?? new(unit.UnitId))));
        }

        return new(settings, units.ToImmutable(), influences.InOrder());
    }

    private static List<List<UnitScore>> PeersOf(ScoreTable scores)
    {
        var groups = new List<List<UnitScore>>();
        foreach (var unit in scores.Units)
        {
            if (unit.Rank is null)
                continue;
            var group = groups.Find(peers => peers[0].Peers == unit.Peers);
            if (group is null)
                groups.Add(group = []);
            group.Add(unit);
        }

        return groups;
    }
}
