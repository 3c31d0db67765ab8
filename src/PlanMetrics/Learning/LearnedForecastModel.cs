using PlanMetrics.Diagnostics;
using PlanMetrics.Risks.Backtest;
using PlanMetrics.Risks.Backtest.Models;

namespace PlanMetrics.Learning;

/// <summary>The learned model in a back-test: at each origin fitted anew on the outcomes that had closed by then.</summary>
internal sealed class LearnedForecastModel(CaseFeatures features, int seed) : IForecastModel
{
    public string Id => "learned";

    public LocalText Name => new("学习模型（逻辑回归）", "learned (logistic regression)");

    public double[] Forecast(BacktestOrigin origin)
    {
        var missed = origin.ClosedCases.Select(item => item.Missed).ToArray();
        if (missed.Distinct().Take(2).Count() < 2)
            return [.. origin.Cases.Select(_ => BaseRateModel.Of(origin))];
        var model = LogisticTrainer.Fit([.. origin.Closed.SelectMany(features.Of)], missed, seed);
        return [.. features.Of(origin).Select(row => model.Probability(row))];
    }
}
