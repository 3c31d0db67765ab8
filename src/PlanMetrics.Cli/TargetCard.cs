using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli;

/// <summary>口径卡: one target in words.</summary>
internal static class TargetCard
{
    public static void Write(Plan plan, Roster roster, Target target, Shell shell)
    {
        shell.Out.WriteLine(shell.Say($"{target.Name.Chinese}（{target.Id}）", $"{target.Name.English} ({target.Id}), {target.Name.Chinese}"));
        var card = new Card(shell);
        var task = plan.FindTask(target.Task);
        card.Add("出处", "Citation", target.Task == 0 ? "" : shell.Say(
            $"任务 {target.Task}“{task?.Title.Chinese}”：“{target.Citation.Phrase}”", $"task {target.Task}, {task?.Title.English}: \"{target.Citation.Phrase}\""));
        card.Add("层级", "Tier", $"{In(TargetWords.Of(target.Tier))}{shell.Say("，", ", ")}{In(TargetWords.Of(target.Strength))}");
        card.Add("目标值", "Threshold", In(TargetWords.ThresholdOf(plan, target)));
        card.Add("分年度目标值", "Threshold by year", In(TargetWords.YearsOf(plan, target)));
        card.Add("填报内容", "Figure", In(TargetWords.Of(target.Figure)));
        card.Add("频次", "Cadence", In(TargetWords.Of(target.Cadence)));
        card.Add("起算日期", "Not due before", target.Due is { } due ? Iso(due) : "");
        card.Add("各期合并", "Accrual", In(TargetWords.Of(target.Accrual)));
        card.Add("由谁填报", "Owed by", Owing(plan, roster, target, shell));
        card.Add("牵头单位", "Lead", PlanNames.Units(plan, task?.Leads ?? [], shell));
        card.Add("全区值", "District value", target.District == DistrictValue.None ? "" : In(TargetWords.Of(target.District)));
        card.Add("数据来源", "Source", In(TargetWords.Of(target.Source)));
        foreach (var id in target.Settings)
            card.Add("设置项", "Setting", Setting(plan, roster, id, shell));
        foreach (var line in DefinitionWords.Lines(Definition.Of(plan, roster, target)))
            card.Add(line.Label.Chinese, line.Label.English, In(line.Text));
        card.Add("沿革", "Lineage", In(TargetWords.SeriesOf(target)));
        card.Add("口径说明", "Notes", In(target.Readings));
        card.WriteTo(shell.Out);

        string In(LocalText text) => text.In(shell.Language);
    }

    private static string Owing(Plan plan, Roster roster, Target target, Shell shell)
    {
        var separator = shell.Say("、", ", ");
        var groups = string.Join(separator, target.OwedBy.Select(group => TargetWords.Group(plan, group).In(shell.Language)));
        var units = DutyTable.From(plan, roster, plan.LastYear).Of(target.Id).OwedBy;
        var names = string.Join(separator, units.Select(unit => unit.Name.In(shell.Language)));
        return units.IsEmpty
            ? shell.Say($"{groups}：名册中暂无此类单位", $"{groups}: no such unit in the roster")
            : shell.Say($"{groups}（{units.Length} 个单位）：{names}", $"{groups} ({units.Length}): {names}");
    }

    private static string Setting(Plan plan, Roster roster, string id, Shell shell)
    {
        var setting = plan.FindSetting(id);
        var supplied = setting?.Role switch
        {
            SettingRole.Term => Spans(roster.Terms, shell),
            SettingRole.Cycle => Spans(roster.Cycles, shell),
            SettingRole.Calendar => shell.Say("见名册的 calendar", "in the roster's calendar"),
            _ => roster.Settings.TryGetValue(id, out var value) ? shell.Say($"已设定为 {value}", $"set to {value}") : shell.Say("未设定", "not supplied"),
        };
        return shell.Say($"{setting?.Name.Chinese}（{id}）：{supplied}", $"{setting?.Name.English} ({id}): {supplied}");
    }

    private static string Spans(IReadOnlyCollection<TermSpan> spans, Shell shell) => spans.Count == 0
        ? shell.Say("未设定", "not supplied")
        : string.Join(shell.Say("、", ", "), spans.Select(span => shell.Say($"{Iso(span.Start)} 至 {Iso(span.LastDay)}", $"{Iso(span.Start)} to {Iso(span.LastDay)}")));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
