using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Profiles;

/// <summary>Reads the rungs of the warning ladder, and checks them.</summary>
internal static class WarningReader
{
    public static WarningRung Rung(DataObject item, ProfileRows rows)
    {
        rows.Warnings.Add(item);
        return new(item.Name(), item.Choice<WarningTrigger>("trigger"))
        {
            From = item.OptionalNumber("from") ?? 0m,
            Colour = item.OptionalText("colour") ?? "",
            Consequence = item.Has("consequence") ? item.Name("consequence") : "",
            Authority = item.OptionalObject("authority", AdjustmentReader.Authority),
        };
    }

    /// <summary>A rung with a colour or a consequence has its authority, sizes are not negative, and no size has two rungs.</summary>
    public static void Check(Profile profile, ProfileRows rows)
    {
        var taken = new HashSet<(WarningTrigger, decimal)>();
        for (var i = 0; i < rows.Warnings.Count; i++)
        {
            var (rung, row) = (profile.Warnings[i], rows.Warnings[i]);
            if (!row.IsSound)
                continue;
            if (rung.Authority is null && (rung.Colour.Length > 0 || rung.Consequence.Chinese.Length > 0))
                row.Report(WarningRungCodes.NoAuthority, "authority", ("rung", rung.Name));
            if (rung.From < 0m)
                row.Report(DataFileCodes.Range, "from", ("found", NumberText.Of(rung.From)), ("expected", new LocalText("不小于 0 的数字", "a number not below 0")));
            if (!taken.Add((rung.Trigger, rung.From)))
                row.Report(WarningRungCodes.SameSize, row.Has("from") ? "from" : "trigger", ("found", EnumName<WarningTrigger>.Of(rung.Trigger)), ("size", NumberText.Of(rung.From)));
        }
    }
}
