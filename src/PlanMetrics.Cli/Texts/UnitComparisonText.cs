using PlanMetrics.Observations;
using PlanMetrics.Reports.Words;
using PlanMetrics.Results.Comparing;

namespace PlanMetrics.Cli.Texts;

/// <summary>One unit of a comparison in detail: its targets, which add up to its change, and the figures behind them.</summary>
internal static class UnitComparisonText
{
    public static void Write(UnitComparison unit, Shell shell)
    {
        WriteStanding(unit, shell);
        if (!unit.IsChanged)
        {
            shell.Out.WriteLine(shell.Say("没有差异", "no difference"));
            return;
        }

        WriteTargets(unit, shell);
        foreach (var target in unit.Targets.Where(target => !target.Figures.IsEmpty))
            WriteFigures(target, shell);
    }

    private static void WriteStanding(UnitComparison unit, Shell shell)
    {
        shell.Out.WriteLine(Ink.Strong(unit.Name.In(shell.Language), shell)
            + (unit.Old is null ? shell.Say("（新增）", " (joined)") : unit.New is null ? shell.Say("（退出）", " (left)") : ""));
        shell.Out.WriteLine(string.Join("  ",
            shell.Say("得分 ", "score ") + ChangeText.Move(ChangeText.Plain(unit.Old?.Score), ChangeText.Plain(unit.New?.Score)),
            shell.Say("得分率 ", "rate ") + ChangeText.Move(ChangeText.Plain(unit.Old?.Rate), ChangeText.Plain(unit.New?.Rate)),
            shell.Say("等次 ", "grade ") + ChangeText.Move(unit.Old?.Grade.In(shell.Language) ?? "", unit.New?.Grade.In(shell.Language) ?? ""),
            shell.Say("排名 ", "rank ") + ChangeText.Ranks(unit, shell)));
        if (unit.Change is { } change)
            shell.Out.WriteLine(shell.Say("分差 ", "change ") + ChangeText.Of(change) + (unit.Split is { } split
                ? shell.Say($" = 数据 {ChangeText.Of(split.Data)}，规则 {ChangeText.Of(split.Rules)}，同类 {ChangeText.Of(split.Peers)}",
                    $" = data {ChangeText.Of(split.Data)}, rules {ChangeText.Of(split.Rules)}, peers {ChangeText.Of(split.Peers)}")
                : shell.Say("（不拆分）", " (not split)")));
        if (unit.IsMovedByOthers)
            shell.Out.WriteLine(shell.Say("排名变动并非因本单位数据", "the rank moved through no act of its own"));
        shell.Out.WriteLine();
    }

    private static void WriteTargets(UnitComparison unit, Shell shell)
    {
        var table = new TextTable(
            new(shell.Say("目标", "Target")), new(shell.Say("原贡献", "Old"), IsNumber: true), new(shell.Say("新贡献", "New"), IsNumber: true),
            new(shell.Say("变化", "Change"), IsNumber: true), new(shell.Say("其中权重重算", "of it re-based"), IsNumber: true),
            new(shell.Say("数据", "Data"), IsNumber: true), new(shell.Say("规则", "Rules"), IsNumber: true),
            new(shell.Say("同类", "Peers"), IsNumber: true), new(shell.Say("说明", "Note")));
        foreach (var target in unit.Targets)
            table.Add(
                target.Title.In(shell.Language), ChangeText.Plain(target.Old?.Contribution), ChangeText.Plain(target.New?.Contribution),
                ChangeText.Of(target.Change), ChangeText.Of(target.Reweighted), ChangeText.Of(target.Split?.Data),
                ChangeText.Of(target.Split?.Rules), ChangeText.Of(target.Split?.Peers), NoteOf(target, shell));
        if (unit.Adjustment != 0)
            table.Add(shell.Say("加扣分及一票否决", "bonus, penalties, veto"), "", "", ChangeText.Of(unit.Adjustment), "", "", "", "", "");
        if (unit.Change is { } change)
            table.Add(
                shell.Say("合计", "Total"), ChangeText.Plain(unit.Old?.Points), ChangeText.Plain(unit.New?.Points), ChangeText.Of(change),
                ChangeText.Of(unit.Reweighted), ChangeText.Of(unit.Split?.Data), ChangeText.Of(unit.Split?.Rules), ChangeText.Of(unit.Split?.Peers), "");
        if (!table.IsEmpty)
            table.WriteTo(shell.Out);
    }

    private static string NoteOf(TargetComparison target, Shell shell)
    {
        var kind = target.Kind switch
        {
            TargetChange.Added => shell.Say("新增目标", "new target"),
            TargetChange.Removed => shell.Say("目标已取消", "target removed"),
            TargetChange.BroughtIn => shell.Say("纳入计分", "scored now"),
            TargetChange.TakenOut => shell.Say("不再计分", "taken out"),
            _ => "",
        };
        var state = (target.Old, target.New) switch
        {
            ({ } old, { } now) when old.State != now.State => ChangeText.Move(MeasureWords.State(old.State, shell.Language), MeasureWords.State(now.State, shell.Language)),
            ({ } old, { } now) when old.Value != now.Value => ChangeText.Move(old.Value, now.Value),
            (null, { } now) => MeasureWords.State(now.State, shell.Language),
            _ => "",
        };
        var threshold = target is { Old: { } was, New: { } after } && was.Threshold != after.Threshold
            ? shell.Say("目标值 ", "threshold ") + ChangeText.Move(was.Threshold, after.Threshold)
            : "";
        return string.Join(shell.Say("，", ", "), new[] { kind, state, threshold }.Where(part => part.Length > 0));
    }

    private static void WriteFigures(TargetComparison target, Shell shell)
    {
        shell.Out.WriteLine();
        shell.Out.WriteLine($"{target.Title.In(shell.Language)} ({target.TargetId})");
        foreach (var figure in target.Figures)
            shell.Out.WriteLine($"  {figure.Period}  {SourceNames.Of(figure.Source, shell)}  {EntryText(figure.Old, shell)} → {EntryText(figure.New, shell)}");
    }

    private static string EntryText(FigureEntry? entry, Shell shell)
    {
        if (entry is null)
            return shell.Say("（无）", "(none)");
        var cells = entry.Sheet.Length > 0 && entry.Cells.Length > 0 ? $"{entry.Sheet}!{entry.Cells}" : entry.Sheet + entry.Cells;
        var place = cells.Length > 0 ? $"{entry.File}({cells})" : entry.File;
        return $"{ValueText(entry, shell)}{(entry.IsUsed ? "" : shell.Say("（未采用）", " (not used)"))} [{place}]";
    }

    private static string ValueText(FigureEntry entry, Shell shell) => entry.Value switch
    {
        Figure.Ratio ratio => $"{ChangeText.Plain(ratio.Numerator)}/{ChangeText.Plain(ratio.Denominator)}",
        Figure.Count count => ChangeText.Plain(count.Value),
        Figure.Date date => date.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        Figure.Outcome outcome => outcome.Done ? shell.Say("是", "yes") : shell.Say("否", "no"),
        Figure.Pair pair => $"{ChangeText.Plain(pair.Value)} : {ChangeText.Plain(pair.Comparator)}",
        _ => entry.State switch
        {
            FigureState.NotApplicable => shell.Say("不适用", "not applicable"),
            FigureState.Rejected => shell.Say("数据无效", "rejected"),
            _ => shell.Say("未填报", "missing"),
        },
    };
}
