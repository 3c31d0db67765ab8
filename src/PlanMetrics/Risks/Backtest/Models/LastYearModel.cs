using PlanMetrics.Diagnostics;

namespace PlanMetrics.Risks.Backtest.Models;

/// <summary>What the last year did the next does; within the year, what the part so far has done.</summary>
internal sealed class LastYearModel : IForecastModel
{
    public string Id => "last-rate";

    public LocalText Name => new("上年（年中为本年至今）是否达标", "last year's rate (in the year: to date)");

    public double[] Forecast(BacktestOrigin origin)
    {
        var baseRate = BaseRateModel.Of(origin);
        return [.. origin.Cases.Select(unit => (unit.Known.Cases > 0 ? unit.Known : unit.Past.Last) is { } known
            ? known.Good < origin.Goal.Need(known.Cases) ? 1.0 : 0.0
            : baseRate)];
    }
}
