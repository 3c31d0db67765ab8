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
    /// <summary>The stretches of one source: cumulative figures run from 1 January; a wider one counts only where parts of it are missing.</summary>
    public static List<SlowPiece> OfOneSource(IEnumerable<Observation> usable, DateOnly firstDayOfYear)
    {
        var all = new List<SlowPiece>();
        foreach (var o in usable)
        {
            var cumulative = o.Basis == Basis.Cumulative;
            all.Add(new(cumulative ? firstDayOfYear : o.Key.Period.Start, o.Key.Period.LastDay, SlowFigure.Of(o.Figure!), cumulative));
        }

        all = WithoutPartialOverlaps(WithoutFalls(all));
        var result = new List<SlowPiece>();
        foreach (var top in Widest(all))
            result.AddRange(Resolve(top, all));
        return result;
    }

    /// <summary>Each source in the order of preference fills what those before it left open.</summary>
    public static List<SlowPiece> Merge(IEnumerable<List<SlowPiece>> byPreference)
    {
        var result = new List<SlowPiece>();
        foreach (var source in byPreference)
        {
            foreach (var piece in source)
            {
                var touched = result.Where(piece.Overlaps).ToList();
                if (touched.Count > 0 && (Covered(piece.First, piece.Last, touched) || !touched.All(piece.Contains)))
                    continue;
                foreach (var part in touched)
                    result.Remove(part);
                result.Add(piece);
            }
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
        [.. all.Where(piece => !all.Any(other => piece.Overlaps(other) && !piece.Contains(other) && !other.Contains(piece)))];

    private static IEnumerable<SlowPiece> Widest(IReadOnlyCollection<SlowPiece> all) =>
        all.Where(piece => !all.Any(other => !ReferenceEquals(other, piece) && other.Contains(piece) && !piece.Contains(other)));

    private static List<SlowPiece> Resolve(SlowPiece whole, List<SlowPiece> all)
    {
        var inside = all.Where(piece => whole.Contains(piece) && !piece.Contains(whole)).ToList();
        var parts = Widest(inside).ToList();
        if (parts.Count > 0 && Covered(whole.First, whole.Last, parts))
            return [.. parts.SelectMany(part => Resolve(part, inside))];

        // What a cumulative figure adds to the cumulative one before it belongs to the days between them.
        if (whole.Cumulative && parts.SingleOrDefault(part => part.Cumulative) is { } before)
            return [.. Resolve(before, inside), new(before.Last.AddDays(1), whole.Last, whole.Figure.Minus(before.Figure))];
        return [whole];
    }
}
