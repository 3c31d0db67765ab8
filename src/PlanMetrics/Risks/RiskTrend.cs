using System.Collections.Immutable;
using PlanMetrics.Trends;

namespace PlanMetrics.Risks;

/// <summary>旁列趋势: what the series behind a risk shows over the plan's years. Beside the risk; it feeds no probability.</summary>
/// <param name="Direction">The verdict of the trend test.</param>
/// <param name="Periods">How many periods have a value.</param>
/// <param name="Slope">By how much it moves from a period to the next, in the unit of measure, three decimals; null where there is no slope.</param>
/// <param name="Signals">How many signals its chart has.</param>
public sealed record RiskTrend(TrendDirection Direction, int Periods, decimal? Slope, int Signals)
{
    private const int Places = 3;

    /// <summary>前身单位: the series of units that were merged into this one; beside its own, never added to it.</summary>
    public ImmutableArray<Trend> Predecessors { get; init; } = [];

    internal static RiskTrend Of(Trend trend) => new(
        trend.Facts.Test.Direction,
        trend.Points.Length,
        trend.Facts.Slope.Slope is { } slope ? decimal.Round((decimal)slope, Places, MidpointRounding.AwayFromZero) : null,
        trend.Facts.Chart.Signals.Length) { Predecessors = trend.Predecessors };
}
