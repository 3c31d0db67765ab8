using PlanMetrics.Files;
using PlanMetrics.Json;
using PlanMetrics.Rosters;

namespace PlanMetrics.Results;

/// <summary>What files for single units are called, without their endings: the name for people, with the id where two names make one file.</summary>
internal static class UnitFileNames
{
    public static string[] Of(Roster roster, IEnumerable<string> units)
    {
        var names = new List<string>();
        foreach (var id in units)
        {
            var name = SafeFileName.Of(roster.Registry.Find(id)?.Name.Chinese ?? id);
            if (names.Contains(name, StringComparer.OrdinalIgnoreCase))
                name = SafeFileName.Of(id + "-" + name);
            for (var copy = 2; names.Contains(name, StringComparer.OrdinalIgnoreCase); copy++)
                name = SafeFileName.Of(id) + "-" + NumberText.Of(copy);
            names.Add(name);
        }

        return [.. names];
    }
}
