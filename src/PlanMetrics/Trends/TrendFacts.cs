using System.Collections.Immutable;

namespace PlanMetrics.Trends;

/// <summary>趋势结论: the test, the slope and the chart of one series.</summary>
/// <param name="Test">Whether it rises or falls more steadily than chance makes it.</param>
/// <param name="Slope">By how much from a period to the next.</param>
/// <param name="Chart">Which periods differ from the others.</param>
public sealed record TrendFacts(MannKendall Test, TheilSen Slope, XmrChart Chart)
{
    internal static TrendFacts Of(ImmutableArray<TrendPoint> points)
    {
        var (periods, values) = (new int[points.Length], new double[points.Length]);
        for (var i = 0; i < points.Length; i++)
            (periods[i], values[i]) = (points[i].Number, points[i].Value);
        return new(MannKendall.Of(values), TheilSen.Of(periods, values), XmrChart.Of(periods, values));
    }
}
