using PlanMetrics.Diagnostics;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks.Backtest.Models;

/// <summary>What the last reported period did, the future does.</summary>
internal sealed class LastValueModel : IForecastModel
{
    public string Id => "last-value";

    public LocalText Name => new("最近一期是否达标", "last value");

    public double[] Forecast(BacktestOrigin origin) => [.. origin.Cases.Select(unit => Misses(unit.Series, origin))];

    private static double Misses(UnitSeries series, BacktestOrigin origin)
    {
        for (var place = origin.Place; place >= 0; place--)
            if (series.At(place) is { Cases: > 0 } last)
                return last.Good < origin.Goal.Need(last.Cases) ? 1.0 : 0.0;
        return BaseRateModel.Of(origin);
    }
}
