using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Results.Comparing;

/// <summary>Holds the targets of one unit in two results against each other.</summary>
internal sealed class TargetComparisons(ResultSnapshot old, ResultSnapshot next)
{
    /// <summary>The targets that differ.</summary>
    /// <param name="before">The unit as it stood; null where it was not there.</param>
    /// <param name="after">The unit as it stands; null where it is gone.</param>
    /// <param name="stages">Its stages; null where the results cannot be recomputed.</param>
    public ImmutableArray<TargetComparison> Of(PublishedUnit? before, PublishedUnit? after, ScoreStages? stages)
    {
        var ids = (after?.Targets ?? []).Concat(before?.Targets ?? []).Select(target => target.Id).Distinct(StringComparer.Ordinal);
        return [.. ids.Select(id => Compare(id, before?.Find(id), after?.Find(id)) with { Split = stages?.SplitOf(id) }).Where(Differs)];
    }

    private static bool Differs(TargetComparison target) =>
        target.Old != target.New || !target.Figures.IsEmpty || target.Split is { } split && split != default;

    private TargetComparison Compare(string id, PublishedTarget? before, PublishedTarget? after) =>
        new(id, NameOf(id), before?.Standing, after?.Standing) { Figures = Figures(before, after) };

    private LocalText NameOf(string id) => (next.Plan.FindTarget(id) ?? old.Plan.FindTarget(id))?.Name ?? id;

    private ImmutableArray<FigureComparison> Figures(PublishedTarget? before, PublishedTarget? after)
    {
        var subjects = (before?.Used ?? []).Concat(after?.Used ?? [])
            .Select(figure => figure.Subject).Distinct()
            .OrderBy(subject => subject.Period, StringComparer.Ordinal).ThenBy(subject => subject.Source).ThenBy(subject => subject.Basis);
        var figures = ImmutableArray.CreateBuilder<FigureComparison>();
        foreach (var subject in subjects)
        {
            var (was, now) = (old.Scores.Figures.Find(subject), next.Scores.Figures.Find(subject));
            if (was is null || !was.Agrees(now))
                figures.Add(new(subject.Period, subject.Source, subject.Basis, was, now));
        }

        return figures.ToImmutable();
    }
}
