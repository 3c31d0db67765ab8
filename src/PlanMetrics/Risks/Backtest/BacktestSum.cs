using System.Collections.Immutable;

namespace PlanMetrics.Risks.Backtest;

/// <summary>回测合计: the forecasts of several targets of a plan together. A unit's cases of all targets are drawn as one where the intervals are made.</summary>
/// <param name="Panels">How many targets.</param>
/// <param name="Tables">The year ahead first, then within the year; only those that have cases.</param>
public sealed record BacktestSum(int Panels, ImmutableArray<BacktestTable> Tables)
{
    /// <summary>Adds up the back-tests of a plan's targets; null where there are fewer than two.</summary>
    /// <param name="reports">The back-tests, made by the same models.</param>
    public static BacktestSum? Of(ImmutableArray<BacktestReport> reports) => reports.Length < 2 ? null : new(
        reports.Length,
        [
            .. reports.SelectMany(report => report.Judged).GroupBy(forecasts => forecasts.KnownPercent).OrderBy(group => group.Key)
                .Select(group => JudgedForecasts.Sum([.. group]).ToTable(reports[0].Settings)),
        ]);
}
