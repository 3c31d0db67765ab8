using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Risks;

namespace PlanMetrics.Reports;

/// <summary>The columns of <c>risks.csv</c>.</summary>
internal static class RiskColumns
{
    public static ImmutableArray<Column<Risk>> In(Language language) =>
    [
        new("unit", risk => Field.Typed(risk.UnitId)),
        new("target", risk => Field.Typed(risk.Target.Id)),
        new("level", risk => Field.Of(risk.Level)),
        new("probability", risk => Field.Of(risk.Probability)),
        new("forecast", risk => Field.Of(risk.Forecast)),
        new("forecast_low", risk => Field.Of(risk.ForecastLow)),
        new("forecast_high", risk => Field.Of(risk.ForecastHigh)),
        new("due", risk => Field.Of(risk.Due)),
        new("best_case", risk => Field.Of(risk.BestCase)),
        new("reasons", risk => Field.Typed(risk.Reason.In(language))),
        new("year", risk => Field.Of(risk.Year)),
        new("role", risk => Field.Of(risk.Role)),
        new("shape", risk => Field.Of(risk.Shape)),
        new("threshold", risk => Field.Of(risk.Threshold)),
        new("need", risk => Field.Of(risk.Need)),
        new("expected", risk => Field.Of(risk.Expected)),
        new("required_rate", risk => Field.Of(risk.RequiredRate)),
        new("at_stake", risk => Field.Of(risk.AtStake)),
        new("record_cases", risk => Field.Of(risk.Record?.Cases)),
        new("record_missed", risk => Field.Of(risk.Record?.Missed)),
        new("trend", risk => risk.Trend is { } trend ? Field.Of(trend.Direction) : Field.Empty),
        new("trend_periods", risk => Field.Of(risk.Trend?.Periods)),
        new("trend_slope", risk => Field.Of(risk.Trend?.Slope)),
        new("trend_signals", risk => Field.Of(risk.Trend?.Signals)),
        new("model", risk => Field.Typed(risk.Model)),
        new("rule_probability", risk => Field.Of(risk.RuleProbability)),
        new("trend_predecessors", risk => Field.Typed(string.Join(';', risk.Trend?.Predecessors.Select(gone => gone.UnitId) ?? []))),
    ];
}
