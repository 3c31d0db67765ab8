using System.Collections.Immutable;

using PlanMetrics.Plans;

namespace PlanMetrics.Rosters;

/// <summary>Who owes what in a year: every target of the plan with the units that owe it.</summary>
public sealed class DutyTable
{
    private readonly Dictionary<string, Duty> byTarget = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> owing = new(StringComparer.Ordinal);

    private DutyTable(int year, ImmutableArray<Duty> duties)
    {
        Year = year;
        Duties = duties;
        foreach (var duty in duties)
        {
            var units = new HashSet<string>(StringComparer.Ordinal);
            foreach (var unit in duty.OwedBy)
                units.Add(unit.Id);
            byTarget[duty.Target.Id] = duty;
            owing[duty.Target.Id] = units;
        }
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>One entry a target, in the plan's order.</summary>
    public ImmutableArray<Duty> Duties { get; }

    /// <summary>Who owes the plan's targets in a year.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The units that exist.</param>
    /// <param name="year">The year.</param>
    public static DutyTable From(Plan plan, Roster roster, int year)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        var units = roster.Units.Where(unit => unit.ExistsIn(year)).ToImmutableArray();
        var byId = units.ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        return new(year, [.. plan.Targets.Select(target => DutyOf(plan, target, units, byId))]);
    }

    /// <summary>Who owes a target.</summary>
    /// <param name="targetId">The target's id.</param>
    /// <exception cref="ArgumentException">The plan has no such target.</exception>
    public Duty Of(string targetId) =>
        byTarget.GetValueOrDefault(targetId) ?? throw new ArgumentException($"The plan has no target \"{targetId}\".", nameof(targetId));

    /// <summary>Whether a unit owes a target.</summary>
    /// <param name="unitId">The unit's id.</param>
    /// <param name="targetId">The target's id.</param>
    public bool Owes(string unitId, string targetId) => owing.TryGetValue(targetId, out var units) && units.Contains(unitId);

    private static Duty DutyOf(Plan plan, Target target, ImmutableArray<ReportingUnit> units, Dictionary<string, ReportingUnit> byId)
    {
        var task = plan.FindTask(target.Task);
        var leads = task?.Leads ?? [];
        var named = task?.Participants ?? [];
        var owing = units.Where(unit => target.OwedBy.Any(group => group switch
        {
            UnitGroup.Lead => leads.Contains(unit.Id),
            UnitGroup.Named => named.Contains(unit.Id),
            _ => unit.IsIn(group),
        }));
        return new(target, [.. owing], [.. leads.Select(byId.GetValueOrDefault).OfType<ReportingUnit>()]);
    }
}
