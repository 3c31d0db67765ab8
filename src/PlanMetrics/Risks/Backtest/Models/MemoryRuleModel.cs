using PlanMetrics.Diagnostics;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks.Backtest.Models;

/// <summary>The rule in use: the memory rule for the year ahead, the plain one within the year.</summary>
internal sealed class MemoryRuleModel : IForecastModel
{
    private readonly LevelRuleModel within = new(hasDrift: true);

    public string Id => "rule";

    public LocalText Name => new("本程序的规则", "the rule in use");

    public double[] Forecast(BacktestOrigin origin)
    {
        if (!origin.Parts.IsEmpty)
            return within.Forecast(origin);
        var rule = MemoryRule.Fit(origin.Panel.Series, origin.Place, origin.Panel.PerYear);
        var places = origin.Panel.Series.Select((series, place) => (series.Unit, place)).ToDictionary(item => item.Unit, item => item.place, StringComparer.Ordinal);
        return [.. origin.Cases.Select(unit => rule.YearAhead(places[unit.Series.Unit], unit.Denominator, origin.Goal).Probability ?? 0.5)];
    }
}
