using PlanMetrics.Diagnostics;

namespace PlanMetrics.Plans;

/// <summary>口径说明 as one text: the notes, the reading in force and the others.</summary>
internal static class TargetReadings
{
    public static LocalText Of(Target target)
    {
        var notes = target.Readings;
        notes = Add(notes, new("取法", "Taken"), target.Taken);
        return Add(notes, new("另一读法", "Other reading"), target.OtherReadings);
    }

    private static LocalText Add(LocalText before, LocalText label, LocalText text) => text.Chinese.Length == 0 ? before : new(
        $"{before.Chinese}{label.Chinese}：{text.Chinese}。",
        $"{before.English}{(before.English.Length > 0 ? " " : "")}{label.English}: {text.English}.");
}
