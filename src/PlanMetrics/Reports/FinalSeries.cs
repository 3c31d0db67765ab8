using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Reports;

/// <summary>Which targets of the editions of a plan are one series: the same id and definition, or one that the later plan calls comparable.</summary>
internal sealed class FinalSeries(PlanEdition latest)
{
    private readonly Dictionary<string, Target> byEarlierId = latest.Plan.Targets.Where(target => target.Replaces is { IsJoined: true })
        .ToDictionary(target => target.Replaces!.Target, StringComparer.Ordinal);

    private readonly Dictionary<(PlanEdition, string), Target> known = [];
    private readonly Dictionary<string, SeriesNote> notes = new(StringComparer.Ordinal);

    /// <summary>What is to be said of the series, in the order of the latest plan.</summary>
    public ImmutableArray<SeriesNote> Notes => [.. latest.Plan.Targets.Select(target => notes.GetValueOrDefault(target.Id)).OfType<SeriesNote>()];

    /// <summary>The target whose series a measure belongs to: the latest edition's, or its own where nothing goes on from it.</summary>
    public Target Of(PlanEdition edition, Target target)
    {
        if (ReferenceEquals(edition, latest))
            return Noted(target);
        if (!known.TryGetValue((edition, target.Id), out var series))
            known.Add((edition, target.Id), series = Find(edition, target));
        return series;
    }

    /// <summary>Whether the target of the latest plan is in force in a year; one that starts anew has no years before that.</summary>
    public static bool IsInForce(Target target, int year) => target.Replaces is not { IsJoined: false, Since: { } since } || year >= since;

    private Target Noted(Target target)
    {
        if (target.Replaces is { } earlier)
            notes.TryAdd(target.Id, new(target, earlier.IsJoined, TargetWords.SeriesOf(target)));
        return target;
    }

    private Target Find(PlanEdition edition, Target target)
    {
        if (byEarlierId.TryGetValue(target.Id, out var heir))
            return Noted(heir);
        if (latest.Plan.Targets.FirstOrDefault(other => other.Id == target.Id) is not { } same || same.Replaces is not null)
            return target;
        // Nobody said that the two are comparable, and they do not count the same thing.
        if (Definition.Of(edition.Plan, edition.Roster, target).Sha256 == Definition.Of(latest.Plan, latest.Roster, same).Sha256)
            return same;
        var until = NumberText.Of(edition.Scope.Year);
        notes.TryAdd(same.Id, new(same, false, new LocalText(
            $"‖ 数列在{until}年以后重新起算：前一版规划的口径不同，规划未写明可比", $"‖ the series starts anew after {until}: the definition differs and the plan does not say comparable")));
        return target;
    }
}
