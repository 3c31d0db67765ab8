using PlanMetrics.Plans;

namespace PlanMetrics.Cli;

/// <summary>One task in words, with its targets.</summary>
internal static class TaskCard
{
    public static void Write(Plan plan, PlanTask task, Shell shell)
    {
        shell.Out.WriteLine($"{task.Number}. {task.Title.In(shell.Language)}");
        var section = plan.Sections.FirstOrDefault(known => known.Number == task.Section);
        var card = new Card(shell);
        card.Add("部分", "Section", section is null ? "" : shell.Say($"{section.Heading}{section.Name.Chinese}", $"{section.Number}. {section.Name.English}"));
        card.Add("牵头单位", "Leads", PlanNames.Units(plan, task.Leads, shell));
        card.Add("配合单位", "Participants", PlanNames.Units(plan, task.Participants, shell));
        card.Add("另列", "Also listed", string.Join(shell.Say("、", ", "), Others(task, shell)));
        card.WriteTo(shell.Out);
        var table = new TextTable(
            new(shell.Say("层级", "Tier")), new(shell.Say("目标", "Target")), new(shell.Say("目标值", "Threshold")), new(shell.Say("编号", "Id")));
        foreach (var target in plan.Targets.Where(target => target.Task == task.Number))
            table.Add(
                TargetWords.Of(target.Tier).In(shell.Language), target.Name.In(shell.Language),
                TargetWords.ThresholdOf(plan, target).In(shell.Language), target.Id);
        shell.Out.WriteLine();
        if (table.IsEmpty)
            shell.Out.WriteLine(shell.Say("该任务没有可计量的目标，作定性任务保留", "This task holds no countable target; it is kept as a qualitative task"));
        else
            table.WriteTo(shell.Out);
    }

    private static IEnumerable<string> Others(PlanTask task, Shell shell)
    {
        if (task.OtherDepartments)
            yield return shell.Say("区级有关部门", "departments concerned");
        if (task.Towns)
            yield return shell.Say("各镇", "the towns");
    }
}
