using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Risks.Backtest;
using PlanMetrics.Risks.Learned;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks;

/// <summary>
/// Where a learned model speaks in place of the rule: for the year ahead of a rate that is held to the share it was learned for, from periods
/// as long as those it was learned from. Of anything else its held-out score says nothing.
/// </summary>
internal sealed class LearnedRates(LearnedModel model, RatePanels panels)
{
    private readonly string sha256 = LearnedModelFile.HashOf(model);
    private readonly PanelCadence? cadence = PanelPeriod.CadenceOf(model.Card.FirstPeriod);
    private readonly Dictionary<(string Target, int Year), FittedMemories> rules = [];

    /// <summary>The model's probability of a miss; null where it has nothing to say.</summary>
    /// <param name="target">The target.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="year">The year forecast.</param>
    /// <param name="last">The unit's cases of the year before, good ones counted.</param>
    /// <param name="comparison">How the rate is held against its threshold.</param>
    /// <param name="percent">The threshold in percent.</param>
    public LearnedChance? Of(Target target, string unit, int year, CaseCount last, Comparison comparison, ExactFraction percent)
    {
        if (RateCases.GoalOf(comparison, percent) is not { IsStrict: false } goal || RateGoal.IsTurned(comparison) != model.Card.LowerIsBetter
            || percent.CompareTo(model.Card.Target * 100m) != 0 || cadence is not { } length || panels.Of(target, length) is not { } panel
            || panel.PlaceOf(unit) is not { } place)
            return null;
        var (series, end) = (panel.Series[place], panel.EndOf(year - 1));
        // Periods that do not add up to the year are another account of it.
        if (series.Pooled(end + 1 - panel.PerYear, panel.PerYear, panel.FewestOfYear) != last
            || RuleOf(target, year, panel).YearAhead(place, last.Cases, goal).Probability is not { } rule)
            return null;
        return new(model.Probability(RiskFeatures.Of(series, end, panel.PerYear, last, rule)), sha256);
    }

    // The rule over the same periods, which the model was taught beside.
    private FittedMemories RuleOf(Target target, int year, RatePanel panel)
    {
        if (!rules.TryGetValue((target.Id, year), out var rule))
            rules.Add((target.Id, year), rule = MemoryRule.Fit(panel.Series, panel.EndOf(year - 1), panel.PerYear));
        return rule;
    }
}
