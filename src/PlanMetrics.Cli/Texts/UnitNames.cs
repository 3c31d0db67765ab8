using PlanMetrics.Rosters;

namespace PlanMetrics.Cli.Texts;

/// <summary>The names of units as people know them.</summary>
internal sealed class UnitNames(Roster roster, Shell shell)
{
    private readonly Dictionary<string, string> names = roster.Units
        .DistinctBy(unit => unit.Id, StringComparer.Ordinal)
        .ToDictionary(unit => unit.Id, unit => unit.Name.In(shell.Language), StringComparer.Ordinal);

    public string Of(string unitId) => names.GetValueOrDefault(unitId, unitId);
}
