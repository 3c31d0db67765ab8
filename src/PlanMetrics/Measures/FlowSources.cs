using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Measures;

/// <summary>
/// Whose flow figures count: those of the target's source alone where they reach the minimum coverage, else for each period
/// the first source that covers it.
/// </summary>
internal static class FlowSources
{
    public static List<FlowPiece> Merge(List<Observation> usable, DutySite site, Evidence evidence, Profile profile)
    {
        if (usable.Count == 0)
            return [];
        var series = BySource(usable, site, evidence);
        var (first, pieces) = series[0];
        if (series.Count == 1 || (first == site.Target.Source && IsEnough(FlowPiece.CountCovered(pieces, evidence.Due), evidence.Due.Count, profile)))
            return pieces;
        var chosen = new List<FlowPiece>();
        foreach (var (_, ofSource) in series)
            foreach (var piece in ofSource.Where(piece => TouchesCovered(piece, ofSource, evidence.Due)))
                Add(chosen, piece);
        foreach (var (_, ofSource) in series)
            foreach (var piece in ofSource.Where(piece => !chosen.Exists(other => other.Days.Overlaps(piece.Days))))
                chosen.Add(piece);
        chosen.Sort(static (x, y) => x.Days.Start.CompareTo(y.Days.Start));
        return chosen;
    }

    /// <summary>Whether so many usable periods are enough.</summary>
    public static bool IsEnough(int used, int due, Profile profile) => used >= profile.MinimumCoverage * due;

    private static List<(DataSource Source, List<FlowPiece> Pieces)> BySource(List<Observation> usable, DutySite site, Evidence evidence)
    {
        var series = new List<(DataSource Source, List<FlowPiece> Pieces)>(1);
        var sources = new List<DataSource>(1);
        foreach (var observation in usable)
            if (!sources.Contains(observation.Source))
                sources.Add(observation.Source);
        foreach (var source in sources.OrderBy(site.Preference))
            series.Add((source, FlowSeries.Resolve(usable.FindAll(observation => observation.Source == source), site, evidence)));
        return series;
    }

    private static bool TouchesCovered(FlowPiece piece, List<FlowPiece> ofSource, List<Period> due)
    {
        foreach (var period in due)
            if (piece.Days.Overlaps(period) && FlowPiece.Cover(ofSource, period))
                return true;
        return false;
    }

    // Days that a better source covers stay with it, unless they are parts of a wider figure whose other parts it lacks.
    private static void Add(List<FlowPiece> chosen, FlowPiece piece)
    {
        var inTheWay = chosen.FindAll(other => other.Days.Overlaps(piece.Days));
        if (inTheWay.Count == 0)
        {
            chosen.Add(piece);
        }
        else if (piece.Parts.Length > 0)
        {
            foreach (var part in piece.Parts)
                Add(chosen, part);
        }
        else if (inTheWay.TrueForAll(other => piece.Days.Contains(other.Days)) && !FlowPiece.Cover(inTheWay, piece.Days))
        {
            chosen.RemoveAll(inTheWay.Contains);
            chosen.Add(piece);
        }
    }
}
