using System.Collections.Immutable;

namespace PlanMetrics.Risks.Backtest;

/// <summary>回测表: all models on the same cases.</summary>
/// <param name="KnownPercent">How much of the year was known, in percent; 0 for the year ahead.</param>
/// <param name="Origins">How many moments the forecasts were made at.</param>
/// <param name="Cases">How many forecasts.</param>
/// <param name="Misses">How many of them ended in a miss.</param>
/// <param name="IsTrainable">Whether only origins count at which 30 closed cases, 5 of each outcome, were there to learn from; else the panel is too short for that and all count.</param>
/// <param name="Models">Each model's skill.</param>
public sealed record BacktestTable(int KnownPercent, int Origins, int Cases, int Misses, bool IsTrainable, ImmutableArray<ModelSkill> Models)
{
    /// <summary>The skill of the rule in use; null where it is not among the models.</summary>
    public ModelSkill? Rule => Models.FirstOrDefault(model => model.Id == ForecastModels.Rule.Id);
}
