using PlanMetrics.Risks.Backtest;
using PlanMetrics.Risks.Learned;

namespace PlanMetrics.Learning;

/// <summary>The features of an origin's cases, computed once.</summary>
internal sealed class CaseFeatures
{
    private readonly Dictionary<(Panel Panel, int Place), (double[] Rule, double?[][] Features)> known = [];

    /// <summary>A row a case, in their order.</summary>
    public double?[][] Of(BacktestOrigin origin) => Known(origin).Features;

    /// <summary>What the rule says of each case.</summary>
    public double[] RuleOf(BacktestOrigin origin) => Known(origin).Rule;

    private (double[] Rule, double?[][] Features) Known(BacktestOrigin origin)
    {
        if (known.TryGetValue((origin.Panel, origin.Place), out var made))
            return made;
        var rule = ForecastModels.Rule.Forecast(origin);
        double?[][] features = [.. origin.Cases.Select((unit, i) => RiskFeatures.Of(unit.Series, origin.Place, origin.Panel.PerYear, unit.Known, rule[i]))];
        known.Add((origin.Panel, origin.Place), (rule, features));
        return (rule, features);
    }
}
