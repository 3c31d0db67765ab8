using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>A stretch of days with what happened in it, and the figures that say so.</summary>
internal sealed record FlowPiece(Period Days, Tally Tally, Observation[] Used)
{
    /// <summary>Finer pieces of the same stretch, whose sum it is; empty where it is known as a whole only.</summary>
    public FlowPiece[] Parts { get; init; } = [];

    /// <summary>The parts that were handed in beside a wider figure that counts in their place.</summary>
    public FlowPiece[] Given { get; init; } = [];

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

    public static Tally Sum(IReadOnlyList<FlowPiece> pieces)
    {
        var sum = default(Tally);
        foreach (var piece in pieces)
            sum += piece.Tally;
        return sum;
    }
}
