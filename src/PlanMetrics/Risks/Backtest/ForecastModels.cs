using System.Collections.Immutable;
using PlanMetrics.Risks.Backtest.Models;

namespace PlanMetrics.Risks.Backtest;

/// <summary>The models that a back-test compares, from the simplest on.</summary>
internal static class ForecastModels
{
    /// <summary>The rule in use, with which the others are compared.</summary>
    public static IForecastModel Rule { get; } = new MemoryRuleModel();

    public static ImmutableArray<IForecastModel> YearAhead { get; } =
    [
        new BaseRateModel(), new LastValueModel(), new LastYearModel(), new AssuranceModel(), new GrowthRatioModel(),
        TrendLines.TheilSenModel, TrendLines.LeastSquaresModel, Smoothing.Simple, Smoothing.DampedHolt, Smoothing.Theta,
        new LevelRuleModel(hasDrift: false), new LevelRuleModel(hasDrift: true), Rule,
    ];

    public static ImmutableArray<IForecastModel> WithinYear { get; } = [new BaseRateModel(), new LastValueModel(), new LastYearModel(), Rule];
}
