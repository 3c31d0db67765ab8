using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Integrity;

/// <summary>Makes the panels of a run: a panel a target, of the figures that count and of typed percentages.</summary>
internal sealed class PanelBuilder(Plan plan, Roster roster, EvaluationScope scope)
{
    private readonly NeededCases needed = new(plan, roster);
    private readonly Dictionary<string, PanelDraft> drafts = new(StringComparer.Ordinal);

    /// <summary>The panels, in the plan's order of targets.</summary>
    /// <param name="observations">The figures, in their order.</param>
    /// <param name="setAside">Those that turned out not to count.</param>
    public ImmutableArray<TargetPanel> Of(ImmutableArray<Observation> observations, ImmutableArray<Observation> setAside)
    {
        var dropped = setAside.ToHashSet(SameFigure.Comparer);
        foreach (var observation in observations)
            if (observation.Standing == ObservationStanding.Stands && !observation.Key.Period.IsPlan
                && (observation.Stated is not null || observation.Figure is Figure.Ratio or Figure.Count)
                && (dropped.Count == 0 || !dropped.Contains(observation)))
                Take(observation);
        var panels = ImmutableArray.CreateBuilder<TargetPanel>();
        foreach (var target in plan.Targets)
            if (drafts.TryGetValue(target.Id, out var draft))
                panels.Add(draft.ToPanel());
        return panels.ToImmutable();
    }

    private void Take(Observation observation)
    {
        var panel = PanelOf(observation.Key.TargetId);
        var isAsked = IsAsked(observation.Key.Period);
        panel.IsAsked |= isAsked && observation.IsUsable;
        if (observation.Stated is { } stated)
            panel.Stated.Add(new(observation.Key.UnitId, NameOf(observation.Key.UnitId), observation.Key.Period, stated)
            {
                Origin = observation, IsAsked = isAsked,
            });
        if (!observation.IsUsable)
            return;
        if (observation is { Figure: Figure.Count count, Basis: Basis.Period } && panel.Target.Accrual == Accrual.Flow && Whole(count.Value) is { } value)
            panel.Counts.Add(new(observation.Key.Period, value));
        else if (observation.Figure is Figure.Ratio && IsOfCases(panel.Target))
            TakeRate(panel, observation);
    }

    private void TakeRate(PanelDraft panel, Observation observation)
    {
        var series = panel.SeriesOf(observation);
        if (series.Add(observation) is not var (period, cases)
            || Whole(cases.Numerator) is not { } numerator || Whole(cases.Denominator) is not { } denominator || numerator > denominator)
            return;
        series.Figures.Add(new(period, numerator, denominator)
        {
            Good = NeededCases.IsTurned(panel.Target) ? denominator - numerator : numerator,
            Need = needed.Of(panel.Target, observation.Key.UnitId, period.LastDay.Year, denominator),
            Origin = observation,
            IsAsked = IsAsked(period),
        });
    }

    private PanelDraft PanelOf(string targetId)
    {
        if (!drafts.TryGetValue(targetId, out var draft))
            drafts.Add(targetId, draft = new(plan.FindTarget(targetId)!, NameOf));
        return draft;
    }

    // What was counted over a year under ever the same names says nothing from period to period.
    private static bool IsOfCases(Target target) =>
        target is { UnitOfMeasure: UnitOfMeasure.Percent or UnitOfMeasure.PersonsPercent, Accrual: Accrual.Flow or Accrual.Stock };

    private bool IsAsked(Period period) => period.LastDay.Year == scope.Year;

    private LocalText NameOf(string unitId) => roster.Registry.Find(unitId)?.Name ?? unitId;

    private static long? Whole(decimal number) => number >= 0m && number <= long.MaxValue && number == decimal.Truncate(number) ? (long)number : null;
}
