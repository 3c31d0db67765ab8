using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>Finds spellings that two units claim: an id, name, alias or code must stand for one unit.</summary>
internal static class SpellingCheck
{
    public static void Run(ImmutableArray<ReportingUnit> units, Action<ReportingUnit, ReportingUnit, string> clash)
    {
        var owners = new Dictionary<string, ReportingUnit>(StringComparer.Ordinal);
        foreach (var unit in units)
            foreach (var spelling in UnitRegistry.Spellings(unit))
            {
                var key = TextFold.Key(spelling);
                if (key.Length > 0 && !owners.TryAdd(key, unit) && owners[key].Id != unit.Id)
                    clash(owners[key], unit, spelling);
            }
    }
}
