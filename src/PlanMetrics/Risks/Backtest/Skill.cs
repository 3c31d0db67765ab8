using System.Collections.Immutable;
using System.Globalization;

namespace PlanMetrics.Risks.Backtest;

/// <summary>Measures one model's forecasts.</summary>
internal static class Skill
{
    private const int Bins = 10;

    private static readonly (string Name, long Upto)[] Sizes = [("<=10", 10), ("11-50", 50), ("51-200", 200), (">200", long.MaxValue)];
    private static readonly (string Name, decimal Below)[] Classes = [("onTrack", 0.2m), ("watch", 0.5m), ("atRisk", 0.8m), ("offTrack", 2m)];

    public static ModelSkill Of(IForecastModel model, ScoredForecasts forecasts, IReadOnlyList<BacktestCase> cases)
    {
        var calibration = forecasts.Calibration();
        return new(model.Id, model.Name)
        {
            Brier = forecasts.Brier(),
            Auc = forecasts.Auc(),
            LogLoss = forecasts.LogLoss(),
            Slope = calibration?.Slope,
            Intercept = calibration?.Intercept,
            CalibrationError = forecasts.CalibrationError(),
            Sizes = Grouped(forecasts, i => Array.FindIndex(Sizes, size => cases[i].Denominator <= size.Upto), place => Sizes[place].Name),
            Classes = Grouped(forecasts, i => ClassOf(forecasts.ProbabilityAt(i)), place => Classes[place].Name),
            Bins = Grouped(forecasts, i => Math.Min((int)(forecasts.ProbabilityAt(i) * Bins), Bins - 1), BinName),
        };
    }

    // On the probability as it is published, three decimals.
    private static int ClassOf(double probability)
    {
        var published = decimal.Round((decimal)probability, 3, MidpointRounding.AwayFromZero);
        return Array.FindIndex(Classes, item => published < item.Below);
    }

    private static ImmutableArray<SkillGroup> Grouped(ScoredForecasts forecasts, Func<int, int> groupOf, Func<int, string> name) =>
    [
        .. Enumerable.Range(0, forecasts.Count).GroupBy(groupOf).OrderBy(group => group.Key).Select(group =>
        {
            var some = forecasts.At([.. group]);
            return new SkillGroup(name(group.Key), some.Count, some.Brier(), some.MeanProbability(), (double)some.Misses / some.Count);
        }),
    ];

    private static string BinName(int bin) => string.Create(CultureInfo.InvariantCulture, $"{bin / 10m:0.0}-{(bin + 1) / 10m:0.0}");
}
