using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores;

/// <summary>What a profile does that readers of the scores must know, and ids in it that mean nothing.</summary>
internal static class ScoreFindings
{
    public static IEnumerable<Diagnostic> Of(Plan plan, Profile profile, MeasureTable measures, IEnumerable<UnitScore> units) =>
        [.. UnknownIds(plan, profile), .. Excluded(profile, measures), .. Relative(units), .. Unscored(units)];

    private static IEnumerable<Diagnostic> Excluded(Profile profile, MeasureTable measures)
    {
        var left = profile.Missing == MissingPolicy.Exclude
            ? measures.All.Count(measure => measure.Role == MeasureRole.Own && ItemPoints.IsMissing(measure))
            : 0;
        return left == 0 ? [] : [Diagnostic.At(ScoreCodes.MissingExcluded, SourceLocation.None, ("profile", profile.Name), ("count", left))];
    }

    private static IEnumerable<Diagnostic> Relative(IEnumerable<UnitScore> units) =>
        from unit in units
        let count = CountRelative(unit.Total)
        where count > 0
        select Diagnostic.At(ScoreCodes.RelativePoints, SourceLocation.None, ("unit", unit.UnitId), ("count", count)).About(unit.UnitId);

    private static int CountRelative(Score node) =>
        node.Children.Sum(CountRelative) + (node is { IsRelative: true, Points: not null } ? 1 : 0);

    private static IEnumerable<Diagnostic> Unscored(IEnumerable<UnitScore> units) =>
        from unit in units
        where unit.Peers is not null && !unit.Total.Applies
        select Diagnostic.At(ScoreCodes.NothingScored, SourceLocation.None, ("unit", unit.UnitId), ("reason", unit.NotRanked)).About(unit.UnitId);

    private static IEnumerable<Diagnostic> UnknownIds(Plan plan, Profile profile)
    {
        var targets = plan.Targets.Select(target => target.Id).ToHashSet(StringComparer.Ordinal);
        var tasks = plan.Tasks.Select(task => Text(task.Number)).ToHashSet(StringComparer.Ordinal);
        var sections = plan.Sections.Select(section => Text(section.Number)).ToHashSet(StringComparer.Ordinal);
        var kinds = plan.Kinds.Select(kind => kind.Id).ToHashSet(StringComparer.Ordinal);
        (string Place, IEnumerable<string> Ids, HashSet<string> Known)[] places =
        [
            ("weights.targets", profile.Weights.Targets.Keys, targets),
            ("weights.tasks", profile.Weights.Tasks.Keys, tasks),
            ("weights.sections", profile.Weights.Sections.Keys, sections),
            ("zeroCasesOf", profile.ZeroCasesOf.Keys, targets),
            ("rules.targets", profile.Rules.SelectMany(rule => rule.Targets), targets),
            ("peerGroups.kinds", profile.PeerGroups.SelectMany(group => group.Kinds), kinds),
        ];
        return
            from place in places
            from id in place.Ids
            where !place.Known.Contains(id)
            select Diagnostic.At(ScoreCodes.UnknownId, SourceLocation.None, ("profile", profile.Name), ("place", place.Place), ("found", id));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
