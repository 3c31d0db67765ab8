using PlanMetrics.Observations;
using PlanMetrics.Plans;

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
    /// What one source says: its figures, without those whose parts are all there, and what each leaves for the days that its own parts do not cover.
    /// </summary>
    public static List<SlowPiece> OfOneSource(Target target, IEnumerable<Observation> usable, DateOnly firstDayOfYear)
    {
        var all = new List<SlowPiece>();
        foreach (var o in usable)
        {
            var cumulative = o.Basis == Basis.Cumulative;
            all.Add(new(cumulative ? firstDayOfYear : o.Key.Period.Start, o.Key.Period.LastDay, SlowFigure.Of(o.Figure!), cumulative));
        }

        all = WithoutPartialOverlaps(WithoutFalls(all));
        var said = new List<SlowPiece>();
        foreach (var figure in all)
        {
            var parts = Merge([[.. all.Where(other => figure.Contains(other) && !other.Contains(figure))]], [figure]);
            if (Covered(figure.First, figure.Last, parts))
                continue;
            said.Add(figure);
            if (RestOf(target, figure, parts) is { } rest)
                said.Add(rest);
        }

        return said;
    }

    /// <summary>
    /// The sources together, the preferred first, and of one source the narrowest first: a stretch is taken where none of its days is spoken of, or
    /// in place of the parts it contains where it speaks for an expected day that they leave open. The result does not overlap.
    /// </summary>
    public static List<SlowPiece> Merge(IEnumerable<List<SlowPiece>> byPreference, List<SlowPiece> expected)
    {
        var result = new List<SlowPiece>();
        foreach (var piece in byPreference.SelectMany(source => source.OrderBy(piece => piece.Last.DayNumber - piece.First.DayNumber).ThenBy(piece => piece.Cumulative)))
        {
            var touched = result.Where(piece.Overlaps).ToList();
            var fills = Days(piece).Any(day => expected.Any(span => span.Has(day)) && !touched.Any(other => other.Has(day)));
            if (touched.Count > 0 && !(fills && touched.All(piece.Contains)))
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

        // What falls after that falls still.
        return bad.Count == 0 ? all : WithoutFalls([.. all.Where(piece => !bad.Any(other => ReferenceEquals(other, piece)))]);
    }

    private static List<SlowPiece> WithoutPartialOverlaps(List<SlowPiece> all) =>
        [.. all.Where(piece => !all.Any(other => Cuts(piece, other)))];

    private static bool Cuts(SlowPiece piece, SlowPiece other) =>
        piece.Overlaps(other) && !piece.Contains(other) && !other.Contains(piece);

    private static IEnumerable<DateOnly> Days(SlowPiece piece)
    {
        for (var day = piece.First; day <= piece.Last; day = day.AddDays(1))
            yield return day;
    }

    /// <summary>What a figure says of the days from the first to the last that its parts leave open; null where the parts contradict it.</summary>
    private static SlowPiece? RestOf(Target target, SlowPiece whole, List<SlowPiece> parts)
    {
        if (Sum(parts) is not { } sum || whole.Figure.FallsBelow(sum))
            return null;
        var open = Days(whole).Where(day => !parts.Any(part => part.Has(day))).ToList();
        var rest = new SlowPiece(open[0], open[^1], whole.Figure);
        foreach (var part in parts.Where(part => !part.Overlaps(rest)))
            rest = rest with { Figure = rest.Figure.Minus(part.Figure) };
        var isShare = target.UnitOfMeasure != UnitOfMeasure.Ratio;
        return isShare && rest.Figure.Numerator is { } done && done > rest.Figure.Denominator!.Value ? null : rest;
    }
}
