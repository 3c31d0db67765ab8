using PlanMetrics.Diagnostics;

namespace PlanMetrics.Scores;

/// <summary>What a group is worth.</summary>
/// <param name="Full">Its full points, shrunk where the profile says so.</param>
/// <param name="Points">Its points; null where it is taken out.</param>
/// <param name="Shortage">Why it is taken out although something below it has points; null where that is not so.</param>
internal readonly record struct GroupTotal(decimal Full, decimal? Points, LocalText? Shortage)
{
    public static GroupTotal Of(ScoreBranch branch, ReadOnlySpan<WeightedItem> items)
    {
        var full = branch.Shrinks && !items.IsEmpty ? FullOf(items) : branch.Full;
        var shortage = Availability.ShortageOf(branch, items);
        return new(full, shortage is null ? GroupValue.Of(branch.Aggregation, items, full) : null, shortage);
    }

    // What applies below; a group of which nothing does keeps its full points, so that it can be shown.
    private static decimal FullOf(ReadOnlySpan<WeightedItem> items)
    {
        decimal applies = 0m, all = 0m;
        foreach (var item in items)
        {
            all += item.Full;
            if (item.Points is not null)
                applies += item.Full;
        }

        return applies == 0m ? all : applies;
    }
}
