using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli;

/// <summary>One unit in words: its names, its tasks, and the targets it owes.</summary>
internal static class UnitCard
{
    public static void Write(Plan plan, Roster roster, ReportingUnit unit, Shell shell)
    {
        var separator = shell.Say("、", ", ");
        shell.Out.WriteLine(shell.Say($"{unit.Name.Chinese}（{unit.Id}）", $"{unit.Name.English} ({unit.Id}), {unit.Name.Chinese}"));
        var card = new Card(shell);
        card.Add("其他称谓", "Other spellings", string.Join(separator, unit.Aliases));
        card.Add("编码", "Code", unit.Code);
        card.Add("类别", "Kind", PlanNames.Kind(plan, unit.Kind, shell));
        card.Add("单位组", "Groups", string.Join(separator, unit.Groups.Select(group => TargetWords.Group(plan, group).In(shell.Language))));
        card.Add("计分", "Scored", unit.Scored ? shell.Say("是", "yes") : shell.Say("否（协同单位，不计分）", "no (listed only)"));
        card.Add("牵头任务", "Leads tasks", Numbers(plan, task => task.Leads.Contains(unit.Id), separator));
        card.Add("配合任务", "Joins tasks", Numbers(plan, task => task.Participants.Contains(unit.Id), separator));
        card.WriteTo(shell.Out);
        var duties = DutyTable.From(plan, roster, plan.LastYear);
        var table = new TextTable(
            new(shell.Say("任务", "Task"), IsNumber: true), new(shell.Say("层级", "Tier")), new(shell.Say("应报目标", "Target owed")),
            new(shell.Say("目标值", "Threshold")), new(shell.Say("编号", "Id")));
        foreach (var target in plan.Targets.Where(target => duties.Owes(unit.Id, target.Id)))
            table.Add(
                $"{target.Task}", TargetWords.Of(target.Tier).In(shell.Language), target.Name.In(shell.Language),
                TargetWords.ThresholdOf(plan, target).In(shell.Language), target.Id);
        shell.Out.WriteLine();
        if (table.IsEmpty)
            shell.Out.WriteLine(shell.Say("该单位没有应报的目标", "This unit owes no target"));
        else
            table.WriteTo(shell.Out);
    }

    private static string Numbers(Plan plan, Func<PlanTask, bool> picked, string separator) =>
        string.Join(separator, plan.Tasks.Where(picked).Select(task => $"{task.Number}"));
}
