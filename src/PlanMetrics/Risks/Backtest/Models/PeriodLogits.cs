using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Risks.Backtest.Models;

/// <summary>The logits of a unit's last periods, for the models that go by a series of rates.</summary>
internal readonly record struct PeriodLogits(int[] Periods, double[] Values)
{
    private const int Years = 3;
    private const int FewestPeriods = 8;
    private const double EdgeRate = 0.001;

    /// <summary>The reported periods of the last three years, at least of eight periods, up to the origin.</summary>
    public static PeriodLogits Of(UnitSeries series, int last, int perYear)
    {
        var (periods, values) = (new List<int>(), new List<double>());
        for (var place = Math.Max(0, last + 1 - Math.Max(FewestPeriods, Years * perYear)); place <= last; place++)
            if (series.At(place) is { Cases: > 0 } count)
            {
                periods.Add(place);
                values.Add(count.Logit);
            }

        return new([.. periods], [.. values]);
    }

    /// <summary>The logit of the goal, kept from the ends where it has none.</summary>
    public static double GoalOf(BacktestOrigin origin) =>
        Logits.Of(Math.Clamp((double)origin.Goal.Share.Round(12), EdgeRate, 1.0 - EdgeRate));
}
