using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Scores;

/// <summary>What a profile does that readers of the scores must know, and ids in it that mean nothing.</summary>
internal static class ScoreFindings
{
    public static IEnumerable<Diagnostic> Of(
        Plan plan, Roster roster, Profile profile, MeasureTable measures, ItemPoints points, IEnumerable<UnitScore> units) =>
        [.. UnknownIds(plan, roster, profile), .. Excluded(profile, measures, points), .. Relative(units), .. Unscored(units)];

    // The indicators of an index are compiled, not reported: nobody gains by being silent.
    private static IEnumerable<Diagnostic> Excluded(Profile profile, MeasureTable measures, ItemPoints points)
    {
        var left = profile.Missing == MissingPolicy.Exclude
            ? measures.All.Count(measure => measure is { Role: MeasureRole.Own, Target.Task: > 0 } && points.IsMissing(measure))
            : 0;
        return left == 0 ? [] : [Diagnostic.At(ScoreCodes.MissingExcluded, SourceLocation.None, ("profile", profile.Name), ("count", left))];
    }

    private static IEnumerable<Diagnostic> Relative(IEnumerable<UnitScore> units)
    {
        foreach (var unit in units)
        {
            var (means, compared) = (0, 0);
            CountRelative(unit.Total, ref means, ref compared);
            if (means > 0)
                yield return Count(ScoreCodes.RelativePoints, unit, means);
            if (compared > 0)
                yield return Count(ScoreCodes.AmongPeers, unit, compared);
        }
    }

    private static Diagnostic Count(DiagnosticDescriptor descriptor, UnitScore unit, int count) =>
        Diagnostic.At(descriptor, SourceLocation.None, ("unit", unit.UnitId), ("count", count)).About(unit.UnitId);

    private static void CountRelative(Score node, ref int means, ref int compared)
    {
        foreach (var child in node.Children)
            CountRelative(child, ref means, ref compared);
        if (node is not { IsRelative: true, Points: not null, Measure: { } measure })
            return;
        if (ItemPoints.IsZeroOfZero(measure))
            means++;
        else
            compared++;
    }

    private static IEnumerable<Diagnostic> Unscored(IEnumerable<UnitScore> units) =>
        from unit in units
        where unit.Peers is not null && !unit.Total.Applies
        select Diagnostic.At(ScoreCodes.NothingScored, SourceLocation.None, ("unit", unit.UnitId), ("reason", unit.NotRanked)).About(unit.UnitId);

    private static IEnumerable<Diagnostic> UnknownIds(Plan plan, Roster roster, Profile profile)
    {
        var targets = plan.Targets.Select(target => target.Id).ToHashSet(StringComparer.Ordinal);
        var weights = profile.Weights;
        return Unknown(profile, "weights.targets", Keys(weights.Targets), targets)
            .Concat(Unknown(profile, "weights.tasks", Keys(weights.Tasks), plan.Tasks.Select(task => NumberText.Of(task.Number))))
            .Concat(Unknown(profile, "weights.sections", Keys(weights.Sections), plan.Sections.Select(section => NumberText.Of(section.Number))))
            .Concat(Unknown(profile, "zeroCasesOf", profile.ZeroCasesOf.IsEmpty ? [] : profile.ZeroCasesOf.Keys, targets))
            .Concat(Unknown(profile, "rules.targets", profile.Rules.SelectMany(rule => rule.Targets), targets))
            .Concat(Unknown(profile, "peerGroups.kinds", profile.PeerGroups.SelectMany(group => group.Kinds), plan.Kinds.Select(kind => kind.Id)))
            .Concat(Unknown(profile, "peerGroups.groups", profile.PeerGroups.SelectMany(group => group.Groups), roster.Units.SelectMany(unit => unit.Groups).Concat(plan.Groups.Select(group => group.Id))))
            .Concat(Unknown(profile, "peerGroups.units", profile.PeerGroups.SelectMany(group => group.Units), roster.Units.Select(unit => unit.Id)));
    }

    private static IEnumerable<string> Keys(ImmutableSortedDictionary<string, decimal> weights) => weights.IsEmpty ? [] : weights.Keys;

    private static IEnumerable<Diagnostic> Unknown(Profile profile, string place, IEnumerable<string> ids, IEnumerable<string> known) =>
        ids.Except(known, StringComparer.Ordinal)
            .Select(id => Diagnostic.At(ScoreCodes.UnknownId, SourceLocation.None, ("profile", profile.Name), ("place", place), ("found", id)));
}
