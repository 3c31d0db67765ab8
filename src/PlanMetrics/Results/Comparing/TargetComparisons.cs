using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Results.Comparing;

/// <summary>Holds the targets of one unit in two results against each other; one that took another's place stands in the row of that.</summary>
internal sealed class TargetComparisons(ResultSnapshot old, ResultSnapshot next, TargetLinks links, ImmutableArray<DefinitionBreak> breaks)
{
    private readonly HashSet<string> broken = [.. breaks.Select(found => found.TargetId)];

    /// <summary>The targets that differ.</summary>
    /// <param name="before">The unit as it stood; null where it was not there.</param>
    /// <param name="after">The unit as it stands; null where it is gone.</param>
    /// <param name="stages">Its stages; null where the results cannot be recomputed.</param>
    public ImmutableArray<TargetComparison> Of(PublishedUnit? before, PublishedUnit? after, ScoreStages? stages)
    {
        var pairs = (after?.Targets ?? []).Select(target => (Old: links.OldId(target.Id), New: target.Id))
            .Concat((before?.Targets ?? []).Select(target => (Old: target.Id, New: links.Next(target.Id)?.Id ?? target.Id))).Distinct();
        return [.. pairs.Select(pair => Compare(pair.Old, pair.New, before, after) with { Split = stages?.SplitOf(pair.Old, pair.New) }).Where(Differs)];
    }

    private static bool Differs(TargetComparison target) =>
        target.Replaces is not null || target.Old != target.New || !target.Figures.IsEmpty || target.Split is { } split && split != default;

    // A row is joined where the unit has the target in both results; else it entered or left.
    private TargetComparison Compare(string oldId, string newId, PublishedUnit? before, PublishedUnit? after)
    {
        var (was, now) = (before?.Find(oldId), after?.Find(newId));
        var id = now is null ? oldId : newId;
        var isJoined = oldId != newId && was is not null && now is not null;
        return new(id, NameOf(id), was?.Standing, now?.Standing)
        {
            Replaces = isJoined ? links.Next(oldId)?.Replaces : null,
            EarlierName = isJoined ? old.Plan.FindTarget(oldId)?.Name ?? oldId : "",
            IsBreak = was is not null && now is not null && broken.Contains(newId),
            Figures = Figures(was, now, (oldId, newId)),
        };
    }

    private LocalText NameOf(string id) => (next.Plan.FindTarget(id) ?? old.Plan.FindTarget(id))?.Name ?? id;

    private ImmutableArray<FigureComparison> Figures(PublishedTarget? before, PublishedTarget? after, (string Old, string New) ids)
    {
        var subjects = (before?.Used ?? []).Concat(after?.Used ?? [])
            .Select(figure => figure.Subject with { TargetId = ids.New }).Distinct()
            .OrderBy(subject => subject.Period, StringComparer.Ordinal).ThenBy(subject => subject.Source).ThenBy(subject => subject.Basis);
        var figures = ImmutableArray.CreateBuilder<FigureComparison>();
        foreach (var subject in subjects)
        {
            var (was, now) = (old.Scores.Figures.Find(subject with { TargetId = ids.Old }), next.Scores.Figures.Find(subject));
            if (was is null || !was.Agrees(now))
                figures.Add(new(subject.Period, subject.Source, subject.Basis, was, now));
        }

        return figures.ToImmutable();
    }
}
