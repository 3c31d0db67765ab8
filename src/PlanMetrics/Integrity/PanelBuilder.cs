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
    private readonly Dictionary<string, LocalText> names = roster.Units.ToDictionary(unit => unit.Id, unit => unit.Name, StringComparer.Ordinal);

    /// <summary>The panels, in the plan's order of targets.</summary>
    /// <param name="observations">The figures, in their order.</param>
    /// <param name="setAside">Those that turned out not to count.</param>
    public ImmutableArray<TargetPanel> Of(ImmutableArray<Observation> observations, ImmutableArray<Observation> setAside)
    {
        var dropped = setAside.ToHashSet(SameFigure.Comparer);
        var byTarget = observations
            .Where(observation => observation.Standing == ObservationStanding.Stands && !observation.Key.Period.IsPlan && !dropped.Contains(observation))
            .ToLookup(observation => observation.Key.TargetId, StringComparer.Ordinal);
        return [.. plan.Targets.Where(target => byTarget.Contains(target.Id)).Select(target => PanelOf(target, [.. byTarget[target.Id]]))];
    }

    private TargetPanel PanelOf(Target target, Observation[] all)
    {
        var figures = all.Where(observation => observation.IsUsable).ToArray();
        return new(target.Id, target.Name, IsOfCases(target) ? SeriesOf(target, figures) : [])
        {
            IsFlow = target.Accrual == Accrual.Flow,
            IsAsked = Array.Exists(figures, figure => IsAsked(figure.Key.Period)),
            Counts =
            [
                .. figures.Where(figure => figure is { Figure: Figure.Count, Basis: Basis.Period } && target.Accrual == Accrual.Flow)
                    .Select(figure => new PanelCount(figure.Key.Period, Whole(((Figure.Count)figure.Figure!).Value) ?? 0)),
            ],
            Stated =
            [
                .. all.Where(observation => observation.Stated is not null).Select(observation => new StatedFigure(
                    observation.Key.UnitId, NameOf(observation.Key.UnitId), observation.Key.Period, observation.Stated!,
                    observation.Cells.At(observation.Cells.Value.Row > 0 ? observation.Cells.Value : observation.Cells.First), IsAsked(observation.Key.Period))),
            ],
        };
    }

    // What was counted over a year under ever the same names says nothing from period to period.
    private static bool IsOfCases(Target target) =>
        target is { Figure: FigureKind.Ratio, UnitOfMeasure: UnitOfMeasure.Percent or UnitOfMeasure.PersonsPercent, Accrual: Accrual.Flow or Accrual.Stock };

    private ImmutableArray<PanelSeries> SeriesOf(Target target, Observation[] figures)
    {
        var series = figures
            .GroupBy(figure => (figure.Key.UnitId, figure.Source, figure.Basis, Months: figure.Basis == Basis.Cumulative ? 0 : MonthsOf(figure.Key.Period)))
            .Select(group => (group.Key, Figures: group.Key.Basis == Basis.Cumulative ? Differences(target, [.. group]) : Figures(target, group)))
            .Where(one => !one.Figures.IsEmpty)
            .ToArray();
        var panel = ImmutableArray.CreateBuilder<PanelSeries>();
        foreach (var unit in series.GroupBy(one => one.Key.UnitId, StringComparer.Ordinal))
        {
            var ordered = unit.OrderByDescending(one => one.Figures.Length).ThenByDescending(one => one.Key.Source == target.Source)
                .ThenBy(one => one.Key.Source).ThenBy(one => one.Key.Basis).ThenBy(one => one.Key.Months).Select(one => one.Figures).ToArray();
            var said = ordered[0].Select(WhatItSays).ToHashSet();
            panel.Add(new(unit.Key, NameOf(unit.Key), ordered[0]));
            // Another source that says the same is no second figure.
            foreach (var other in ordered.Skip(1))
                if (!other.All(figure => said.Contains(WhatItSays(figure))))
                    panel.Add(new(unit.Key, NameOf(unit.Key), other) { IsMain = false });
        }

        return panel.ToImmutable();
    }

    private static (Period, long, long) WhatItSays(PanelFigure figure) => (figure.Period, figure.Numerator, figure.Denominator);

    private ImmutableArray<PanelFigure> Figures(Target target, IEnumerable<Observation> figures) =>
        [.. figures.OrderBy(figure => figure.Key.Period).Select(figure => FigureOf(target, figure, figure.Key.Period, (Figure.Ratio)figure.Figure!)).OfType<PanelFigure>()];

    // Cumulative figures of a flow: what each adds to the one before in its year.
    private ImmutableArray<PanelFigure> Differences(Target target, Observation[] figures)
    {
        var rests = ImmutableArray.CreateBuilder<PanelFigure>();
        Observation? before = null;
        foreach (var figure in figures.OrderBy(figure => figure.Key.Period.End))
        {
            var ratio = (Figure.Ratio)figure.Figure!;
            var start = new DateOnly(figure.Key.Period.LastDay.Year, 1, 1);
            if (before is not null && before.Key.Period.LastDay.Year == start.Year)
            {
                start = before.Key.Period.End;
                var earlier = (Figure.Ratio)before.Figure!;
                ratio = new(ratio.Numerator - earlier.Numerator, ratio.Denominator - earlier.Denominator);
            }

            if (start < figure.Key.Period.End && FigureOf(target, figure, new(start, figure.Key.Period.End), ratio) is { } rest)
                rests.Add(rest);
            before = figure;
        }

        return rests.ToImmutable();
    }

    private PanelFigure? FigureOf(Target target, Observation observation, Period period, Figure.Ratio ratio)
    {
        if (Whole(ratio.Numerator) is not { } numerator || Whole(ratio.Denominator) is not { } denominator || numerator > denominator)
            return null;
        return new PanelFigure(period, numerator, denominator)
        {
            Good = NeededCases.IsTurned(target) ? denominator - numerator : numerator,
            Need = needed.Of(target, observation.Key.UnitId, period.LastDay.Year, denominator),
            Place = observation.Cells.At(observation.Cells.First),
            IsAsked = IsAsked(period),
        };
    }

    private bool IsAsked(Period period) => period.LastDay.Year == scope.Year;

    private LocalText NameOf(string unitId) => names.GetValueOrDefault(unitId, unitId);

    private static int MonthsOf(Period period) => ((period.End.Year - period.Start.Year) * 12) + period.End.Month - period.Start.Month;

    private static long? Whole(decimal number) => number >= 0m && number <= long.MaxValue && number == decimal.Truncate(number) ? (long)number : null;
}
