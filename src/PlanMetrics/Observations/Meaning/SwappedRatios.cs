using PlanMetrics.Diagnostics;

namespace PlanMetrics.Observations.Meaning;

/// <summary>T-E02: a numerator above its denominator that would fit the unit's own rates the other way round.</summary>
internal static class SwappedRatios
{
    private const decimal NearRate = 0.1m;
    private const decimal NearSize = 2m;

    public static void Check(FigureSeries series, Findings findings)
    {
        for (var i = 0; i < series.Figures.Length; i++)
            if (series.Figures[i].Refused is Figure.Ratio { Denominator: > 0m } refused && Reference(series, i) is { } reference && Fits(refused, (Figure.Ratio)reference.Reported!))
                Report(series.Figures[i], refused, reference, findings);
    }

    // The nearest accepted rate, an earlier one before a later one.
    private static Observation? Reference(FigureSeries series, int at)
    {
        for (var i = at - 1; i >= 0; i--)
            if (IsRate(series.Figures[i]))
                return series.Figures[i];
        for (var i = at + 1; i < series.Figures.Length; i++)
            if (IsRate(series.Figures[i]))
                return series.Figures[i];
        return null;
    }

    private static bool IsRate(Observation figure) => figure.Reported is Figure.Ratio { Denominator: > 0m };

    private static bool Fits(Figure.Ratio refused, Figure.Ratio reference) =>
        Math.Abs((refused.Denominator / refused.Numerator) - (reference.Numerator / reference.Denominator)) <= NearRate
        && refused.Numerator <= reference.Denominator * NearSize && refused.Numerator * NearSize >= reference.Denominator;

    private static void Report(Observation observation, Figure.Ratio refused, Observation reference, Findings findings) =>
        findings.Add(Diagnostic.At(
            MeaningCodes.Swapped, observation.Cells.At(observation.Cells.Numerator),
            ("numerator", FigureText.Of(refused.Numerator)), ("denominator", FigureText.Of(refused.Denominator)),
            ("swapped", $"{FigureText.Of(refused.Denominator)}/{FigureText.Of(refused.Numerator)}"),
            ("reference", FigureText.Of(reference)), ("period", reference.Key.Period.ToString()))
            .About(observation.Key.UnitId, observation.Key.TargetId, observation.Key.Period.ToString()));
}
