using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Scores;

/// <summary>Whether enough of a group has points for the group to be worth anything.</summary>
internal static class Availability
{
    /// <summary>Why a group is taken out; null where enough is there.</summary>
    public static LocalText? ShortageOf(ScoreBranch branch, ReadOnlySpan<WeightedItem> items)
    {
        if (branch is { MinimumAvailability: 0m, MinimumWeight: 0m })
            return null;
        var there = 0;
        decimal weight = 0m, all = 0m;
        foreach (var item in items)
        {
            all += item.Nominal;
            if (item.Points is null)
                continue;
            there++;
            weight += item.Nominal;
        }

        return there < branch.MinimumAvailability * items.Length ? TooFew(there, items.Length, branch.MinimumAvailability)
            : weight < branch.MinimumWeight * all ? TooLight(weight, all, branch.MinimumWeight)
            : default(LocalText?);
    }

    private static LocalText TooFew(int there, int all, decimal minimum) => new(
        $"可用指标不足：{NumberText.Of(there)}/{NumberText.Of(all)}，低于 {NumberText.Of(minimum * 100m)}%",
        $"too few items available: {NumberText.Of(there)} of {NumberText.Of(all)}, below {NumberText.Of(minimum * 100m)}%");

    private static LocalText TooLight(decimal there, decimal all, decimal minimum) => new(
        $"可用权重不足：{NumberText.Of(there)}/{NumberText.Of(all)}，低于 {NumberText.Of(minimum * 100m)}%",
        $"too little weight available: {NumberText.Of(there)} of {NumberText.Of(all)}, below {NumberText.Of(minimum * 100m)}%");
}
