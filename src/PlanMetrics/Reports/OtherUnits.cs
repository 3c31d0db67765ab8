using PlanMetrics.Diagnostics;
using PlanMetrics.Rosters;

namespace PlanMetrics.Reports;

/// <summary>Tells whether a text names a unit other than the one it is meant for. The unit's own names may hold another's: 区委 stands in 区委办.</summary>
internal sealed class OtherUnits
{
    private readonly string[] own;
    private readonly string[] others;

    public OtherUnits(Roster roster, ReportingUnit unit)
    {
        own = [.. NamesOf(unit).OrderByDescending(name => name.Length)];
        others = [.. roster.Units.Where(other => other.Id != unit.Id).SelectMany(NamesOf).Except(own, StringComparer.Ordinal)];
    }

    public bool AreNamedIn(LocalText text) => AreNamedIn(text.Chinese) || AreNamedIn(text.English);

    public bool AreNamedIn(string text)
    {
        foreach (var name in own)
            text = text.Replace(name, "\u0001", StringComparison.Ordinal);
        return Array.Exists(others, name => text.Contains(name, StringComparison.Ordinal));
    }

    private static IEnumerable<string> NamesOf(ReportingUnit unit) =>
        unit.Aliases.Prepend(unit.Name.English).Prepend(unit.Name.Chinese).Prepend(unit.Id).Where(name => name.Length > 1).Distinct(StringComparer.Ordinal);
}
