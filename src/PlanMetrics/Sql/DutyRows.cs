using PlanMetrics.Plans;

namespace PlanMetrics.Sql;

/// <summary>Who owes and who leads each target, as the plan says it.</summary>
internal sealed class DutyRows(Plan plan, Target[] targets)
{
    /// <summary>The groups that owe a target; the units of a group are the district's.</summary>
    public string ByGroup => SqlText.Query(
        [
            .. targets.SelectMany(target => target.OwedBy.Where(group => group is not (UnitGroup.Lead or UnitGroup.Named)).Distinct(StringComparer.Ordinal)
                .Select(group => (new[] { SqlText.Quote(target.Id), SqlText.Quote(group) }, ""))),
        ],
        "tt", "target", "unit_group");

    /// <summary>The units that a target's task names.</summary>
    public string ByUnit => SqlText.Query(
        [.. targets.SelectMany(target => NamedFor(target).Distinct(StringComparer.Ordinal).Select(unit => (new[] { SqlText.Quote(target.Id), SqlText.Quote(unit) }, "")))],
        "tt", "target", "unit");

    public string Leads => SqlText.Query(
        [
            .. targets.SelectMany(target => (plan.FindTask(target.Task)?.Leads ?? []).Distinct(StringComparer.Ordinal)
                .Select(unit => (new[] { SqlText.Quote(target.Id), SqlText.Quote(unit) }, ""))),
        ],
        "tt", "target", "unit");

    private IEnumerable<string> NamedFor(Target target)
    {
        var task = plan.FindTask(target.Task);
        if (target.OwedBy.Contains(UnitGroup.Lead))
            foreach (var unit in task?.Leads ?? [])
                yield return unit;
        if (target.OwedBy.Contains(UnitGroup.Named))
            foreach (var unit in task?.Participants ?? [])
                yield return unit;
    }
}
