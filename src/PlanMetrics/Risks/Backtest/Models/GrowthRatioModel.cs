using PlanMetrics.Diagnostics;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks.Backtest.Models;

/// <summary>
/// Actual over required growth, as dashboards of global goals show it: met now or growing as fast as required is fine, at least half as
/// fast is in between, slower is a miss.
/// </summary>
internal sealed class GrowthRatioModel : IForecastModel
{
    private const double HalfWay = 0.5;

    public string Id => "growth-ratio";

    public LocalText Name => new("实际与所需增速之比", "growth ratio");

    public double[] Forecast(BacktestOrigin origin)
    {
        var goal = (double)origin.Goal.Share.Round(12);
        return [.. origin.Cases.Select(unit => Misses(unit.Past, goal))];
    }

    private static double Misses(UnitPast past, double goal)
    {
        if (past.Last is not { } last || last.Rate >= goal)
            return past.Last is null ? 0.5 : 0.0;
        if (past.BeforeLast is not { } before)
            return 1.0;
        var ratio = (last.Rate - before.Rate) / (goal - last.Rate);
        return ratio >= 1.0 ? 0.0 : ratio >= HalfWay ? 0.5 : 1.0;
    }
}
