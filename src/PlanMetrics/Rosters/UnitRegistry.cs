using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>Finds units by id, name or alias; width of characters, white space and case do not matter. Thread-safe.</summary>
public sealed class UnitRegistry
{
    private readonly Dictionary<string, ReportingUnit> byKey = new(StringComparer.Ordinal);

    /// <summary>A registry of units; where two claim one spelling, the first keeps it.</summary>
    /// <param name="units">The units.</param>
    public UnitRegistry(ImmutableArray<ReportingUnit> units)
    {
        Units = units;
        foreach (var unit in units)
            foreach (var spelling in Spellings(unit))
                if (TextFold.Key(spelling) is { Length: > 0 } key)
                    byKey.TryAdd(key, unit);
    }

    /// <summary>The units.</summary>
    public ImmutableArray<ReportingUnit> Units { get; }

    /// <summary>The unit that a spelling stands for, or null.</summary>
    /// <param name="spelling">An id, a name or an alias.</param>
    public ReportingUnit? Find(string spelling)
    {
        ArgumentNullException.ThrowIfNull(spelling);
        return byKey.GetValueOrDefault(TextFold.Key(spelling));
    }

    /// <summary>The unit whose name is nearest to a spelling that is none of them; proposed to people, never applied.</summary>
    /// <param name="spelling">The spelling found.</param>
    /// <returns>The nearest unit at an edit distance of at most 2 and less than half the length, ties by id; or null.</returns>
    public ReportingUnit? Nearest(string spelling)
    {
        ArgumentNullException.ThrowIfNull(spelling);
        var key = TextFold.Key(spelling);
        return byKey
            .Select(pair => (Distance: EditDistance.Between(pair.Key, key), pair.Value))
            .Where(candidate => candidate.Distance <= 2 && candidate.Distance * 2 < key.Length)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Value.Id, StringComparer.Ordinal)
            .Select(candidate => candidate.Value)
            .FirstOrDefault();
    }

    internal static IEnumerable<string> Spellings(ReportingUnit unit) =>
        [unit.Id, unit.Name.Chinese, unit.Name.English, .. unit.Aliases, unit.Code];
}
