using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Plans;

/// <summary>What a plan file must hold beyond the shape of its values: ids that exist, and fields that fit together.</summary>
internal sealed class PlanCheck(Plan plan, PlanRows rows)
{
    private static readonly HashSet<string> OwnGroups = new([UnitGroup.Lead, UnitGroup.Named, UnitGroup.Towns], StringComparer.Ordinal);

    public static void Run(Plan plan, PlanRows rows, DataNode root, DataReader reader)
    {
        CheckIds(plan, new IdCheck(root, reader));
        var check = new PlanCheck(plan, rows);
        check.CheckUnits();
        check.CheckTasks();
        check.CheckNames();
        check.CheckGroups();
        for (var i = 0; i < rows.Settings.Count; i++)
            CheckSetting(plan.Settings[i], rows.Settings[i]);
        foreach (var row in rows.Targets)
            if (plan.HasTasks && row.IsSound && !row.Has("task"))
                row.Report(DataFileCodes.MissingProperty, "task");
        for (var i = 0; i < rows.Targets.Count; i++)
            if (rows.Targets[i].IsSound)
                new TargetFieldCheck(plan, plan.Targets[i], rows.Targets[i]).Run();
        new LineageCheck(plan, rows).Run();
    }

    private static void CheckIds(Plan plan, IdCheck check)
    {
        foreach (var list in (ReadOnlySpan<string>)["kinds", "groups", "settings", "units", "targets"])
            check.Unique(list, "id");
        check.Unique("sections", "number");
        check.Unique("tasks", "number");
        var groups = plan.Groups.Select(group => group.Id).ToHashSet(StringComparer.Ordinal);
        check.Known("units", "kind", plan.Kinds.Select(kind => kind.Id), new("单位类别", "kind"));
        check.Known("units", "groups", groups, new("单位组", "group"));
        check.Known("tasks", "section", plan.Sections.Select(section => NumberText.Of(section.Number)), new("部分", "section"));
        check.Known("tasks", "leads", plan.Units.Select(unit => unit.Id), new("单位", "unit"));
        check.Known("tasks", "participants", plan.Units.Select(unit => unit.Id), new("单位", "unit"));
        check.Known("targets", "task", plan.Tasks.Select(task => NumberText.Of(task.Number)), new("任务", "task"));
        check.Known("targets", "settings", plan.Settings.Select(setting => setting.Id), new("设置项", "setting"));
        check.Known("targets", "owedBy", groups.Concat(OwnGroups), new("单位组", "group"));
    }

    private void CheckUnits()
    {
        var register = new SpellingRegister();
        for (var i = 0; i < rows.Units.Count; i++)
        {
            var (unit, row) = (plan.Units[i], rows.Units[i]);
            foreach (var spelling in (string[])[unit.Id, unit.Name.Chinese, unit.Name.English, .. unit.Aliases])
                if (register.Claim(spelling, unit.Id) is { } owner)
                    row.ReportAt(
                        row.Node, DataFileCodes.SpellingClaimedTwice,
                        ("path", row.Path), ("found", spelling), ("first", owner), ("second", unit.Id));
        }
    }

    private void CheckTasks()
    {
        for (var i = 0; i < rows.Tasks.Count; i++)
        {
            var (task, row) = (plan.Tasks[i], rows.Tasks[i]);
            if (!row.IsSound)
                continue;
            if (task.Leads.IsEmpty)
                row.Report(DataFileCodes.Range, "leads", ("found", "[]"), ("expected", new LocalText("至少一个牵头单位", "at least one lead unit")));
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var unit in task.Leads)
                if (!seen.Add(unit))
                    row.Report(DataFileCodes.DuplicateId, "leads", ("found", unit));
            foreach (var unit in task.Participants)
                if (!seen.Add(unit))
                    row.Report(DataFileCodes.DuplicateId, "participants", ("found", unit));
        }
    }

    private void CheckNames()
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Targets.Count; i++)
        {
            var target = plan.Targets[i];
            var key = TextFold.Key(target.Name.Chinese);
            if (key.Length > 0 && !owners.TryAdd(key, target.Id))
                rows.Targets[i].Report(DataFileCodes.SameName, "name", ("found", target.Name), ("other", owners[key]));
        }
    }

    private void CheckGroups()
    {
        for (var i = 0; i < rows.Groups.Count; i++)
            if (OwnGroups.Contains(plan.Groups[i].Id))
                rows.Groups[i].Report(DataFileCodes.DuplicateId, "id", ("found", plan.Groups[i].Id));
        for (var i = 0; i < rows.Kinds.Count; i++)
            if (plan.Kinds[i].Id == UnitKind.District)
                rows.Kinds[i].Report(DataFileCodes.DuplicateId, "id", ("found", UnitKind.District));
    }

    private static void CheckSetting(PlanSetting setting, DataObject row)
    {
        SettingType? expected = setting.Role switch
        {
            SettingRole.Threshold or SettingRole.Limit or SettingRole.Check or SettingRole.TrendBase => SettingType.Number,
            SettingRole.Due => SettingType.Date,
            SettingRole.Calendar => SettingType.Flag,
            _ => null,
        };
        if (row.IsSound && expected is { } type && setting.Type != type)
            row.Report(
                DataFileCodes.FieldsDisagree, "type",
                ("found", EnumName<SettingType>.Of(setting.Type)),
                ("other", DataReader.Field("role", EnumName<SettingRole>.Of(setting.Role))),
                ("expected", EnumName<SettingType>.Of(type)));
    }
}
