using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Rosters;

/// <summary>Reads terms of office and audit cycles: in order, none beginning before the one before it has ended.</summary>
internal static class TermSpans
{
    public static ImmutableArray<TermSpan> Read(DataObject root, string list)
    {
        TermSpan? previous = null;
        return root.Objects(list, item => previous = ReadSpan(item, previous), required: false);
    }

    private static TermSpan ReadSpan(DataObject item, TermSpan? previous)
    {
        var start = item.Date("start");
        var years = item.Integer("years");
        if (years is < 1 or > 50 && item.Has("years"))
        {
            item.Report(DataFileCodes.Range, "years", ("found", years), ("expected", new LocalText("1 至 50 的整数", "a whole number from 1 to 50")));
            years = 1;
        }

        if (previous is not null && start != DateOnly.MinValue && start <= previous.LastDay)
            item.Report(
                DataFileCodes.Order, "start",
                ("found", NumberText.Of(start)), ("expected", NumberText.Of(previous.LastDay)), ("other", new LocalText("上一届（周期）", "the one before")));
        return new(start, Math.Max(years, 1));
    }
}
