using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks.Backtest;

/// <summary>回测: forecasts a panel's past from what was known before it, and scores every model on the same cases.</summary>
public static class PanelBacktest
{
    private const int FewestClosed = 30;
    private const int FewestOfEach = 5;

    /// <summary>Runs the back-test: the year ahead, and after a quarter, a half and three quarters of the panel's own years.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="settings">The target and how it is read.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">The target is not between 0 and 1, or the year does not start with a month.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static BacktestReport Run(Panel panel, BacktestSettings settings, CancellationToken ct = default) => Run(panel, settings, [], ct);

    internal static BacktestReport Run(Panel panel, BacktestSettings settings, ImmutableArray<IForecastModel> learned, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(settings);
        var goal = GoalOf(settings);
        var turned = settings.LowerIsBetter ? panel.Turned() : panel;
        var tables = new List<BacktestTable?> { TableOf(0, Origins.YearAhead(turned, goal), ForecastModels.YearAhead.AddRange(learned), settings, ct) };
        if (panel.PerYear > 1)
            foreach (var quarter in (ReadOnlySpan<int>)[1, 2, 3])
                tables.Add(TableOf(
                    quarter * 25, Origins.WithinYear(turned, goal, panel.PerYear * quarter / 4, settings.YearStart), ForecastModels.WithinYear, settings, ct));
        return new(panel, settings, [.. tables.OfType<BacktestTable>()]);
    }

    /// <summary>The goal on good cases that the settings mean.</summary>
    internal static RateGoal GoalOf(BacktestSettings settings)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(settings.Target);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(settings.Target, 1m);
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.YearStart, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(settings.YearStart, 12);
        return settings.LowerIsBetter ? new(ExactFraction.One - settings.Target) : new(settings.Target);
    }

    /// <summary>Whether a model could have learned something by an origin.</summary>
    internal static bool IsTrainable(BacktestOrigin origin)
    {
        var closed = origin.ClosedCases.ToArray();
        var misses = closed.Count(item => item.Missed);
        return closed.Length >= FewestClosed && misses >= FewestOfEach && closed.Length - misses >= FewestOfEach;
    }

    private static BacktestTable? TableOf(
        int known, ImmutableArray<BacktestOrigin> all, ImmutableArray<IForecastModel> models, BacktestSettings settings, CancellationToken ct)
    {
        var trainable = all.Where(IsTrainable).ToArray();
        var isTrainable = trainable.Any(origin => !origin.Cases.IsEmpty);
        var origins = (isTrainable ? trainable : [.. all]).Where(origin => !origin.Cases.IsEmpty).ToArray();
        BacktestCase[] cases = [.. origins.SelectMany(origin => origin.Cases)];
        if (cases.Length == 0)
            return null;
        var missed = Array.ConvertAll(cases, item => item.Missed);
        var forecasts = models.Select(model =>
        {
            ct.ThrowIfCancellationRequested();
            return (Model: model, Scored: new ScoredForecasts(origins.SelectMany(model.Forecast), missed));
        }).ToArray();
        var rule = Array.Find(forecasts, item => item.Model == ForecastModels.Rule).Scored;
        var resamples = new UnitResamples(cases, settings.Seed, settings.Resamples);
        return new(known, origins.Length, cases.Length, missed.Count(miss => miss), isTrainable,
            [.. forecasts.Select(item => Compared(Skill.Of(item.Model, item.Scored, cases), item.Scored, rule, resamples))]);
    }

    private static ModelSkill Compared(ModelSkill skill, ScoredForecasts scored, ScoredForecasts rule, UnitResamples resamples)
    {
        var (low, high) = resamples.Interval(scored.ErrorAt);
        var (below, above) = resamples.Interval(i => scored.ErrorAt(i) - rule.ErrorAt(i));
        return skill with { BrierLow = low, BrierHigh = high, Difference = scored.Brier() - rule.Brier(), DifferenceLow = below, DifferenceHigh = above };
    }
}
