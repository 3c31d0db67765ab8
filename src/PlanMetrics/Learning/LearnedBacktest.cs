using PlanMetrics.Risks.Backtest;

namespace PlanMetrics.Learning;

/// <summary>学习模型回测: a back-test with the learned model among the others.</summary>
public static class LearnedBacktest
{
    /// <inheritdoc cref="PanelBacktest.Run(Panel, BacktestSettings, CancellationToken)"/>
    public static BacktestReport Run(Panel panel, BacktestSettings settings, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return PanelBacktest.Run(panel, settings, [new LearnedForecastModel(new CaseFeatures(), settings.Seed)], ct);
    }
}
