using System.CommandLine;
using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>plan show ID</c>: one target with its citation, definition and readings; or a task, or a unit.</summary>
internal static class PlanShowCommand
{
    public static Command Build(Shell shell)
    {
        var id = new Argument<string>("ID")
        {
            Description = shell.Say("目标编号或名称、任务号，或单位的编号、名称或其他称谓", "A target's id or Chinese name, a task's number, or a unit's id, name or other spelling"),
        };
        var plan = PlanOption.Build(shell);
        var roster = new Option<string?>("--roster")
        {
            HelpName = shell.Say("文件", "file"),
            Description = shell.Say("单位名册（JSON），含设置项的取值；缺省为规划列出的单位", "Roster (JSON) with the settings; default: the plan's units"),
        };
        var format = FormatOption.Build(shell);
        var command = new Command("show", shell.Say("显示一个目标、任务或单位", "One target, task or unit, in full")) { id, plan, roster, format };
        command.SetAction(result =>
        {
            var loaded = PlanOption.Load(result.GetValue(plan), shell);
            var units = RosterOption.Load(result.GetValue(roster), loaded, shell).Roster;
            return Run(loaded, units, result.GetRequiredValue(id), result.GetValue(format) == "json", shell);
        });
        return command;
    }

    private static int Run(Plan plan, Roster roster, string id, bool json, Shell shell)
    {
        if (plan.FindTarget(id) is { } target)
            Show("targets", row => row.GetProperty("id").GetString() == target.Id, () => TargetCard.Write(plan, roster, target, shell));
        else if (int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && plan.FindTask(number) is { } task)
            Show("tasks", row => row.GetProperty("number").GetInt32() == number, () => TaskCard.Write(plan, task, shell));
        else if (roster.Registry.Find(id) is { } unit)
            Show("units", row => row.GetProperty("id").GetString() == unit.Id, () => UnitCard.Write(plan, roster, unit, shell));
        else
            throw new UsageException(NotThere(roster, id));
        return ExitCode.Done;

        void Show(string list, Func<System.Text.Json.JsonElement, bool> picked, Action text)
        {
            // A unit that only the roster has stands in no row of the plan.
            if (json && (list != "units" || plan.Units.Any(known => known.Id == roster.Registry.Find(id)!.Id)))
                PlanRowsJson.WriteOne(plan, list, picked, shell.Out);
            else if (json)
                throw new UsageException(new($"单位“{id}”不在规划中，没有 JSON", $"the unit \"{id}\" is not in the plan, so there is no JSON of it"));
            else
                text();
        }
    }

    private static LocalText NotThere(Roster roster, string id) => roster.Registry.Nearest(id) is { } near
        ? new($"规划中没有目标、任务或单位“{id}”，是否为单位“{near.Name.Chinese}”", $"the plan has no target, task or unit \"{id}\"; perhaps the unit \"{near.Id}\"")
        : new($"规划中没有目标、任务或单位“{id}”", $"the plan has no target, task or unit \"{id}\"");
}
