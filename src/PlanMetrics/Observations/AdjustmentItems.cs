using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Observations;

/// <summary>Finds what an entry of the register is about; blank is the total.</summary>
internal sealed class AdjustmentItems(Plan plan, Profile profile)
{
    private const int LongestName = 64;

    private static readonly LocalText Expected = new("指标、任务、部分或分组的名称或编号", "the name or id of a target, task, section or group");

    private readonly Lazy<ProfileItems> items = new(() => new ProfileItems(plan, profile));

    /// <summary>The item, or null where there is none, which is reported.</summary>
    public ItemReference? Read(AdjustmentSite site, LocalText column)
    {
        var cell = site.Row.Item;
        if (site.IsFaulty(cell, column))
            return null;
        if (cell.IsBlank)
            return default(ItemReference);
        if (items.Value.Find(cell.Text) is { } item)
            return item;
        site.Report(
            RegisterCodes.UnknownItem, cell, ("found", CellText.Quote(cell)), ("expected", Expected), ("nearest", Nearest(TextFold.Key(cell.Text))));
        return null;
    }

    // Names of items are longer than those of units, so a third of the name may differ.
    private LocalText Nearest(string key)
    {
        if (key.Length > LongestName)
            return "";
        var best = (Distance: int.MaxValue, Name: "");
        foreach (var candidate in items.Value.Spellings)
        {
            var allowed = Math.Min(best.Distance - 1, Math.Max(candidate.Length, key.Length) / 3);
            if (Math.Abs(candidate.Length - key.Length) <= allowed && EditDistance.Between(candidate, key) is var distance && distance <= allowed)
                best = (distance, candidate);
        }

        return best.Name.Length > 0 ? Suggestion.Of(best.Name) : "";
    }
}
