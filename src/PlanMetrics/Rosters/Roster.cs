using System.Collections.Immutable;
using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>单位名册: the facts of a place: the units that exist, the settings that the plan leaves open, the calendar. It holds no points.</summary>
public sealed record Roster
{
    private UnitRegistry? registry;

    /// <summary>The units that exist, in the order of the file.</summary>
    public ImmutableArray<ReportingUnit> Units { get; init; } = [];

    /// <summary>The values of the plan's open settings, by id; what is not there is unset.</summary>
    public ImmutableSortedDictionary<string, SettingValue> Settings { get; init; } =
        ImmutableSortedDictionary.Create<string, SettingValue>(StringComparer.Ordinal);

    /// <summary>The calendar.</summary>
    public AssessmentCalendar Calendar { get; init; } = new();

    /// <summary>Targets that do not apply to units, granted by the office.</summary>
    public ImmutableArray<NotApplicableEntry> NotApplicable { get; init; } = [];

    /// <summary>Base values of increases and decreases.</summary>
    public ImmutableArray<Baseline> Baselines { get; init; } = [];

    /// <summary>Terms of office, in order.</summary>
    public ImmutableArray<TermSpan> Terms { get; init; } = [];

    /// <summary>Audit cycles, in order.</summary>
    public ImmutableArray<TermSpan> Cycles { get; init; } = [];

    /// <summary>Yearly report duties.</summary>
    public ImmutableArray<ReportDuty> ReportDuties { get; init; } = [];

    /// <summary>Orders of sources that the office has declared; none where the usual order holds.</summary>
    public ImmutableArray<SourcePrecedence> SourceOrder { get; init; } = [];

    /// <summary>The declared order of sources of a target: its own, else the one for all; empty where none is declared.</summary>
    /// <param name="targetId">The target's id.</param>
    public ImmutableArray<DataSource> SourcesOf(string targetId)
    {
        ImmutableArray<DataSource> order = [];
        foreach (var declared in SourceOrder)
            if (declared.Target == targetId)
                return declared.Order;
            else if (declared.Target.Length == 0)
                order = declared.Order;
        return order;
    }

    /// <summary>前身单位: the units that were merged into a unit, and those merged into them; the latest merged first.</summary>
    /// <param name="unitId">The id of the unit that took over.</param>
    internal ImmutableArray<ReportingUnit> PredecessorsOf(string unitId)
    {
        var found = new List<ReportingUnit>();
        // The list grows while it is walked; a circle of successors ends at the units that are in it already.
        for (var next = -1; next < found.Count; next++)
        {
            var heir = next < 0 ? unitId : found[next].Id;
            found.AddRange(Units.Where(unit => unit.Successor == heir && unit.Id != unitId && !found.Contains(unit)));
        }

        return found.Count == 0 ? [] : [.. found.OrderByDescending(unit => unit.ValidTo ?? DateOnly.MaxValue).ThenBy(unit => unit.Id, StringComparer.Ordinal)];
    }

    /// <summary>Finds units by id, name and alias.</summary>
    public UnitRegistry Registry
    {
        get
        {
            // A copy made by `with` carries the old registry along; it is rebuilt when the units are no longer its own.
            var current = registry;
            if (current is null || current.Units != Units)
                registry = current = new UnitRegistry(Units);
            return current;
        }
    }

    /// <summary>The units that a plan names, with their default groups; no towns, no settings, four quarters.</summary>
    /// <param name="plan">The plan.</param>
    public static Roster Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new Roster { Units = [.. plan.Units.Select(FromPlan)] };
    }

    /// <summary>A unit as the plan names it.</summary>
    /// <param name="unit">The plan's unit.</param>
    internal static ReportingUnit FromPlan(PlanUnit unit) => new(unit.Id, unit.Name, unit.Kind)
    {
        Groups = unit.Groups,
        Aliases = unit.Aliases,
        Scored = unit.Scored,
    };
}
