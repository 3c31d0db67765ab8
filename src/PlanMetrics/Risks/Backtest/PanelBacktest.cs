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
        var judged = new List<JudgedForecasts?> { JudgedForecasts.Of(0, Origins.YearAhead(turned, goal), ForecastModels.YearAhead.AddRange(learned), ct) };
        if (panel.PerYear > 1)
            foreach (var quarter in (ReadOnlySpan<int>)[1, 2, 3])
                judged.Add(JudgedForecasts.Of(
                    quarter * 25, Origins.WithinYear(turned, goal, panel.PerYear * quarter / 4, settings.YearStart), ForecastModels.WithinYear, ct));
        ImmutableArray<JudgedForecasts> all = [.. judged.OfType<JudgedForecasts>()];
        return new(panel, settings, [.. all.Select(forecasts => forecasts.ToTable(settings))]) { Judged = all };
    }

    /// <summary>The goal on good cases that the settings mean.</summary>
    internal static RateGoal GoalOf(BacktestSettings settings)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(settings.Target);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(settings.Target, 1m);
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.YearStart, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(settings.YearStart, 12);
        return new(settings.LowerIsBetter ? ExactFraction.One - settings.Target : settings.Target, settings.IsStrict);
    }

    /// <summary>Whether a model could have learned something by an origin.</summary>
    internal static bool IsTrainable(BacktestOrigin origin)
    {
        var closed = origin.ClosedCases.ToArray();
        var misses = closed.Count(item => item.Missed);
        return closed.Length >= FewestClosed && misses >= FewestOfEach && closed.Length - misses >= FewestOfEach;
    }
}
