using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>A stretch of days with what happened in it, and the figures that say so.</summary>
internal sealed record FlowPiece(Period Days, Tally Tally, Observation[] Used)
{
    /// <summary>Finer pieces of the same stretch, whose sum it is; empty where it is known as a whole only.</summary>
    public FlowPiece[] Parts { get; init; } = [];

    /// <summary>The parts that were handed in beside a wider figure that counts in their place, each with its own.</summary>
    public FlowPiece[] Given { get; init; } = [];

    private int Length => Days.End.DayNumber - Days.Start.DayNumber;

    /// <summary>All that is known of the days of some pieces: they, what was handed in beside them, and what these leave; the narrowest first.</summary>
    public static List<FlowPiece> NarrowestFirst(IEnumerable<FlowPiece> pieces)
    {
        var all = new List<FlowPiece>();
        foreach (var piece in pieces)
            piece.AddTo(all);
        all.Sort(static (x, y) => x.Length != y.Length ? x.Length.CompareTo(y.Length) : x.Days.Start.CompareTo(y.Days.Start));
        return all;
    }

    private void AddTo(List<FlowPiece> all)
    {
        foreach (var part in Given)
            part.AddTo(all);
        all.AddRange(Parts);
        all.Add(this);
    }

    /// <summary>Whether pieces that do not overlap cover every day of a period.</summary>
    public static bool Cover(IReadOnlyList<FlowPiece> pieces, Period period)
    {
        var days = 0;
        foreach (var piece in pieces)
        {
            var start = piece.Days.Start > period.Start ? piece.Days.Start : period.Start;
            var end = piece.Days.End < period.End ? piece.Days.End : period.End;
            days += Math.Max(0, end.DayNumber - start.DayNumber);
        }

        return days == period.End.DayNumber - period.Start.DayNumber;
    }

    /// <summary>How many of the periods are covered.</summary>
    public static int CountCovered(IReadOnlyList<FlowPiece> pieces, IReadOnlyList<Period> periods)
    {
        var count = 0;
        foreach (var period in periods)
            if (Cover(pieces, period))
                count++;
        return count;
    }

    /// <summary>The figures of all pieces, each once, in order.</summary>
    public static List<Observation> FiguresOf(IReadOnlyList<FlowPiece> pieces)
    {
        var figures = new List<Observation>(pieces.Count);
        foreach (var piece in pieces)
            foreach (var figure in piece.Used)
                if (!figures.Exists(other => ReferenceEquals(other, figure)))
                    figures.Add(figure);
        figures.Sort(ObservationIndex.Comparer);
        return figures;
    }

    public static Tally Sum(IReadOnlyList<FlowPiece> pieces)
    {
        var sum = default(Tally);
        foreach (var piece in pieces)
            sum += piece.Tally;
        return sum;
    }
}
