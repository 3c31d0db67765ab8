using PlanMetrics.Diagnostics;
using PlanMetrics.Trends;

namespace PlanMetrics.Risks.Backtest.Models;

/// <summary>The assurance icon of XmR charts: the goal below the limits is met, above them missed, within them as likely as not.</summary>
internal sealed class AssuranceModel : IForecastModel
{
    public string Id => "xmr-assurance";

    public LocalText Name => new("XmR 控制图达标保障", "XmR assurance");

    public double[] Forecast(BacktestOrigin origin)
    {
        var goal = PeriodLogits.GoalOf(origin);
        return [.. origin.Cases.Select(unit => PeriodLogits.Of(unit.Series, origin.Place, origin.Panel.PerYear) is { Values.Length: > 1 } series
            ? XmrChart.Of(series.Periods, series.Values).Assure(goal, higherIsBetter: true) switch
            {
                XmrAssurance.ConsistentPass => 0.0,
                XmrAssurance.ConsistentFail => 1.0,
                _ => 0.5,
            }
            : 0.5)];
    }
}
