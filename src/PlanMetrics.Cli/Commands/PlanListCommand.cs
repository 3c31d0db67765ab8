using System.CommandLine;
using PlanMetrics.Plans;

namespace PlanMetrics.Cli.Commands;

/// <summary><c>plan list</c>: the targets, tasks or units, filtered.</summary>
internal static class PlanListCommand
{
    public static Command Build(Shell shell)
    {
        var what = new Option<string>("--what")
        {
            Description = shell.Say("列出什么：targets（目标）、tasks（任务）或 units（单位）", "What to list: targets, tasks or units"),
            DefaultValueFactory = _ => "targets",
        };
        what.AcceptOnlyFromAmong("targets", "tasks", "units");
        var tier = new Option<string?>("--tier") { Description = shell.Say("目标层级：explicit、universal 或 extended", "Tier: explicit, universal or extended") };
        tier.AcceptOnlyFromAmong("explicit", "universal", "extended");
        var section = new Option<int?>("--section") { HelpName = "N", Description = shell.Say("部分序号", "Number of a section") };
        var task = new Option<int?>("--task") { HelpName = "N", Description = shell.Say("任务号", "Number of a task") };
        var lead = new Option<string?>("--lead") { HelpName = shell.Say("单位", "unit"), Description = shell.Say("牵头单位（编号或名称）", "Lead unit (id or name)") };
        var owedBy = new Option<string?>("--owed-by")
        {
            HelpName = shell.Say("组或单位", "group|unit"),
            Description = shell.Say("由谁填报（单位组或单位）", "Who owes it (a group, or a unit)"),
        };
        var plan = PlanOption.Build(shell);
        var format = FormatOption.Build(shell);
        var command = new Command("list", shell.Say("列出目标、任务或单位", "List targets, tasks or units")) { what, tier, section, task, lead, owedBy, plan, format };
        command.SetAction(result =>
        {
            var loaded = PlanOption.Load(result.GetValue(plan), shell);
            var filter = PlanFilter.Of(
                loaded, result.GetValue(tier), result.GetValue(section), result.GetValue(task), result.GetValue(lead), result.GetValue(owedBy));
            return Run(loaded, result.GetValue(what)!, filter, result.GetValue(format) == "json", shell);
        });
        return command;
    }

    private static int Run(Plan plan, string what, PlanFilter filter, bool json, Shell shell)
    {
        var chosen = filter.Apply(plan);
        if (json)
        {
            PlanRowsJson.Write(chosen, what, shell.Out);
            return ExitCode.Done;
        }

        var (table, count) = what switch
        {
            "tasks" => (Tasks(plan, chosen, shell), chosen.Tasks.Length),
            "units" => (Units(plan, chosen, shell), chosen.Units.Length),
            _ => (Targets(plan, chosen, shell), chosen.Targets.Length),
        };
        if (count > 0)
            table.WriteTo(shell.Out);
        shell.Out.WriteLine(shell.Say($"共 {count} 项", $"{count} in all"));
        return ExitCode.Done;
    }

    private static TextTable Targets(Plan plan, Plan chosen, Shell shell)
    {
        var table = new TextTable(
            new(shell.Say("任务", "Task"), IsNumber: true), new(shell.Say("层级", "Tier")), new(shell.Say("目标", "Target")),
            new(shell.Say("目标值", "Threshold")), new(shell.Say("由谁填报", "Owed by")), new(shell.Say("编号", "Id")));
        foreach (var target in chosen.Targets)
            table.Add(
                $"{target.Task}", TargetWords.Of(target.Tier).In(shell.Language), target.Name.In(shell.Language),
                TargetWords.ThresholdOf(plan, target).In(shell.Language),
                string.Join(shell.Say("、", ", "), target.OwedBy.Select(group => TargetWords.Group(plan, group).In(shell.Language))), target.Id);
        return table;
    }

    private static TextTable Tasks(Plan plan, Plan chosen, Shell shell)
    {
        var table = new TextTable(
            new(shell.Say("任务", "Task"), IsNumber: true), new(shell.Say("部分", "Section"), IsNumber: true),
            new(shell.Say("名称", "Title")), new(shell.Say("牵头单位", "Leads")), new(shell.Say("目标数", "Targets"), IsNumber: true));
        foreach (var task in chosen.Tasks)
            table.Add(
                $"{task.Number}", $"{task.Section}", task.Title.In(shell.Language), PlanNames.Units(plan, task.Leads, shell),
                $"{chosen.Targets.Count(target => target.Task == task.Number)}");
        return table;
    }

    private static TextTable Units(Plan plan, Plan chosen, Shell shell)
    {
        var table = new TextTable(
            new(shell.Say("单位", "Unit")), new(shell.Say("类别", "Kind")), new(shell.Say("其他称谓", "Other spellings")),
            new(shell.Say("计分", "Scored")), new(shell.Say("编号", "Id")));
        foreach (var unit in chosen.Units)
            table.Add(
                unit.Name.In(shell.Language), PlanNames.Kind(plan, unit.Kind, shell), string.Join(shell.Say("、", ", "), unit.Aliases),
                unit.Scored ? shell.Say("是", "yes") : shell.Say("否", "no"), unit.Id);
        return table;
    }
}
