using System.Globalization;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Words;
using PlanMetrics.Results.Comparing;
using PlanMetrics.Results.Editions;
using PlanMetrics.Rosters;

namespace PlanMetrics.Cli.Texts;

/// <summary>What <c>compare</c> prints: the two results, the units that differ, who moved through others, the inputs.</summary>
internal static class ComparisonText
{
    public static void Write(ResultComparison comparison, UnitComparison? unit, Shell shell)
    {
        WriteHead(comparison, shell);
        if (unit is not null)
        {
            UnitComparisonText.Write(unit, shell);
            return;
        }

        if (!comparison.IsChanged)
        {
            shell.Out.WriteLine(shell.Say("两次结果一致，没有差异", "The results are the same"));
            return;
        }

        WriteUnits(comparison, shell);
        if (comparison.New.Edition is not null || !comparison.Objections.IsEmpty)
            CorrectionText.Write(comparison, shell);
        WriteMoved(comparison, shell);
        WriteComings(comparison, shell);
        WriteInputs(comparison, shell);
    }

    private static void WriteHead(ResultComparison comparison, Shell shell)
    {
        shell.Out.WriteLine(Ink.Strong(comparison.New.Edition is null ? shell.Say("结果比对", "Comparison of results") : CorrectionMarkdown.TitleOf(comparison).In(shell.Language), shell));
        shell.Out.WriteLine(shell.Say("原结果  ", "old  ") + ScopeOf(comparison.Old, shell));
        shell.Out.WriteLine(shell.Say("新结果  ", "new  ") + ScopeOf(comparison.New, shell));
        var changed = new List<string>();
        if (comparison.IsRosterChanged)
            changed.Add(shell.Say("单位名册", "roster"));
        if (comparison.IsProfileChanged)
            changed.Add(shell.Say("评分方案", "profile"));
        if (comparison.IsModelChanged)
            changed.Add(shell.Say("学习模型（只用于风险研判）", "learned model (risk register alone)"));
        if (comparison.Old.Scope != comparison.New.Scope)
            changed.Add(shell.Say("年度或数据截至日期", "year or as-of date"));
        if (changed.Count > 0)
            shell.Out.WriteLine(shell.Say("已变化：", "changed: ") + string.Join(shell.Say("、", ", "), changed));
        if (comparison.Old.PlanSha256 != comparison.New.PlanSha256)
            shell.Out.WriteLine(Ink.Alarm(shell.Say(
                $"‖ 口径变化：规划文件不同（{comparison.Old.PlanId} → {comparison.New.PlanId}），前后得分不完全可比",
                $"‖ break: the plan differs ({comparison.Old.PlanId} → {comparison.New.PlanId}), the scores are not fully comparable"), shell));
        WriteBreaks(comparison, shell);
        shell.Out.WriteLine();
    }

    private static void WriteBreaks(ResultComparison comparison, Shell shell)
    {
        foreach (var found in comparison.Breaks)
            shell.Out.WriteLine(Ink.Alarm(shell.Say(
                $"‖ 口径变化：{found.Name.Chinese}（{found.TargetId}{Earlier(found, shell)}）：{Members(found, shell)}",
                $"‖ break: {found.Name.English} ({found.TargetId}{Earlier(found, shell)}): {Members(found, shell)}"), shell));
    }

    private static string Earlier(DefinitionBreak found, Shell shell) => found.Replaces switch
    {
        null => "",
        { Comparability: Comparability.NotComparable } earlier => shell.Say($"，替代 {earlier.Target}，不可比", $", replaces {earlier.Target}, not comparable"),
        var earlier => shell.Say($"，替代 {earlier.Target}", $", replaces {earlier.Target}"),
    };

    private static string Members(DefinitionBreak found, Shell shell) =>
        string.Join(shell.Say("、", ", "), found.Members.Select(member => DefinitionWords.Member(member).In(shell.Language)));

