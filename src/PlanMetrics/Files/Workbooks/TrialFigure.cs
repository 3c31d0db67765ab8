using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Files.Workbooks;

/// <summary>A target without a figure as it would be with one, so that a figure typed in on its row is judged and scored too.</summary>
internal static class TrialFigure
{
    /// <summary>The measure with a figure of its kind; null where nothing could judge it.</summary>
    public static Measure? Of(Measure measure)
    {
        Figure figure = measure.FigureKind switch
        {
            FigureKind.Ratio => new Figure.Ratio(1m, 1m),
            FigureKind.Count => new Figure.Count(1m),
            FigureKind.Date => new Figure.Date(measure.LastDay ?? new DateOnly(measure.Year, 12, 31)),
            FigureKind.Outcome => new Figure.Outcome(true),
            _ => new Figure.Pair(1m, 1m),
        };
        ExactFraction? trendBase = measure.Base is { } known ? known : null;
        var verdict = Verdict.Of(figure, measure, trendBase, measure.LastDay);
        return verdict.Met is null ? null : verdict.On(measure with { Figure = figure, State = MeasureState.Reported });
    }
}
