using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;

namespace PlanMetrics.Integrity;

/// <summary>Percentages typed beside cases: one that no count over them can give, and one that is not theirs.</summary>
internal static class StatedPercents
{
    private const int PrintDecimals = 2;

    public static IEnumerable<Question> Ask(IReadOnlyList<TargetPanel> panels)
    {
        foreach (var panel in panels)
        {
            var judged = panel.Stated.Select(stated => (Figure: stated, Fault: FaultOf(stated.Rate))).ToArray();
            foreach (var (figure, fault) in judged)
                if (figure.IsAsked && fault is { } descriptor)
                    yield return Of(panel, figure, descriptor, new BaseRate(judged.Count(other => other.Fault == fault), judged.Length).WithoutOneHit());
        }
    }

    // What is possible under either reading, 0.9 as 0.9 % or as 90 %, is not asked about.
    private static DiagnosticDescriptor? FaultOf(StatedRate rate)
    {
        var readings = rate.AsShare is { } share ? ImmutableArray.Create(rate, share) : [rate];
        return readings.All(reading => !IsPossible(reading)) ? QuestionCodes.PercentImpossible
            : rate.Numerator is { } numerator && readings.All(reading => !Fits(reading, numerator)) ? QuestionCodes.PercentDiffers
            : null;
    }

    private static bool IsPossible(StatedRate rate)
    {
        var nearest = NearestOf(rate);
        return Fits(rate, nearest) || Fits(rate, Math.Max(0m, nearest - 1m)) || Fits(rate, Math.Min(rate.Denominator, nearest + 1m));
    }

    private static decimal NearestOf(StatedRate rate) =>
        Math.Clamp(decimal.Round(rate.Percent / 100m * rate.Denominator, MidpointRounding.AwayFromZero), 0m, rate.Denominator);

    private static bool Fits(StatedRate rate, decimal numerator) =>
        Math.Abs((100m * numerator / rate.Denominator) - rate.Percent) < rate.Tolerance;

    private static Question Of(TargetPanel panel, StatedFigure figure, DiagnosticDescriptor descriptor, BaseRate comparable)
    {
        var rate = figure.Rate.AsShare is { } share && figure.Rate.Percent < 1m ? share : figure.Rate;
        var numbers = new List<QuestionNumber> { new("percent", rate.Percent), new("denominator", rate.Denominator) };
        if (descriptor == QuestionCodes.PercentImpossible)
            numbers.Add(new("nearest", PercentOf(NearestOf(rate), rate)));
        if (rate.Numerator is { } numerator)
            numbers.AddRange([new("numerator", numerator), new("computed", PercentOf(numerator, rate))]);
        return Question.Of(
            descriptor, figure.Place, [figure.Period], comparable, [.. numbers], ("unit", figure.UnitName), ("target", panel.TargetName))
            .About(figure.UnitId, panel.TargetId, figure.Origin is { } origin ? [origin] : []);
    }

    private static decimal PercentOf(decimal numerator, StatedRate rate) =>
        decimal.Round(100m * numerator / rate.Denominator, Math.Max(PrintDecimals, rate.Decimals), MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m;
}
