using System.Collections.Immutable;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Plans;

/// <summary>Reads the thresholds of single years of a target: <c>"byYear": { "2021": 70 }</c>.</summary>
internal static class TargetYears
{
    private static readonly LocalText FourDigits = new("四位年份", "a year of four digits");

    public static ImmutableSortedDictionary<int, decimal> Read(DataObject item)
    {
        var years = ImmutableSortedDictionary<int, decimal>.Empty;
        foreach (var entry in item.Entries("byYear"))
            if (entry.Name.Length == 4 && int.TryParse(entry.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
                years = years.SetItem(year, item.NumberOf(entry.Value, entry.Path));
            else
                item.ReportAt(entry.Value, DataFileCodes.Range, ("path", entry.Path), ("found", entry.Name), ("expected", FourDigits));
        return years;
    }
}
