using PlanMetrics.Risks.Backtest;
using PlanMetrics.Scores;

namespace PlanMetrics.Learning;

/// <summary>What the learned model and the rule said of cases that neither had seen.</summary>
/// <param name="Origins">At how many origins.</param>
/// <param name="Learned">The learned model's forecasts.</param>
/// <param name="Rule">The rule's, of the same cases.</param>
/// <param name="HalfWidth">Half the width of the 95 % interval of the difference of Brier scores, over resampled origins.</param>
internal sealed record HeldOut(int Origins, ScoredForecasts Learned, ScoredForecasts Rule, double HalfWidth)
{
    private const double Tail = 0.025;

    public static HeldOut Of(IReadOnlyList<BacktestOrigin> origins, CaseFeatures features, BacktestSettings settings, CancellationToken ct)
    {
        var model = new LearnedForecastModel(features, settings.Seed);
        var learned = origins.Select(origin =>
        {
            ct.ThrowIfCancellationRequested();
            return new ScoredForecasts(model.Forecast(origin), origin.Cases.Select(item => item.Missed));
        }).ToArray();
        var rule = origins.Select(origin => new ScoredForecasts(features.RuleOf(origin), origin.Cases.Select(item => item.Missed))).ToArray();
        (double Gain, int Cases)[] gains = [.. learned.Zip(rule, (one, other) => ((other.Brier() - one.Brier()) * one.Count, one.Count))];
        return new(origins.Count, ScoredForecasts.Of(learned), ScoredForecasts.Of(rule), HalfWidthOf(gains, settings));
    }

    private static double HalfWidthOf((double Gain, int Cases)[] gains, BacktestSettings settings)
    {
        if (gains.Length == 0)
            return 0.0;
        var means = new double[settings.Resamples];
        for (var draw = 0; draw < means.Length; draw++)
        {
            var (gain, cases) = (0.0, 0);
            for (var i = 0; i < gains.Length; i++)
            {
                var drawn = gains[(int)(SplitMix64.UnitAt((ulong)settings.Seed + ((ulong)draw << 32), i) * gains.Length)];
                (gain, cases) = (gain + drawn.Gain, cases + drawn.Cases);
            }

            means[draw] = gain / cases;
        }

        Array.Sort(means);
        return means.Length == 0 ? 0.0 : (means[(int)Math.Ceiling((1.0 - Tail) * (means.Length - 1))] - means[(int)(Tail * (means.Length - 1))]) / 2.0;
    }
}
