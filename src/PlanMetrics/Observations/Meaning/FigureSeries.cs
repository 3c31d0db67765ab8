using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Observations.Meaning;

/// <summary>A unit's figures for one target, one source and basis, for periods of one length, in their order.</summary>
/// <param name="Target">The target.</param>
/// <param name="Figures">The figures that stand, and those refused for their numbers.</param>
internal sealed record FigureSeries(Target Target, ImmutableArray<Observation> Figures)
{
    /// <summary>The series of a table whose observations are in their order.</summary>
    public static List<FigureSeries> Of(Plan plan, ImmutableArray<Observation> all)
    {
        var series = new Dictionary<(string, string, DataSource, Basis, int), ImmutableArray<Observation>.Builder>();
        foreach (var observation in all)
        {
            if (observation.Key.Period.IsPlan || !(observation.IsUsable || observation.Refused is not null))
                continue;
            var (unit, target, period) = observation.Key;
            var key = (unit, target, observation.Source, observation.Basis, MonthsOf(period));
            if (!series.TryGetValue(key, out var figures))
                series.Add(key, figures = ImmutableArray.CreateBuilder<Observation>());
            figures.Add(observation);
        }

        return [.. series
            .Where(entry => entry.Value.Count > 1)
            .Select(entry => new FigureSeries(plan.FindTarget(entry.Key.Item2)!, [.. entry.Value.OrderBy(figure => figure.Key.Period)]))];
    }

    private static int MonthsOf(Period period) => ((period.End.Year - period.Start.Year) * 12) + period.End.Month - period.Start.Month;
}