    private static string ScopeOf(ResultIdentity identity, Shell shell)
    {
        var asOf = identity.Scope.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var edition = identity.Edition is { } known ? shell.Say("  ", ", ") + EditionWords.Line(known, shell.Language) : "";
        return shell.Say(
            $"{identity.Scope.Year}年度  数据截至日期 {asOf}  评分方案 {identity.ProfileId}", $"year {identity.Scope.Year}, as of {asOf}, profile {identity.ProfileId}") + edition;
    }

    private static void WriteUnits(ResultComparison comparison, Shell shell)
    {
        var table = new TextTable(
            new(shell.Say("单位", "Unit")), new(shell.Say("原得分", "Old"), IsNumber: true), new(shell.Say("新得分", "New"), IsNumber: true),
            new(shell.Say("分差", "Change"), IsNumber: true), new(shell.Say("数据", "Data"), IsNumber: true),
            new(shell.Say("规则", "Rules"), IsNumber: true), new(shell.Say("同类", "Peers"), IsNumber: true),
            new(shell.Say("等次", "Grade")), new(shell.Say("排名", "Rank")));
        foreach (var unit in comparison.Units.Where(IsShown))
            table.Add(
                unit.Name.In(shell.Language), comparison.ScoreText(unit.Old!.Score), comparison.ScoreText(unit.New!.Score), ChangeText.Of(unit.Change),
                ChangeText.Of(unit.Split?.Data), ChangeText.Of(unit.Split?.Rules), ChangeText.Of(unit.Split?.Peers),
                ChangeText.Move(unit.Old.Grade.In(shell.Language), unit.New.Grade.In(shell.Language)),
                ChangeText.Ranks(unit, shell));
        if (table.IsEmpty)
            return;
        shell.Out.WriteLine(Ink.Strong(shell.Say("有变化的单位（分差按未四舍五入的得分）", "Units that differ (changes of unrounded points)"), shell));
        table.WriteTo(shell.Out);
        shell.Out.WriteLine();
    }

    // A body that is listed without a score has nothing to show here, whatever became of its targets.
    private static bool IsShown(UnitComparison unit) =>
        unit is { IsChanged: true, Old: not null, New: not null } && (unit.Old != unit.New || unit.New.Points is not null);

    private static void WriteMoved(ResultComparison comparison, Shell shell)
    {
        var moved = comparison.Units.Where(unit => unit.IsMovedByOthers).ToArray();
        if (moved.Length == 0)
            return;
        shell.Out.WriteLine(Ink.Strong(shell.Say("并非因本单位数据而变动排名的单位", "Units whose rank moved through no act of their own"), shell));
        foreach (var unit in moved)
            shell.Out.WriteLine("  " + unit.Name.In(shell.Language) + shell.Say("：", ": ") + ChangeText.Ranks(unit, shell));
        shell.Out.WriteLine();
    }

    private static void WriteComings(ResultComparison comparison, Shell shell)
    {
        var table = new TextTable(new(shell.Say("单位", "Unit")), new(shell.Say("变化", "Change")), new(shell.Say("得分", "Score"), IsNumber: true));
        foreach (var unit in comparison.Units)
            if (unit.Old is null)
                table.Add(unit.Name.In(shell.Language), shell.Say("新增", "joined"), comparison.ScoreText(unit.New?.Score));
            else if (unit.New is null)
                table.Add(unit.Name.In(shell.Language), shell.Say("退出", "left"), comparison.ScoreText(unit.Old.Score));
        if (table.IsEmpty)
            return;
        shell.Out.WriteLine(Ink.Strong(shell.Say("新增和退出的单位", "Units that joined or left"), shell));
        table.WriteTo(shell.Out);
        shell.Out.WriteLine();
    }

    private static void WriteInputs(ResultComparison comparison, Shell shell)
    {
        if (comparison.Inputs.IsEmpty)
            return;
        shell.Out.WriteLine(Ink.Strong(shell.Say("输入文件", "Input files"), shell));
        foreach (var input in comparison.Inputs)
            shell.Out.WriteLine("  " + input.Path + "  "
                + (input.OldSha256.Length == 0 ? shell.Say("新增", "added")
                    : input.NewSha256.Length == 0 ? shell.Say("删除", "removed")
                    : shell.Say("内容已变", "changed")));
        shell.Out.WriteLine();
    }
}
