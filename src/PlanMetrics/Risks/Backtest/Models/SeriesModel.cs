using PlanMetrics.Diagnostics;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks.Backtest.Models;

/// <summary>A model of one series of rates at a time: it expects a mean, and its own past errors say how sure that is.</summary>
/// <param name="id">Its name in data files.</param>
/// <param name="name">Its name for people.</param>
/// <param name="forecast">The mean of so many periods ahead, the first being the next one; null where the series is too short.</param>
internal sealed class SeriesModel(string id, LocalText name, Func<PeriodLogits, int, int, SeriesForecast?> forecast) : IForecastModel
{
    private const double LeastDeviation = 0.05;

    public string Id => id;

    public LocalText Name => name;

    public double[] Forecast(BacktestOrigin origin)
    {
        var goal = PeriodLogits.GoalOf(origin);
        var baseRate = BaseRateModel.Of(origin);
        return [.. origin.Cases.Select(unit =>
            forecast(PeriodLogits.Of(unit.Series, origin.Place, origin.Panel.PerYear), origin.Place + 1, origin.ClosedAt - origin.Place) is { } expected
                ? Normal.AtMost((goal - expected.Mean) / Math.Max(LeastDeviation, expected.Deviation))
                : baseRate)];
    }
}
