using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Rosters;

namespace PlanMetrics.Reports.Markdown;

/// <summary>What the tables of units share: their names, and published numbers.</summary>
internal sealed class UnitLine
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public UnitLine(Report report)
    {
        foreach (var unit in report.Roster.Units)
            names.TryAdd(unit.Id, MarkdownText.Of(unit.Name.In(report.Language)));
        names[ReportingUnit.District] = report.Language.Say("全区", "District");
    }

    /// <summary>The name of a unit, ready for a cell.</summary>
    public string Name(string unitId) => names.TryGetValue(unitId, out var name) ? name : MarkdownText.Of(unitId);

    /// <summary>A published number with its decimals in full; a dash where there is none.</summary>
    public static string Fixed(decimal? value, int decimals) =>
        value?.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) ?? "—";
}
