using PlanMetrics.Diagnostics;

namespace PlanMetrics.Risks.Backtest;

/// <summary>A way of telling who will miss a goal.</summary>
internal interface IForecastModel
{
    /// <summary>Its name in data files.</summary>
    string Id { get; }

    /// <summary>Its name for people.</summary>
    LocalText Name { get; }

    /// <summary>The probability that each case of an origin misses, in their order.</summary>
    double[] Forecast(BacktestOrigin origin);
}
