using System.Collections.Immutable;

namespace PlanMetrics.Plans.Drafting;

/// <summary>The units of all brackets: each with its most usual spelling and the others as likely aliases.</summary>
internal sealed class UnitRegister
{
    /// <summary>Who answers for a task whose text names nobody.</summary>
    public const string Nobody = "unit-00";

    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    public UnitRegister(IReadOnlyCollection<UnitList> lists)
    {
        var names = lists.SelectMany(list => list.Leads.Concat(list.Others)).ToArray();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
            first.TryAdd(name, first.Count);
        var counts = names.CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var main = Main(counts, first);
        var units = ImmutableArray.CreateBuilder<PlanUnit>();
        foreach (var (name, aliases) in main.OrderBy(pair => first[pair.Key]))
        {
            var kind = UnitKinds.Of(name);
            var id = $"unit-{(units.Count + 1).ToString("00", System.Globalization.CultureInfo.InvariantCulture)}";
            foreach (var spelling in aliases.Prepend(name))
                ids[spelling] = id;
            units.Add(new PlanUnit(id, name, kind)
            {
                Groups = UnitKinds.GroupsOf(kind),
                Scored = UnitKinds.IsScored(kind),
                Assessor = UnitKinds.IsAssessor(kind),
                Aliases = [.. aliases.Order(StringComparer.Ordinal)],
            });
        }

        if (lists.Any(list => list.Leads.IsEmpty))
            units.Insert(0, new PlanUnit(Nobody, new("（原文未列责任单位）", "(no unit named in the text)"), "department") { Scored = false });
        Units = units.ToImmutable();
    }

    public ImmutableArray<PlanUnit> Units { get; }

    /// <summary>The ids of names, each once.</summary>
    public ImmutableArray<string> IdsOf(IEnumerable<string> names) => [.. names.Select(name => ids[name]).Distinct(StringComparer.Ordinal)];

    // The more often a name is printed the more likely it is the name; of two equally frequent the longer.
    private static Dictionary<string, List<string>> Main(Dictionary<string, int> counts, Dictionary<string, int> first)
    {
        var main = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var name in counts.Keys.OrderByDescending(name => counts[name]).ThenByDescending(name => name.Length).ThenBy(name => first[name]))
        {
            var owner = main.Keys.Where(other => UnitNames.IsSpellingOf(name, other) || UnitNames.IsSpellingOf(other, name))
                .OrderByDescending(other => counts[other]).FirstOrDefault();
            if (owner is null)
                main.Add(name, []);
            else
                main[owner].Add(name);
        }

        return main;
    }
}
