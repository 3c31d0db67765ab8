using System.Collections.Immutable;
using PlanMetrics.Risks.Backtest.Models;
using PlanMetrics.Risks.Rule;
using PlanMetrics.Trends;

namespace PlanMetrics.Risks.Learned;

/// <summary>What a learned model may look at: seven open numbers of a unit at a moment, each null where its past does not tell it.</summary>
internal static class RiskFeatures
{
    private const double LeastDeviation = 0.05;
    private const double NearestProbability = 0.005;
    private const int FewestOfTrend = 4;
    private const int ShrinkingYears = 2;

    /// <summary>Their names, in their order.</summary>
    public static ImmutableArray<string> Names { get; } =
        ["ruleLogit", "lastQuarterGap", "yearChange", "sameQuarterChange", "shrunkTrend", "logResidual", "logCases"];

    /// <summary>The features of a unit.</summary>
    /// <param name="series">Its figures, good cases counted.</param>
    /// <param name="place">The last period known.</param>
    /// <param name="perYear">How many periods make a year.</param>
    /// <param name="lastYear">Its last year.</param>
    /// <param name="ruleProbability">What the rule says.</param>
    public static double?[] Of(UnitSeries series, int place, int perYear, CaseCount lastYear, double ruleProbability)
    {
        var quarter = QuarterUpTo(series, place, perYear);
        var before = series.Pooled(place + 1 - (2 * perYear), perYear, ((perYear * 3) + 3) / 4);
        var sameQuarter = QuarterUpTo(series, place - perYear, perYear);
        var (trend, residual) = TrendOf(series, place, perYear);
        return
        [
            Logits.Of(Math.Clamp(ruleProbability, NearestProbability, 1.0 - NearestProbability)),
            quarter?.Logit - lastYear.Logit,
            lastYear.Logit - before?.Logit,
            quarter?.Logit - sameQuarter?.Logit,
            trend,
            residual,
            Math.Log(lastYear.Cases),
        ];
    }

    private static CaseCount? QuarterUpTo(UnitSeries series, int place, int perYear) =>
        perYear < 4 || place + 1 < perYear / 4 ? null : series.Pooled(place + 1 - (perYear / 4), perYear / 4, 1);

    // The slope of a year, drawn to 0 as if two years without any had been seen too.
    private static (double? Trend, double? LogResidual) TrendOf(UnitSeries series, int place, int perYear)
    {
        var logits = PeriodLogits.Of(series, place, perYear);
        if (logits.Values.Length < FewestOfTrend
            || LeastSquares.Of(logits.Periods, logits.Values) is not { Slope: { } slope, Intercept: { } intercept })
            return (null, null);
        var line = TrendLines.Line(logits, slope, intercept, place + 1, perYear);
        var seen = logits.Values.Length / (double)(logits.Values.Length + (ShrinkingYears * perYear));
        return (slope * perYear * seen, Math.Log(Math.Max(LeastDeviation, line.Deviation)));
    }
}
