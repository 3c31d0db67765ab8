using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks.Backtest;

/// <summary>One row of a panel.</summary>
internal readonly record struct PanelRow(string Unit, PanelPeriod Period, CaseCount Count);
