using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli;

/// <summary>Which part of a plan is asked for.</summary>
internal sealed record PlanFilter(Tier? Tier, int? Section, int? Task, ReportingUnit? Lead, Func<Target, bool>? OwedBy)
{
    /// <summary>A filter from what was typed.</summary>
    /// <exception cref="UsageException">The plan has no such section, task, unit or group.</exception>
    public static PlanFilter Of(Plan plan, string? tier, int? section, int? task, string? lead, string? owedBy)
    {
        if (section is { } number && !plan.Sections.Any(known => known.Number == number))
            throw new UsageException(new($"规划中没有第“{number}”部分", $"the plan has no section \"{number}\""));
        if (task is { } wanted && plan.FindTask(wanted) is null)
            throw new UsageException(new($"规划中没有任务“{wanted}”", $"the plan has no task \"{wanted}\""));
        return new(
            tier is null ? null : Enum.Parse<Tier>(tier, ignoreCase: true), section, task,
            lead is null ? null : UnitOf(plan, lead), owedBy is null ? null : Owing(plan, owedBy));
    }

    private bool IsEmpty => Tier is null && Section is null && Task is null && Lead is null && OwedBy is null;

    /// <summary>The plan with what the filter leaves: its targets, their tasks, and the units that those tasks name.</summary>
    public Plan Apply(Plan plan)
    {
        if (IsEmpty)
            return plan;
        var narrowed = Tier is not null || OwedBy is not null;
        var targets = plan.Targets.Where(target =>
            (Tier is null || target.Tier == Tier) && (OwedBy is null || OwedBy(target)) && Takes(plan.FindTask(target.Task))).ToArray();
        var tasks = plan.Tasks.Where(task => Takes(task) && (!narrowed || targets.Any(target => target.Task == task.Number))).ToArray();
        return plan with
        {
            Targets = [.. targets],
            Tasks = [.. tasks],
            Units = [.. plan.Units.Where(unit => tasks.Any(task => task.Leads.Contains(unit.Id) || task.Participants.Contains(unit.Id)))],
        };
    }

    private bool Takes(PlanTask? task) =>
        task is not null && (Section is null || task.Section == Section) && (Task is null || task.Number == Task)
        && (Lead is null || task.Leads.Contains(Lead.Id));

    private static UsageException NoOwner(Plan plan, string spelling)
    {
        string[] groups = [UnitGroup.Lead, UnitGroup.Named, UnitGroup.Towns, .. plan.Groups.Select(group => group.Id)];
        var listed = groups.Distinct(StringComparer.Ordinal).ToArray();
        var near = Roster.Of(plan).Registry.Nearest(spelling);
        return new(new(
            $"规划中没有单位或单位组“{spelling}”{(near is null ? "" : $"，是否为“{near.Name.Chinese}”")}；单位组有：{string.Join("、", listed)}",
            $"the plan has no unit or group \"{spelling}\"{(near is null ? "" : $"; perhaps \"{near.Id}\"")}; its groups are {string.Join(", ", listed)}"));
    }

    private static ReportingUnit UnitOf(Plan plan, string spelling)
    {
        var registry = Roster.Of(plan).Registry;
        if (registry.Find(spelling) is { } unit)
            return unit;
        var near = registry.Nearest(spelling);
        throw new UsageException(near is null
            ? new($"规划中没有单位“{spelling}”", $"the plan has no unit \"{spelling}\"")
            : new($"规划中没有单位“{spelling}”，是否为“{near.Name.Chinese}”", $"the plan has no unit \"{spelling}\"; perhaps \"{near.Id}\""));
    }

    private static Func<Target, bool> Owing(Plan plan, string groupOrUnit)
    {
        if (groupOrUnit is UnitGroup.Lead or UnitGroup.Named or UnitGroup.Towns || plan.Groups.Any(group => group.Id == groupOrUnit))
            return target => target.OwedBy.Contains(groupOrUnit);
        var unit = Roster.Of(plan).Registry.Find(groupOrUnit) ?? throw NoOwner(plan, groupOrUnit);
        var duties = DutyTable.From(plan, Roster.Of(plan), plan.FirstYear);
        return target => duties.Owes(unit.Id, target.Id);
    }
}
