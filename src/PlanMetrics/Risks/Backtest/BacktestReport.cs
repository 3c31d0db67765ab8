using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Risks.Backtest;

/// <summary>回测结果: how well each model told a panel's past from what was known before it.</summary>
/// <param name="Panel">The panel.</param>
/// <param name="Settings">What was asked.</param>
/// <param name="Tables">The year ahead first, then within the year; only those that have cases.</param>
public sealed record BacktestReport(Panel Panel, BacktestSettings Settings, ImmutableArray<BacktestTable> Tables)
{
    /// <summary>The finding to make of a report without tables.</summary>
    public Diagnostic TooShort => Diagnostic.At(PanelCodes.TooShort, new(Panel.Name), ("panel", Panel.Title));

    /// <summary>The forecasts behind the tables.</summary>
    internal ImmutableArray<JudgedForecasts> Judged { get; init; } = [];
}
