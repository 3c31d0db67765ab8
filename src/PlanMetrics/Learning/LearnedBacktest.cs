using PlanMetrics.Diagnostics;
using PlanMetrics.Risks.Backtest;

namespace PlanMetrics.Learning;

/// <summary>学习模型回测: a back-test with the learned model among the others.</summary>
public static class LearnedBacktest
{
    /// <summary>Back-tests a panel with the learned model among the others.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="settings">The target and how it is read.</param>
    /// <param name="findings">Receives that the learned model is left out, where nothing can be trained here.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static BacktestReport Run(Panel panel, BacktestSettings settings, Findings findings, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(findings);
        return LearningPart.IsThere(LearningPartCodes.NotCompared, findings)
            ? PanelBacktest.Run(panel, settings, [new LearnedForecastModel(new CaseFeatures(), settings.Seed)], ct)
            : PanelBacktest.Run(panel, settings, ct);
    }
}
