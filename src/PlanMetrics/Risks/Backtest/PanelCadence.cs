namespace PlanMetrics.Risks.Backtest;

/// <summary>How long the periods of a panel are.</summary>
public enum PanelCadence
{
    /// <summary>A month; twelve make a year.</summary>
    Month,

    /// <summary>A quarter; four make a year.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,
}
