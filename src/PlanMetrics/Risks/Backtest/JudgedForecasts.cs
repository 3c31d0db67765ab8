using System.Collections.Immutable;

namespace PlanMetrics.Risks.Backtest;

/// <summary>What every model said of the same cases.</summary>
/// <param name="KnownPercent">How much of the year was known, in percent; 0 for the year ahead.</param>
/// <param name="Origins">How many moments the forecasts were made at.</param>
/// <param name="IsTrainable">Whether a model could have learned something at each of them.</param>
/// <param name="Cases">The cases, with what came.</param>
/// <param name="Models">Each model with its probabilities, in the order of the cases.</param>
internal sealed record JudgedForecasts(
    int KnownPercent, int Origins, bool IsTrainable, ImmutableArray<BacktestCase> Cases, ImmutableArray<(IForecastModel Model, ImmutableArray<double> Probabilities)> Models)
{
    /// <summary>Lets the models forecast at the origins at which one could have learned something, at all where there are none; null without any case.</summary>
    public static JudgedForecasts? Of(int known, ImmutableArray<BacktestOrigin> all, ImmutableArray<IForecastModel> models, CancellationToken ct)
    {
        var trainable = all.Where(PanelBacktest.IsTrainable).ToArray();
        var isTrainable = trainable.Any(origin => !origin.Cases.IsEmpty);
        var origins = (isTrainable ? trainable : [.. all]).Where(origin => !origin.Cases.IsEmpty).ToArray();
        if (origins.Length == 0)
            return null;
        return new(known, origins.Length, isTrainable, [.. origins.SelectMany(origin => origin.Cases)], [.. models.Select(model =>
        {
            ct.ThrowIfCancellationRequested();
            return (model, origins.SelectMany(model.Forecast).ToImmutableArray());
        })]);
    }

    /// <summary>The forecasts of several panels as one; all made by the same models at the same part of the year.</summary>
    public static JudgedForecasts Sum(IReadOnlyList<JudgedForecasts> parts) => new(
        parts[0].KnownPercent, parts.Sum(part => part.Origins), parts.All(part => part.IsTrainable), [.. parts.SelectMany(part => part.Cases)],
        [.. parts[0].Models.Select((item, place) => (item.Model, parts.SelectMany(part => part.Models[place].Probabilities).ToImmutableArray()))]);

    /// <summary>How well each model did.</summary>
    public BacktestTable ToTable(BacktestSettings settings)
    {
        bool[] missed = [.. Cases.Select(item => item.Missed)];
        var forecasts = Models.Select(item => (item.Model, Scored: new ScoredForecasts(item.Probabilities, missed))).ToArray();
        var rule = Array.Find(forecasts, item => item.Model == ForecastModels.Rule).Scored;
        var resamples = new UnitResamples(Cases, settings.Seed, settings.Resamples);
        return new(KnownPercent, Origins, Cases.Length, missed.Count(miss => miss), IsTrainable,
            [.. forecasts.Select(item => Compared(Skill.Of(item.Model, item.Scored, Cases), item.Scored, rule, resamples))]);
    }

    private static ModelSkill Compared(ModelSkill skill, ScoredForecasts scored, ScoredForecasts rule, UnitResamples resamples)
    {
        var (low, high) = resamples.Interval(scored.ErrorAt);
        var (below, above) = resamples.Interval(i => scored.ErrorAt(i) - rule.ErrorAt(i));
        return skill with { BrierLow = low, BrierHigh = high, Difference = scored.Brier() - rule.Brier(), DifferenceLow = below, DifferenceHigh = above };
    }
}
