using PlanMetrics.Diagnostics;

namespace PlanMetrics.Risks.Backtest.Models;

/// <summary>The share of misses among the cases that had closed, for everybody alike; one half where none had.</summary>
internal sealed class BaseRateModel : IForecastModel
{
    public string Id => "base-rate";

    public LocalText Name => new("历史未达标率", "base rate");

    public static double Of(BacktestOrigin origin)
    {
        var (cases, misses) = (0, 0);
        foreach (var unit in origin.ClosedCases)
            (cases, misses) = (cases + 1, misses + (unit.Missed ? 1 : 0));
        return cases > 0 ? (double)misses / cases : 0.5;
    }

    public double[] Forecast(BacktestOrigin origin)
    {
        var forecast = new double[origin.Cases.Length];
        Array.Fill(forecast, Of(origin));
        return forecast;
    }
}
