using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>
/// Reads the units of a roster: <c>units</c> replaces the plan's list, <c>add</c> stands beside it.
/// A unit with an id of the plan inherits what the roster leaves out; in <c>add</c> it takes the plan's unit's place.
/// </summary>
internal sealed class RosterUnits(Plan plan)
{
    private readonly Dictionary<string, PlanUnit> planUnits = ById(plan);
    private readonly List<ReportingUnit> units = [];
    private readonly List<DataObject> places = [];

    public ImmutableArray<ReportingUnit> Read(DataObject root)
    {
        var replaces = root.Has("units");
        if (replaces && root.Has("add"))
            root.Report(DataFileCodes.TwoUnitLists, "add");
        foreach (var list in (ReadOnlySpan<string>)["units", "add"])
            root.Objects(list, ReadUnit, required: false);
        var all = replaces ? [.. units] : BesideThePlan();
        CheckSuccessors(all);
        CheckSpellings(all, root);
        return all;
    }

    private static Dictionary<string, PlanUnit> ById(Plan plan)
    {
        var byId = new Dictionary<string, PlanUnit>(StringComparer.Ordinal);
        foreach (var unit in plan.Units)
            byId.TryAdd(unit.Id, unit);
        return byId;
    }

    private ReportingUnit ReadUnit(DataObject item)
    {
        var id = item.Text("id");
        if (id == ReportingUnit.District)
            item.Report(DataFileCodes.Range, "id", ("found", id), ("expected", new LocalText("“*”以外的编号（“*”表示全区）", "an id other than \"*\", which stands for the district")));
        else if (units.Exists(unit => unit.Id == id) && id.Length > 0)
            item.Report(DataFileCodes.DuplicateId, "id", ("found", id));
        var inherited = planUnits.GetValueOrDefault(id);
        var unit = new ReportingUnit(
            id,
            inherited is null ? item.Name() : NameOf(item, inherited),
            inherited is null ? item.Text("kind") : item.OptionalText("kind") ?? inherited.Kind)
        {
            Groups = item.Has("groups") || inherited is null ? item.Texts("groups", required: false) : inherited.Groups,
            Aliases = item.Has("aliases") || inherited is null ? item.Texts("aliases", required: false) : inherited.Aliases,
            Code = item.OptionalText("code") ?? "",
            Scored = item.Flag("scored", inherited?.Scored ?? true),
            ValidFrom = item.OptionalDate("validFrom"),
            ValidTo = item.OptionalDate("validTo"),
            Successor = item.OptionalText("successor"),
        };
        CheckUnit(unit, item);
        units.Add(unit);
        places.Add(item);
        return unit;
    }

    // The plan's own name, repeated, says nothing about its English twin, so that one stays the plan's.
    private static LocalText NameOf(DataObject item, PlanUnit inherited) =>
        !item.Has("nameEn") && item.OptionalText("name") == inherited.Name.Chinese ? inherited.Name : item.OptionalName("name", inherited.Name);

    private void CheckUnit(ReportingUnit unit, DataObject item)
    {
        if (unit.Kind.Length > 0 && !plan.Kinds.Any(kind => kind.Id == unit.Kind))
            item.Report(DataFileCodes.UnknownId, "kind", ("found", unit.Kind), ("expected", new LocalText("单位类别", "kind")));
        item.CheckEach("groups", group => plan.Groups.Any(known => known.Id == group), new("单位组", "group"));
        if (unit.ValidTo < unit.ValidFrom)
            item.Report(
                DataFileCodes.Order, "validTo",
                ("found", NumberText.Of(unit.ValidTo!.Value)), ("expected", NumberText.Of(unit.ValidFrom!.Value)), ("other", "validFrom"));
    }

    private void CheckSuccessors(ImmutableArray<ReportingUnit> all)
    {
        for (var i = 0; i < units.Count; i++)
        {
            var successor = units[i].Successor;
            if (successor is null or "")
                continue;
            if (successor == units[i].Id || !all.Any(unit => unit.Id == successor))
                places[i].Report(DataFileCodes.UnknownId, "successor", ("found", successor), ("expected", new LocalText("接续单位", "other unit")));
        }
    }

    private ImmutableArray<ReportingUnit> BesideThePlan()
    {
        var all = new List<ReportingUnit>();
        foreach (var unit in plan.Units)
            all.Add(units.Find(given => given.Id == unit.Id) ?? Roster.FromPlan(unit));
        foreach (var unit in units)
            if (!planUnits.ContainsKey(unit.Id))
                all.Add(unit);
        return [.. all];
    }

    private void CheckSpellings(ImmutableArray<ReportingUnit> all, DataObject root)
    {
        // The rows of this file come last, so that they are the culprits and not the units taken over from the plan, which have no row.
        var register = new SpellingRegister();
        foreach (var unit in all.OrderBy(units.IndexOf))
            foreach (var spelling in UnitRegistry.Spellings(unit))
                if (register.Claim(spelling, unit.Id) is { } owner)
                {
                    var row = units.IndexOf(unit);
                    var place = row < 0 ? root : places[row];
                    place.ReportAt(
                        place.Node, DataFileCodes.SpellingClaimedTwice,
                        ("path", place.Path), ("found", spelling), ("first", owner), ("second", unit.Id));
                }
    }
}
