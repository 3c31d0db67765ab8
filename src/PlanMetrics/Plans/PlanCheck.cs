using PlanMetrics.Json;

namespace PlanMetrics.Plans;

/// <summary>What a plan file must hold beyond the shape of its values: ids that exist, and fields that fit together.</summary>
internal static class PlanCheck
{
    public static void Run(Plan plan, DataNode root, DataReader reader)
    {
        var check = new IdCheck(root, reader);
        check.Unique("kinds", "id");
        check.Unique("groups", "id");
        check.Unique("settings", "id");
        check.Unique("sections", "number");
        check.Unique("units", "id");
        check.Unique("tasks", "number");
        check.Unique("targets", "id");
        var groups = plan.Groups.Select(group => group.Id).ToHashSet(StringComparer.Ordinal);
        check.Known("units", "kind", plan.Kinds.Select(kind => kind.Id), new("单位类别", "kind"));
        check.Known("units", "groups", groups, new("单位组", "group"));
        check.Known("tasks", "section", plan.Sections.Select(section => IdCheck.Text(section.Number)), new("部分", "section"));
        check.Known("tasks", "leads", plan.Units.Select(unit => unit.Id), new("单位", "unit"));
        check.Known("tasks", "participants", plan.Units.Select(unit => unit.Id), new("单位", "unit"));
        check.Known("targets", "task", plan.Tasks.Select(task => IdCheck.Text(task.Number)), new("任务", "task"));
        check.Known("targets", "settings", plan.Settings.Select(setting => setting.Id), new("设置项", "setting"));
        check.Known("targets", "owedBy", groups.Concat([UnitGroup.Lead, UnitGroup.Named, UnitGroup.Towns]), new("单位组", "group"));
    }
}
