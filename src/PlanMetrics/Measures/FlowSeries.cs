using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>
/// The flow figures of one source as stretches that do not overlap. A wider figure beside its parts is only compared where all its
/// parts are there; where any is missing it counts in their place, and the rest of it is what they leave.
/// </summary>
internal static class FlowSeries
{
    public static List<FlowPiece> Resolve(List<Observation> ofOneSource, DutySite site, Evidence evidence)
    {
        if (AreApart(ofOneSource))
            return ofOneSource.ConvertAll(Whole);
        var standing = CumulativeCheck.WithoutFalls(ofOneSource, site, evidence);
        standing = SameDays.TakeOne(standing, site, evidence);
        standing = PartialOverlaps.Reject(standing, site, evidence);
        standing.Sort(static (x, y) => Outermost(EvidenceReader.Covered(x), EvidenceReader.Covered(y)));
        var pieces = new List<FlowPiece>(standing.Count);
        for (var at = 0; at < standing.Count;)
            pieces.AddRange(Resolve(standing, ref at, site));
        return pieces;
    }

    // The usual case: periods one after the other, each of its own days.
    private static bool AreApart(List<Observation> byPeriod)
    {
        for (var i = 1; i < byPeriod.Count; i++)
            if (EvidenceReader.Covered(byPeriod[i]).Start < EvidenceReader.Covered(byPeriod[i - 1]).End)
                return false;
        return true;
    }

    private static int Outermost(Period x, Period y)
    {
        var order = x.Start.CompareTo(y.Start);
        return order != 0 ? order : y.End.CompareTo(x.End);
    }

    private static FlowPiece Whole(Observation observation) =>
        new(EvidenceReader.Covered(observation), Tally.Of(observation.Figure!), [observation]);

    // Figures nest, outer ones first: those that follow and lie within one are its parts.
    private static List<FlowPiece> Resolve(List<Observation> nested, ref int at, DutySite site)
    {
        var whole = Whole(nested[at]);
        var parts = new List<FlowPiece>();
        for (at++; at < nested.Count && whole.Days.Contains(EvidenceReader.Covered(nested[at]));)
            parts.AddRange(Resolve(nested, ref at, site));
        if (parts.Count == 0)
            return [whole];
        var sum = FlowPiece.Sum(parts);
        var isComplete = FlowPiece.Cover(parts, whole.Days);
        if (isComplete ? sum != whole.Tally : whole.Tally.IsBelow(sum))
            site.Report(
                MeasureCodes.PartsDiffer, whole.Used[0], ("period", whole.Used[0].Key.Period.ToString()),
                ("found", Text(whole, whole.Tally)), ("parts", Text(whole, sum)),
                ("cells", Places(parts)));
        return isComplete ? parts : [whole with { Given = [.. parts], Parts = Finer(whole, parts, sum, site.Target) }];
    }

    private static LocalText Places(List<FlowPiece> parts)
    {
        var places = parts.SelectMany(part => part.Used).Select(FigurePlace.Text).Distinct().ToList();
        return new(string.Join("、", places.Select(place => place.Chinese)), string.Join(", ", places.Select(place => place.English)));
    }

    private static string Text(FlowPiece piece, Tally tally) => tally.ToFigure(piece.Used[0].Figure is Figure.Ratio) switch
    {
        Figure.Ratio ratio => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ratio.Numerator}/{ratio.Denominator}"),
        _ => tally.Part.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    // What the parts leave of the whole: a cumulative figure less the one before it. Parts between two gaps are lost in what is left.
    // A rest that no figure could state, such as more done than there was to do, says that only the whole is known.
    private static FlowPiece[] Finer(FlowPiece whole, List<FlowPiece> parts, Tally sum, Target target)
    {
        if (whole.Tally.IsBelow(sum))
            return [];
        var finer = new List<FlowPiece>();
        var (start, end) = (whole.Days.Start, whole.Days.End);
        var (first, last) = (0, parts.Count - 1);
        for (; first < parts.Count && parts[first].Days.Start == start; first++)
            start = parts[first].Days.End;
        for (; last >= first && parts[last].Days.End == end; last--)
            end = parts[last].Days.Start;
        finer.AddRange(Flat(parts[..first]));
        var after = Flat(parts[(last + 1)..]).ToList();
        var left = whole.Tally - FlowPiece.Sum(finer) - FlowPiece.Sum(after);
        if (target is { Figure: FigureKind.Ratio, UnitOfMeasure: not UnitOfMeasure.Ratio } && left.Part > left.Whole)
            return [];
        finer.Add(new(new Period(start, end), left, [.. whole.Used, .. parts.SelectMany(part => part.Used)]) { Given = [.. parts[first..(last + 1)]] });
        finer.AddRange(after);
        return [.. finer];
    }

    private static IEnumerable<FlowPiece> Flat(List<FlowPiece> parts) =>
        parts.SelectMany(part => part.Parts.Length > 0 ? part.Parts : [part]);
}
