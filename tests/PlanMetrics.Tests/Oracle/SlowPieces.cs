using PlanMetrics.Observations;

namespace PlanMetrics.Tests.Oracle;

/// <summary>A stretch of days, both ends included, with what happened in it.</summary>
internal sealed record SlowPiece(DateOnly First, DateOnly Last, SlowFigure Figure, bool Cumulative = false)
{
    public bool Has(DateOnly day) => First <= day && day <= Last;

    public bool Contains(SlowPiece other) => First <= other.First && other.Last <= Last;

    public bool Overlaps(SlowPiece other) => First <= other.Last && other.First <= Last;
}

/// <summary>Turns the figures of a flow into stretches that do not overlap and add up to the year.</summary>
internal static class SlowPieces
{
    /// <summary>
    /// What one source says of each stretch: cumulative figures become what they add to the one before. Where it fills the gaps of a better source,
    /// it also says what its wider figures leave for the days that its own parts do not cover.
    /// </summary>
    public static List<SlowPiece> OfOneSource(IEnumerable<Observation> usable, DateOnly firstDayOfYear, bool fillsOthers = false)
    {
        var all = new List<SlowPiece>();
        foreach (var o in usable)
        {
            var cumulative = o.Basis == Basis.Cumulative;
            all.Add(new(cumulative ? firstDayOfYear : o.Key.Period.Start, o.Key.Period.LastDay, SlowFigure.Of(o.Figure!), cumulative));
        }

        all = WithoutPartialOverlaps(WithoutFalls(all));
        var differences = new List<SlowPiece>();
        SlowPiece? before = null;
        foreach (var running in all.Where(piece => piece.Cumulative).OrderBy(piece => piece.Last))
        {
            differences.Add(before is null
                ? running
                : new(before.Last.AddDays(1), running.Last, running.Figure.Minus(before.Figure)));
            before = running;
        }

        var own = all.Where(piece => !piece.Cumulative && !differences.Any(other => Cuts(piece, other))).ToList();
        List<SlowPiece> said = [.. own, .. differences];
        return fillsOthers ? [.. said, .. said.Select(piece => OpenPart(piece, own)).OfType<SlowPiece>()] : said;
    }

    /// <summary>
    /// The sources together, the preferred first, and of one source the narrowest first: a stretch is taken where it speaks for days that are still
    /// open, in place of the parts it contains; one that cuts across what is there is left aside. The result does not overlap.
    /// </summary>
    public static List<SlowPiece> Merge(IEnumerable<List<SlowPiece>> byPreference)
    {
        var result = new List<SlowPiece>();
        foreach (var piece in byPreference.SelectMany(source => source.OrderBy(piece => piece.Last.DayNumber - piece.First.DayNumber)))
        {
            var touched = result.Where(piece.Overlaps).ToList();
            if (!touched.All(piece.Contains) || Covered(piece.First, piece.Last, touched))
                continue;
            foreach (var part in touched)
                result.Remove(part);
            result.Add(piece);
        }

        return result;
    }

    /// <summary>Whether every day of a span lies in one of the stretches.</summary>
    public static bool Covered(DateOnly first, DateOnly last, IReadOnlyCollection<SlowPiece> pieces)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (!pieces.Any(piece => piece.Has(day)))
                return false;
        }

        return true;
    }

    public static SlowFigure? Sum(IEnumerable<SlowPiece> pieces)
    {
        SlowFigure? sum = null;
        foreach (var piece in pieces)
            sum = sum is null ? piece.Figure : sum.Plus(piece.Figure);
        return sum;
    }

    private static List<SlowPiece> WithoutFalls(List<SlowPiece> all)
    {
        var cumulative = all.Where(piece => piece.Cumulative).OrderBy(piece => piece.Last).ToList();
        var bad = new List<SlowPiece>();
        for (var i = 1; i < cumulative.Count; i++)
        {
            if (cumulative[i].Figure.FallsBelow(cumulative[i - 1].Figure))
                bad.AddRange([cumulative[i - 1], cumulative[i]]);
        }

        return [.. all.Where(piece => !bad.Any(other => ReferenceEquals(other, piece)))];
    }

    private static List<SlowPiece> WithoutPartialOverlaps(List<SlowPiece> all) =>
        [.. all.Where(piece => !all.Any(other => Cuts(piece, other)))];

    private static bool Cuts(SlowPiece piece, SlowPiece other) =>
        piece.Overlaps(other) && !piece.Contains(other) && !other.Contains(piece);

    private static IEnumerable<SlowPiece> Widest(IReadOnlyCollection<SlowPiece> all) =>
        all.Where(piece => !all.Any(other => !ReferenceEquals(other, piece) && other.Contains(piece) && !piece.Contains(other)));

    /// <summary>What a wider stretch says of the days that its source's own parts leave open, where these days are in one row.</summary>
    private static SlowPiece? OpenPart(SlowPiece whole, List<SlowPiece> own)
    {
        var parts = Widest([.. own.Where(piece => whole.Contains(piece) && !piece.Contains(whole))]).ToList();
        var open = new List<DateOnly>();
        for (var day = whole.First; day <= whole.Last; day = day.AddDays(1))
        {
            if (!parts.Any(part => part.Has(day)))
                open.Add(day);
        }

        if (parts.Count == 0 || open.Count == 0 || open[^1].DayNumber - open[0].DayNumber + 1 != open.Count)
            return null;
        var sum = Sum(parts)!;
        return whole.Figure.FallsBelow(sum) ? null : new(open[0], open[^1], whole.Figure.Minus(sum));
    }
}
