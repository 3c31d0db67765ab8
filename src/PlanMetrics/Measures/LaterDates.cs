using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>
/// Drops dates after the as-of date before submissions are compared, so that a date handed in later
/// leaves the earlier one of the same key standing.
/// </summary>
internal static class LaterDates
{
    public static IReadOnlyList<Observation> Drop(IReadOnlyList<Observation> observations, DutySite site)
    {
        var asOf = site.Terms.Scope.AsOf;
        if (site.Target.Figure != FigureKind.Date || !observations.Any(observation => IsLater(observation, asOf)))
            return observations;
        foreach (var later in observations.Where(observation => observation.Standing == ObservationStanding.Stands && IsLater(observation, asOf)))
        {
            site.News.Leave(later);
            site.Report(
                MeasureCodes.LaterDate, later,
                ("found", new Threshold.Day(((Figure.Date)later.Figure!).Day).ToString()), ("asOf", new Threshold.Day(asOf).ToString()));
        }

        return [.. observations
            .Where(observation => observation.Standing != ObservationStanding.OutOfScope && !IsLater(observation, asOf))
            .GroupBy(observation => (observation.Key.Period, observation.Source, observation.Basis))
            .Select(Standing)
            .OfType<Observation>()];
    }

    private static bool IsLater(Observation observation, DateOnly asOf) => observation.Figure is Figure.Date date && date.Day > asOf;

    // The highest submission that says anything; values that contradict each other cancel.
    private static Observation? Standing(IEnumerable<Observation> sameKey)
    {
        var spoken = sameKey.Where(observation => observation.State != FigureState.Missing).ToList();
        if (spoken.Count == 0)
            return null;
        var highest = spoken.Max(observation => observation.Submission);
        var last = spoken.Where(observation => observation.Submission == highest).ToList();
        return last.TrueForAll(observation => Equals(observation.Figure, last[0].Figure) && observation.State == last[0].State)
            ? last[0] with { Standing = ObservationStanding.Stands }
            : null;
    }
}
