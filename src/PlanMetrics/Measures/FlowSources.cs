using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Measures;

/// <summary>
/// Whose flow figures count: those of the target's source alone where they reach the minimum coverage, else for each period
/// the first source that speaks of it, with its narrowest figure. Where one figure is enough, the first source speaks alone.
/// </summary>
internal static class FlowSources
{
    public static List<FlowPiece> Merge(List<Observation> usable, List<Period> due, DutySite site, Evidence evidence, Profile profile)
    {
        if (usable.Count == 0)
            return [];
        var first = usable[0].Source;
        if (usable.TrueForAll(figure => figure.Source == first))
            return FlowSeries.Resolve(usable, site, evidence);
        var series = BySource(usable, site, evidence);
        if (site.Terms.IsSingle)
            return series.Find(ofSource => ofSource.Count > 0) ?? [];
        if (usable.Exists(figure => figure.Source == site.Terms.FirstSource)
            && IsEnough(FlowPiece.CountCovered(series[0], due), due.Count, profile))
            return series[0];
        var chosen = new List<FlowPiece>();
        foreach (var ofSource in series)
            foreach (var piece in FlowPiece.NarrowestFirst(ofSource))
                Take(chosen, piece, due);
        chosen.Sort(static (x, y) => x.Days.Start.CompareTo(y.Days.Start));
        return chosen;
    }

    /// <summary>Whether so many usable periods are enough.</summary>
    public static bool IsEnough(int used, int due, Profile profile) => used >= profile.MinimumCoverage * due;

    // The best source first: the target's own where it says anything.
    private static List<List<FlowPiece>> BySource(List<Observation> usable, DutySite site, Evidence evidence)
    {
        var sources = new List<DataSource>();
        foreach (var observation in usable)
            if (!sources.Contains(observation.Source))
                sources.Add(observation.Source);
        sources.Sort((x, y) => site.Preference(x).CompareTo(site.Preference(y)));
        return sources.ConvertAll(source => FlowSeries.Resolve(usable.FindAll(observation => observation.Source == source), site, evidence));
    }

    // Free days are taken; days that are spoken of only as parts of a wider figure without which something due stays open.
    private static void Take(List<FlowPiece> chosen, FlowPiece piece, List<Period> due)
    {
        var inTheWay = chosen.FindAll(other => other.Days.Overlaps(piece.Days));
        if (inTheWay.Count > 0 && !(inTheWay.TrueForAll(other => piece.Days.Contains(other.Days)) && Fills(piece, inTheWay, due)))
            return;
        chosen.RemoveAll(inTheWay.Contains);
        chosen.Add(piece);
    }

    private static bool Fills(FlowPiece piece, List<FlowPiece> spoken, List<Period> due) =>
        due.Exists(period => period.Overlaps(piece.Days) && !FlowPiece.Cover(spoken, Shared(period, piece.Days)));

    private static Period Shared(Period x, Period y) => new(x.Start > y.Start ? x.Start : y.Start, x.End < y.End ? x.End : y.End);
}
