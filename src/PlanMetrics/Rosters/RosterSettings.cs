using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>Reads the settings of a roster: names that the plan leaves open, values of the type that it states.</summary>
internal static class RosterSettings
{
    public static ImmutableSortedDictionary<string, SettingValue> Read(DataObject root, Plan plan)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, SettingValue>(StringComparer.Ordinal);
        foreach (var entry in root.Entries("settings"))
        {
            if (plan.FindSetting(entry.Name) is not { } setting)
                root.ReportAt(
                    entry.Value, DataFileCodes.UnknownId,
                    ("path", entry.Path), ("found", entry.Name), ("expected", new LocalText("设置项", "setting")));
            else if (PlaceOf(setting.Role) is { } place)
                root.ReportAt(entry.Value, DataFileCodes.SettingPlace, ("path", entry.Path), ("expected", place));
            else if (entry.Value.Kind != DataKind.Null)
                values.Add(entry.Name, ValueOf(setting.Type, entry, root));
        }

        return values.ToImmutable();
    }

    private static string? PlaceOf(SettingRole role) => role switch
    {
        SettingRole.Term => "terms",
        SettingRole.Cycle => "cycles",
        SettingRole.Calendar => "calendar",
        _ => null,
    };

    private static SettingValue ValueOf(SettingType type, DataEntry entry, DataObject root) => type switch
    {
        SettingType.Date => new SettingValue.Date(root.DateOf(entry.Value, entry.Path)),
        SettingType.Number => new SettingValue.Number(root.NumberOf(entry.Value, entry.Path)),
        _ => new SettingValue.Flag(root.FlagOf(entry.Value, entry.Path)),
    };
}
