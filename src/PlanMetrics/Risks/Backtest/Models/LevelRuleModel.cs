using PlanMetrics.Diagnostics;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks.Backtest.Models;

/// <summary>The plain rule: prior, level, movement, and where asked for the common drift.</summary>
internal sealed class LevelRuleModel(bool hasDrift) : IForecastModel
{
    public string Id => hasDrift ? "lnb" : "lnb-no-drift";

    public LocalText Name => hasDrift ? new("LNB 全部五步", "LNB, all five steps") : new("LNB 第 1–3、5 步", "LNB, steps 1–3 and 5");

    public double[] Forecast(BacktestOrigin origin)
    {
        var rule = LevelRule.Fit(origin.Pasts, origin.Parts);
        if (!hasDrift)
            rule = rule with { Drift = default };
        return [.. origin.Cases.Select(unit => (unit.Cases is { } cases
            ? rule.WithinYear(cases, origin.Goal)
            : rule.YearAhead(unit.Past, unit.Denominator, origin.Goal)).Probability ?? 0.5)];
    }
}
