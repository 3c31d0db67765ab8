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
        var outside = evidence.Usable.FindAll(figure => !site.IsOwnWord(figure));
        var own = evidence.Usable.FindAll(figure => site.IsOwnWord(figure));
        return site.Terms.Sums ? Flow(outside, own, site, evidence, profile) : State(outside, own, site, evidence);
    }

    private static Reading Flow(List<Observation> outside, List<Observation> own, DutySite site, Evidence evidence, Profile profile)
    {
        var theirs = FlowSources.Merge(outside, evidence.Due, site, evidence, profile);
        var mine = FlowSources.Merge(own, evidence.Due, site, evidence, profile);
        var covered = site.Terms.IsSingle ? Math.Min(1, theirs.Count) : FlowPiece.CountCovered(theirs, evidence.Due);
        var counted = new List<FlowPiece>();
        var count = HigherOfBoth(Finest(theirs, false), Finest(mine, true), counted);
        var reading = Answer(count, covered, covered > 0, FlowPiece.FiguresOf(counted));
        return reading.LacksIndependentSource && !site.Terms.IsSingle ? OpenPeriods.Mark(reading, theirs, evidence) : reading;
    }

    private static Reading State(List<Observation> outside, List<Observation> own, DutySite site, Evidence evidence)
    {
        if (!site.Terms.IsSingle && evidence.Due.Count == 0)
            return Reading.Nothing;
        var from = site.Terms.IsSingle ? DateOnly.MinValue : evidence.Due[^1].LastDay;
        var theirs = LatestReading.Latest(outside, from, site);
        var mine = LatestReading.Latest(own, from, site);
        var (higher, lower) = Count(theirs) >= Count(mine) ? (theirs, mine) : (mine, theirs);
        var reading = Answer(Count(higher), theirs is null ? 0 : 1, theirs is not null, (higher ?? lower) is { } used ? [used] : []);
        return reading.LacksIndependentSource && !site.Terms.IsSingle ? OpenPeriods.Mark(reading, outside, evidence) : reading;
    }

    private static Reading Answer(decimal count, int covered, bool isIndependent, List<Observation> used) =>
        isIndependent || count > 0m
            ? new() { Figure = new Figure.Count(count), Used = used, PeriodsUsed = covered, PeriodsDue = covered, IsEnough = true }
            : Reading.Nothing with { LacksIndependentSource = true };

    private static decimal Count(Observation? figure) => figure?.Figure is Figure.Count count ? count.Value : 0m;

    // Stretches of both sides are compared in the smallest blocks that none of them crosses.
    private static decimal HigherOfBoth(List<SidedPiece> theirs, List<SidedPiece> mine, List<FlowPiece> counted)
    {
        theirs.AddRange(mine);
        theirs.Sort(static (x, y) => x.Piece.Days.Start.CompareTo(y.Piece.Days.Start));
        var sum = 0m;
        for (var at = 0; at < theirs.Count;)
        {
            var end = theirs[at].Piece.Days.End;
            var (from, outside, own) = (at, 0m, 0m);
            for (; at < theirs.Count && theirs[at].Piece.Days.Start < end; at++)
            {
                var (piece, isOwn) = theirs[at];
                end = piece.Days.End > end ? piece.Days.End : end;
                outside += isOwn ? 0m : piece.Tally.Part;
                own += isOwn ? piece.Tally.Part : 0m;
            }

            sum += Math.Max(outside, own);
            for (var i = from; i < at; i++)
                if (theirs[i].IsOwn == own > outside)
                    counted.Add(theirs[i].Piece);
        }

        return sum;
    }

    private static List<SidedPiece> Finest(List<FlowPiece> pieces, bool isOwn)
    {
        var finest = new List<SidedPiece>(pieces.Count);
        foreach (var piece in pieces)
            foreach (var part in piece.Parts.Length > 0 ? piece.Parts : [piece])
                finest.Add(new(part, isOwn));
        return finest;
    }

    private sealed record SidedPiece(FlowPiece Piece, bool IsOwn);
}
