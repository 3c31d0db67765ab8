using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;

namespace PlanMetrics.Observations.Meaning;

/// <summary>T-E08: a number ten, a hundred or ten thousand times what the unit reports otherwise, or as small a part of it.</summary>
internal static class ScaleJumps
{
    // With fewer periods, or figures that vary as they like, nothing can be said.
    private const int FewestOthers = 3;
    private const decimal Steady = 3m;
    private const decimal SmallestUsual = 5m;
    private const decimal SmallestUsualOfDrops = 50m;
    private const decimal Tolerance = 1.4m;
    private static readonly decimal[] Powers = [10m, 100m, 1000m, 10000m];

    public static void Check(FigureSeries series, Findings findings)
    {
        foreach (var part in PartsOf(series))
            Check([.. series.Figures.Where(figure => figure.Reported is not null)], part, findings);
    }

    private static IEnumerable<Part> PartsOf(FigureSeries series) => series.Target.Figure switch
    {
        Plans.FigureKind.Ratio => [new(FigureColumn.Denominator, cells => cells.Denominator, figure => figure is Figure.Ratio ratio ? ratio.Denominator : null)],
        Plans.FigureKind.Count => [new(FigureColumn.Value, cells => cells.Value, figure => figure is Figure.Count count ? count.Value : null)],
        Plans.FigureKind.Pair =>
        [
            new(FigureColumn.Value, cells => cells.Value, figure => figure is Figure.Pair pair ? pair.Value : null),
            new(FigureColumn.Comparator, cells => cells.Comparator, figure => figure is Figure.Pair pair ? pair.Comparator : null),
        ],
        _ => [],
    };

    private static void Check(Observation[] figures, Part part, Findings findings)
    {
        if (figures.Length <= FewestOthers)
            return;
        var numbers = figures.Select(figure => part.NumberOf(figure.Reported!) ?? 0m).ToArray();
        for (var i = 0; i < numbers.Length; i++)
        {
            var others = numbers.Where((_, other) => other != i).Order().ToArray();
            var usual = others[others.Length / 2];
            if (numbers[i] > 0m && others[0] > 0m && others[^1] <= others[0] * Steady && FactorOf(numbers[i], usual) is { } factor)
                Report(figures[i], part, numbers[i], usual, factor, others.Length, findings);
        }
    }

    private static decimal? FactorOf(decimal number, decimal usual)
    {
        var isRise = number > usual;
        if (usual < (isRise ? SmallestUsual : SmallestUsualOfDrops))
            return null;
        var factor = isRise ? number / usual : usual / number;
        return Array.Exists(Powers, power => factor * Tolerance >= power && factor <= power * Tolerance) ? number / usual : null;
    }

    private static void Report(Observation observation, Part part, decimal number, decimal usual, decimal ratio, int count, Findings findings) =>
        findings.Add(Diagnostic.At(
            MeaningCodes.Scale, observation.Cells.At(part.CellOf(observation.Cells)),
            ("column", part.Column.Name), ("found", FigureText.Of(number)), ("expected", FigureText.Of(usual)),
            ("count", count), ("ratio", FigureText.Of(Math.Round(ratio, ratio < 1m ? 4 : 1))))
            .About(observation.Key.UnitId, observation.Key.TargetId, observation.Key.Period.ToString()));

    private sealed record Part(FigureColumn Column, Func<FigureCells, CellAddress> CellOf, Func<Figure, decimal?> NumberOf);
}
