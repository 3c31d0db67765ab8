using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Trends;

/// <summary>
/// 进度表: 完成进度 against 序时进度 of counts, milestones with their time, the rate to date and the cases still needed of rates. Facts only:
/// what was not handed in has no progress, and is never taken for none.
/// </summary>
/// <param name="Scope">The year and the as-of date.</param>
/// <param name="All">One row a unit and target that has a progress, in the order of the measures.</param>
/// <param name="Milestones">One row for each unit that has milestones in the year, in the order of the measures.</param>
public sealed record ProgressTable(EvaluationScope Scope, ImmutableArray<Progress> All, ImmutableArray<MilestoneProgress> Milestones)
{
    private const int PublishedPlaces = 2;

    /// <summary>The measures that it was taken from.</summary>
    internal MeasureTable? Source { get; private init; }

    /// <summary>Takes the progress from the measures.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The calendar, with the office's own schedule where it has one.</param>
    /// <param name="measures">The year's measures.</param>
    public static ProgressTable From(Plan plan, Roster roster, MeasureTable measures)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(measures);
        var book = new TermsBook(plan, roster);
        var terms = new Dictionary<string, TargetTerms>(StringComparer.Ordinal);
        var rows = ImmutableArray.CreateBuilder<Progress>();
        foreach (var measure in measures.All)
        {
            if (!terms.TryGetValue(measure.Target.Id, out var ofTarget))
                terms.Add(measure.Target.Id, ofTarget = book.Of(measure.Target, measures.Scope));
            if (Of(measure, ofTarget, roster.Calendar) is { } row)
                rows.Add(row);
        }

        var all = rows.DrainToImmutable();
        return new(measures.Scope, all, Together(all, roster.Calendar, measures.Scope)) { Source = measures };
    }

    private static Progress? Of(Measure measure, TargetTerms terms, AssessmentCalendar calendar)
    {
        if (measure.State is MeasureState.NotApplicable or MeasureState.NobodyNamed || terms.IsPending)
            return null;
        var figure = measure.Figure ?? measure.SoFar;
        return measure.FigureKind switch
        {
            FigureKind.Count when terms.Sums && measure.Comparison is Comparison.AtLeast or Comparison.GreaterThan => OfCount(measure, figure as Figure.Count, terms, calendar),
            FigureKind.Ratio => OfRate(measure, figure as Figure.Ratio),
            FigureKind.Date or FigureKind.Outcome when measure.LastDay is { } lastDay => OfMilestone(measure, figure, terms, calendar, lastDay),
            _ => null,
        };
    }

    private static Progress? OfCount(Measure measure, Figure.Count? figure, TargetTerms terms, AssessmentCalendar calendar)
    {
        if (measure.Against is not { } wanted || wanted <= 0m)
            return null;
        var elapsed = TimePassed.Of(Period.Days(terms.Frame.Start, terms.GrowsUntil), calendar, terms.Scope.AsOf) * 100m;
        var row = new Progress(measure.UnitId, measure.Target, measure.Role, ProgressKind.Count)
        {
            Wanted = wanted.Round(Verdict.Places), Elapsed = elapsed.Round(PublishedPlaces),
        };
        if (figure is null)
            return row;
        var reached = (ExactFraction)figure.Value * 100m / wanted;
        return row with
        {
            Done = figure.Value,
            Reached = reached.Round(PublishedPlaces),
            Lag = (elapsed - reached).Round(PublishedPlaces),
            IsBehind = reached < elapsed,
            Short = Math.Max(0m, RateProgress.Above(wanted - figure.Value, measure.Comparison == Comparison.GreaterThan)),
        };
    }

    private static Progress? OfRate(Measure measure, Figure.Ratio? figure)
    {
        if (measure.Against is not { } wanted)
            return null;
        var row = new Progress(measure.UnitId, measure.Target, measure.Role, ProgressKind.Rate) { Wanted = wanted.Round(Verdict.Places) };
        if (figure is null)
            return row;
        var share = measure.UnitOfMeasure == UnitOfMeasure.Percent ? wanted / 100m : wanted;
        var isShare = measure.UnitOfMeasure == UnitOfMeasure.Percent;
        return row with
        {
            Done = figure.Numerator,
            Cases = figure.Denominator,
            Reached = ExactComparison.ValueOf(figure, measure.UnitOfMeasure)?.Round(PublishedPlaces),
            Short = isShare ? RateProgress.Short(figure, measure.Comparison, share) : null,
            GoodInARow = isShare ? RateProgress.GoodInARow(figure, measure.Comparison, share) : null,
        };
    }

    private static Progress OfMilestone(Measure measure, Figure? figure, TargetTerms terms, AssessmentCalendar calendar, DateOnly lastDay)
    {
        decimal? done = figure switch
        {
            Figure.Date => 1m,
            Figure.Outcome outcome => outcome.Done ? 1m : 0m,
            _ => null,
        };
        var start = terms.Frame.Start <= lastDay ? terms.Frame.Start : lastDay;
        return new(measure.UnitId, measure.Target, measure.Role, ProgressKind.Milestone)
        {
            Wanted = 1m,
            Done = done,
            Reached = done * 100m,
            Elapsed = (TimePassed.Of(Period.Days(start, lastDay), calendar, terms.Scope.AsOf) * 100m).Round(PublishedPlaces),
            LastDay = lastDay,
        };
    }

    // A milestone counts in the year of its last day; one of which nothing was handed in is not done, so that the unit is not ahead for its silence.
    private static ImmutableArray<MilestoneProgress> Together(ImmutableArray<Progress> all, AssessmentCalendar calendar, EvaluationScope scope)
    {
        var elapsed = TimePassed.Of(Period.Year(scope.Year), calendar, scope.AsOf) * 100m;
        return
        [
            .. all.Where(row => row.Kind == ProgressKind.Milestone && row.Role != MeasureRole.Lead && row.LastDay!.Value.Year == scope.Year)
                .GroupBy(row => row.UnitId, StringComparer.Ordinal)
                .Select(unit => (Unit: unit.Key, Done: unit.Count(row => row.Done == 1m), Total: unit.Count()))
                .Select(unit => (unit, Reached: (ExactFraction)(decimal)unit.Done * 100m / (decimal)unit.Total))
                .Select(row => new MilestoneProgress(
                    row.unit.Unit, row.unit.Done, row.unit.Total, row.Reached.Round(PublishedPlaces), elapsed.Round(PublishedPlaces),
                    (elapsed - row.Reached).Round(PublishedPlaces))),
        ];
    }
}
