using PlanMetrics.Observations;
using PlanMetrics.Profiles;

namespace PlanMetrics.Measures;

/// <summary>
/// A prohibition. Somebody other than the unit speaks for the periods it covers, and only those are expected; an occurrence
/// from either side stands, per period the higher of the two counts; the unit's own silence or 0 proves nothing.
/// </summary>
internal static class ZeroOccurrenceReading
{
    public static Reading Of(DutySite site, Evidence evidence, Profile profile)
    {
        var outside = evidence.Usable.FindAll(figure => !site.IsOwnWord(figure.Source));
        var own = evidence.Usable.FindAll(figure => site.IsOwnWord(figure.Source));
        return site.Terms.Sums ? Flow(outside, own, site, evidence, profile) : State(outside, own, site, evidence);
    }

    private static Reading Flow(List<Observation> outside, List<Observation> own, DutySite site, Evidence evidence, Profile profile)
    {
        var theirs = FlowSources.Merge(outside, site, evidence, profile);
        var mine = FlowSources.Merge(own, site, evidence, profile);
        var covered = site.Terms.IsSingle ? Math.Min(1, theirs.Count) : FlowPiece.CountCovered(theirs, evidence.Due);
        var used = new List<Observation>();
        var count = HigherOfBoth(theirs, mine, used);
        return Answer(count, covered, covered > 0, [.. used.Distinct().Order(Comparer<Observation>.Create(ObservationIndex.Compare))]);
    }

    private static Reading State(List<Observation> outside, List<Observation> own, DutySite site, Evidence evidence)
    {
        if (!site.Terms.IsSingle && evidence.Due.Count == 0)
            return Reading.Nothing;
        var from = site.Terms.IsSingle ? DateOnly.MinValue : evidence.Due[^1].LastDay;
        var theirs = LatestReading.Latest(outside, from, site);
        var mine = LatestReading.Latest(own, from, site);
        var (higher, lower) = Count(theirs) >= Count(mine) ? (theirs, mine) : (mine, theirs);
        return Answer(Count(higher), theirs is null ? 0 : 1, theirs is not null, (higher ?? lower) is { } used ? [used] : []);
    }

    private static Reading Answer(decimal count, int covered, bool isIndependent, List<Observation> used) =>
        isIndependent || count > 0m
            ? new() { Figure = new Figure.Count(count), Used = used, PeriodsUsed = covered, PeriodsDue = covered, IsEnough = true }
            : Reading.Nothing with { LacksIndependentSource = true };

    private static decimal Count(Observation? figure) => figure?.Figure is Figure.Count count ? count.Value : 0m;

    // Stretches of both sides are compared in the smallest blocks that none of them crosses.
    private static decimal HigherOfBoth(List<FlowPiece> theirs, List<FlowPiece> mine, List<Observation> used)
    {
        var all = Finest(theirs).Select(piece => (Piece: piece, Own: false)).Concat(Finest(mine).Select(piece => (Piece: piece, Own: true)))
            .OrderBy(item => item.Piece.Days.Start).ThenByDescending(item => item.Piece.Days.End).ToList();
        var sum = 0m;
        for (var at = 0; at < all.Count;)
        {
            var end = all[at].Piece.Days.End;
            var from = at;
            for (; at < all.Count && all[at].Piece.Days.Start < end; at++)
                if (all[at].Piece.Days.End > end)
                    end = all[at].Piece.Days.End;
            var block = all[from..at];
            var outside = block.Where(item => !item.Own).Sum(item => item.Piece.Tally.Part);
            var own = block.Where(item => item.Own).Sum(item => item.Piece.Tally.Part);
            sum += Math.Max(outside, own);
            used.AddRange(block.Where(item => item.Own == own > outside).SelectMany(item => item.Piece.Used));
        }

        return sum;
    }

    private static IEnumerable<FlowPiece> Finest(List<FlowPiece> pieces) =>
        pieces.SelectMany(piece => piece.Parts.Length > 0 ? piece.Parts : [piece]);
}
