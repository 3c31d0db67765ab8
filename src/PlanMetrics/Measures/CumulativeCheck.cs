using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;

namespace PlanMetrics.Measures;

/// <summary>A cumulative figure must not fall: both cells of a fall are rejected, the others stand.</summary>
internal static class CumulativeCheck
{
    public static List<Observation> WithoutFalls(List<Observation> figures, DutySite site, Evidence evidence)
    {
        var series = figures.Where(figure => figure.Basis == Basis.Cumulative).OrderBy(figure => figure.Key.Period.LastDay).ToList();
        var rejected = new HashSet<Observation>(ReferenceEqualityComparer.Instance);
        while (RejectFalls(series, rejected, site))
            series.RemoveAll(rejected.Contains);
        if (rejected.Count == 0)
            return figures;
        foreach (var figure in figures.Where(rejected.Contains))
        {
            evidence.Reject(figure);
            site.News.Reject(figure);
        }

        return [.. figures.Where(figure => !rejected.Contains(figure))];
    }

    private static bool RejectFalls(List<Observation> series, HashSet<Observation> rejected, DutySite site)
    {
        var found = false;
        for (var i = 1; i < series.Count; i++)
        {
            var (earlier, later) = (series[i - 1], series[i]);
            if (later.Key.Period.LastDay == earlier.Key.Period.LastDay
                || later.Key.Period.LastDay.Year != earlier.Key.Period.LastDay.Year
                || !Tally.Of(later.Figure!).IsBelow(Tally.Of(earlier.Figure!)))
                continue;
            rejected.Add(earlier);
            rejected.Add(later);
            found = true;
            site.Report(
                MeasureCodes.CumulativeFalls, later, ("period", later.Key.Period.ToString()),
                ("earlier", earlier.Key.Period.ToString()), ("cell", FigurePlace.Text(earlier)));
        }

        return found;
    }
}
