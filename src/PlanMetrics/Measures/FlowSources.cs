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
        var first = usable[0].Source;
        if (usable.TrueForAll(figure => figure.Source == first))
            return FlowSeries.Resolve(usable, site, evidence);
        var series = BySource(usable, site, evidence);
        if (usable.Exists(figure => figure.Source == site.Target.Source)
            && IsEnough(FlowPiece.CountCovered(series[0], evidence.Due), evidence.Due.Count, profile))
            return series[0];
        var chosen = new List<FlowPiece>();
        foreach (var ofSource in series)
            foreach (var piece in ofSource)
                if (TouchesCovered(piece, ofSource, evidence.Due))
                    Add(chosen, piece);
        foreach (var ofSource in series)
            foreach (var piece in ofSource)
                if (!chosen.Exists(other => other.Days.Overlaps(piece.Days)))
                    chosen.Add(piece);
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
        else if (FillsWithParts(chosen, piece))
        {
            return;
        }
        else if (inTheWay.TrueForAll(other => piece.Days.Contains(other.Days)) && !FlowPiece.Cover(inTheWay, piece.Days))
        {
            chosen.RemoveAll(other => piece.Days.Contains(other.Days));
            chosen.Add(piece);
        }
    }

    // The parts handed in beside a wider figure may be all that a better source lacks.
    private static bool FillsWithParts(List<FlowPiece> chosen, FlowPiece piece)
    {
        if (piece.Given.Length == 0)
            return false;
        var filled = new List<FlowPiece>(chosen);
        foreach (var part in piece.Given)
            Add(filled, part);
        if (!FlowPiece.Cover(filled, piece.Days))
            return false;
        chosen.Clear();
        chosen.AddRange(filled);
        return true;
    }
}
