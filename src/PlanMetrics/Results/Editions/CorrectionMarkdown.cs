using System.Globalization;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Markdown;
using PlanMetrics.Reports.Words;
using PlanMetrics.Results.Comparing;
using PlanMetrics.Rosters;

namespace PlanMetrics.Results.Editions;

/// <summary>
/// Writes the note on corrections (更正说明) of two results as Markdown: what changed for whom, what each change rests on, what became of the
/// objections, and whose rank moved through no act of its own. The bytes depend on the comparison and the language alone.
/// </summary>
public sealed class CorrectionMarkdown
{
    private const string Contribution = "+0.####;-0.####;0";
    private const string Readable = "0.####";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ResultComparison comparison;
    private readonly Language language;
    private readonly TextWriter text;

    private CorrectionMarkdown(ResultComparison comparison, Language language, TextWriter text) =>
        (this.comparison, this.language, this.text) = (comparison, language, text);

    /// <summary>Writes the note.</summary>
    /// <param name="comparison">The comparison of the two results.</param>
    /// <param name="language">The language wanted.</param>
    /// <param name="stream">Receives the Markdown, UTF-8 without byte-order mark; it stays open.</param>
    public static void Write(ResultComparison comparison, Language language, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(stream);
        using var text = new StreamWriter(stream, Utf8, bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };
        var note = new CorrectionMarkdown(comparison, language, text);
        note.Head();
        note.Units();
        note.Reasons();
        note.Objections();
        note.Moved();
        note.Unexplained();
        note.Inputs();
    }

    /// <summary>The title of the note: 更正说明 for a correction of what is in force, else 结果变动说明.</summary>
    /// <param name="comparison">The comparison of the two results.</param>
    public static LocalText TitleOf(ResultComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return comparison.New.Edition?.Status == EditionStatus.Corrected
            ? new("更正说明", "Note on corrections")
            : new("结果变动说明", "Note on changes");
    }

    private string Say(string chinese, string english) => language.Say(chinese, english);

    private void Head()
    {
        text.WriteLine($"# {MarkdownText.Of(comparison.PlanTitle.In(language))} {Say($"{NumberText.Of(comparison.New.Scope.Year)}年度评估", NumberText.Of(comparison.New.Scope.Year))}{Say("", ": ")}{TitleOf(comparison).In(language)}\n");
        if (EditionWords.MarkOf(comparison.New.Edition) is { } mark)
            text.WriteLine($"**{mark.In(language)}**\n");
        text.WriteLine("- " + Say("原结果：", "Old result: ") + Name(comparison.Old));
        text.WriteLine("- " + Say("新结果：", "New result: ") + Name(comparison.New));
        text.WriteLine("- " + Rules());
        if (!comparison.IsCorrection && comparison.New.Edition?.Supersedes is not null)
            text.WriteLine("- " + Say("**注意**：新结果所记被替代的版次不是这里的原结果。", "**Mind**: the new result supersedes another one than the old result here."));
        text.WriteLine("- " + Counts() + "\n");
    }

    private string Name(ResultIdentity identity) => MarkdownText.Of(string.Join(Say("，", ", "),
        identity.Edition is { } edition ? EditionWords.Line(edition, language) : Say("未编版次", "no edition"),
        Say("数据截至日期 ", "as of ") + NumberText.Of(identity.Scope.AsOf)));

    private string Rules()
    {
        var changed = new List<string>();
        if (comparison.IsBreak)
            changed.Add(Say("规划或口径（口径变化，前后得分不完全可比）", "plan or definitions (a break: the scores are not fully comparable)") + Broken());
        if (comparison.IsRosterChanged)
            changed.Add(Say("单位名册", "roster"));
        if (comparison.IsProfileChanged)
            changed.Add(Say("评分方案", "profile"));
        if (comparison.IsModelChanged)
            changed.Add(Say("学习模型（只用于风险研判，不影响得分）", "learned model (risk register alone, no score)"));
        if (comparison.Old.Scope != comparison.New.Scope)
            changed.Add(Say("年度或数据截至日期", "year or as-of date"));
        return changed.Count == 0
            ? Say("规划、单位名册、评分方案和数据截至日期均未变。", "Plan, roster, profile and as-of date are the same.")
            : Say("已变化：", "Changed: ") + string.Join(Say("、", ", "), changed) + Say("。", ".");
    }

    private string Broken() => comparison.Breaks.IsEmpty
        ? ""
        : Say("：", ": ") + string.Join(Say("、", ", "), comparison.Breaks.Select(found => MarkdownText.Of(found.Name.In(language))));

    private string Counts()
    {
        var units = comparison.Units.Where(unit => unit is { Old: not null, New: not null }).ToArray();
        var (scores, grades, ranks) = (
            units.Count(unit => unit.Old!.Score != unit.New!.Score), units.Count(unit => unit.Old!.Grade != unit.New!.Grade), units.Count(unit => unit.Old!.Rank != unit.New!.Rank));
        return Say(
            $"得分变动 {NumberText.Of(scores)} 个，等次变动 {NumberText.Of(grades)} 个，位次变动 {NumberText.Of(ranks)} 个（含全区）。",
            $"Scores changed: {NumberText.Of(scores)}, grades: {NumberText.Of(grades)}, ranks: {NumberText.Of(ranks)} (the district included).");
    }

    private void Units()
    {
        var table = new MarkdownTable(
            (Say("单位", "Unit"), false), (Say("原得分", "Old score"), true), (Say("新得分", "New score"), true), (Say("等次", "Grade"), false),
            (Say("位次", "Rank"), false), (Say("依据", "Rests on"), false));
        foreach (var unit in comparison.Units.Where(unit => unit.Old != unit.New && (unit.Old?.Score ?? unit.New?.Score) is not null))
            table.Add(
                MarkdownText.Of(unit.Name.In(language)), Score(unit.Old), Score(unit.New),
                MarkdownText.Of(Move(unit.Old?.Grade.In(language) ?? "", unit.New?.Grade.In(language) ?? "")), Move(Rank(unit.Old), Rank(unit.New)), Sum(unit));
        Section(Say("得分、等次和位次变动", "Scores, grades and ranks"), table, Say("没有变动。", "None changed."));
    }

    // The table names each kind once; the next section has the details.
    private string Sum(UnitComparison unit)
    {
        if (unit.UnitId == ReportingUnit.District)
            return Say("随各单位数据变动", "follows the units");
        var reasons = unit.Targets.SelectMany(target => target.Reasons).Concat(unit.Reasons).ToArray();
        var own = reasons.Where(reason => reason.Kind is ChangeKind.Objection or ChangeKind.Verification or ChangeKind.Input).ToArray();
        var words = own.GroupBy(reason => reason.Kind).Select(group => group.Key switch
        {
            ChangeKind.Objection => Say($"异议 {group.Count()} 条", $"objections: {group.Count()}"),
            ChangeKind.Verification => Say($"核定 {group.Count()} 条", $"verifications: {group.Count()}"),
            _ => Say($"数据更新 {group.Count()} 件", $"files anew: {group.Count()}"),
        });
        var others = reasons.Except(own).DistinctBy(reason => reason.Kind).Select(reason => ChangeWords.Of(reason, language));
        return MarkdownText.Of(string.Join(Say("；", "; "), words.Concat(others)));
    }

    private void Reasons()
    {
        var table = new MarkdownTable(
            (Say("单位", "Unit"), false), (Say("目标", "Target"), false), (Say("得分变化", "Change"), true), (Say("依据", "Rests on"), false));
        foreach (var unit in comparison.Units.Where(unit => unit.UnitId != ReportingUnit.District))
        {
            var name = MarkdownText.Of(unit.Name.In(language));
            foreach (var target in unit.Targets.Where(target => !target.Reasons.IsEmpty))
                table.Add(name, MarkdownText.Of(target.Title.In(language)), Change(target.Change), Words(target.Reasons));
            if (unit.Reasons.Any(reason => reason.Kind != ChangeKind.Others))
                table.Add(name, Say("总分", "Total"), Change(unit.Adjustment), Words([.. unit.Reasons.Where(reason => reason.Kind != ChangeKind.Others)]));
        }

        Section(Say("各项变动的依据", "What each change rests on"), table, Say("没有变动。", "None changed."));
        if (!table.IsEmpty)
            text.WriteLine(Say("得分变化为对总分的影响，按未四舍五入的得分计，列至 4 位小数。\n", "A change is what the target brings to the total, of unrounded points, to 4 decimals.\n"));
    }

    private void Objections()
    {
        var table = new MarkdownTable(
            (Say("单位", "Unit"), false), (Say("目标", "Target"), false), (Say("异议内容", "Claim"), false), (Say("处理意见", "Decision"), false),
            (Say("依据文件", "Document"), false), (Say("原得分", "Before"), true), (Say("新得分", "After"), true), (Say("说明", "Remarks"), false));
        foreach (var outcome in comparison.Objections)
            table.Add(
                MarkdownText.Of(outcome.Unit.In(language)), MarkdownText.Of(outcome.Objection.TargetId.Length > 0 ? outcome.Target.In(language) : Say("总分", "Total")),
                MarkdownText.Of(outcome.Objection.Claim), ChangeWords.Of(outcome.Objection.Decision).In(language), MarkdownText.Of(outcome.Objection.Document),
                Points(outcome.Before), Points(outcome.After), MarkdownText.Of(ChangeWords.Remarks(outcome, language)));
        Section(Say("异议处理情况", "Objections"), table, Say("原结果以后没有新登记或新处理的异议。", "None came in or was decided since the old result."));
    }

    private void Moved()
    {
        var table = new MarkdownTable((Say("单位", "Unit"), false), (Say("位次", "Rank"), false));
        foreach (var unit in comparison.Units.Where(unit => unit.IsMovedByOthers))
            table.Add(MarkdownText.Of(unit.Name.In(language)), Move(Rank(unit.Old), Rank(unit.New)));
        Section(Say("并非因本单位数据而变动位次的单位", "Units whose rank moved through no act of their own"), table, Say("没有。", "None."));
    }

    private void Unexplained()
    {
        var table = new MarkdownTable((Say("单位", "Unit"), false), (Say("目标", "Target"), false), (Say("得分变化", "Change"), true));
        foreach (var unit in comparison.Units)
        {
            foreach (var target in unit.Targets.Where(target => Lacks(target.Reasons)))
                table.Add(MarkdownText.Of(unit.Name.In(language)), MarkdownText.Of(target.Title.In(language)), Change(target.Change));
            if (Lacks(unit.Reasons))
                table.Add(MarkdownText.Of(unit.Name.In(language)), Say("总分", "Total"), Change(unit.Adjustment));
        }

        Section(Say("依据不明的变动", "Unexplained changes"), table, Say("没有。", "None."));
    }

    private static bool Lacks(IEnumerable<ChangeReason> reasons) => reasons.Any(reason => reason.Kind == ChangeKind.Unexplained);

    private void Inputs()
    {
        var table = new MarkdownTable((Say("输入文件", "Input file"), false), (Say("变化", "Change"), false));
        foreach (var input in comparison.Inputs)
            table.Add(MarkdownText.Of(input.Path), input.OldSha256.Length == 0 ? Say("新增", "added") : input.NewSha256.Length == 0 ? Say("删除", "removed") : Say("内容已变", "changed"));
        Section(Say("输入文件变化", "Input files"), table, Say("没有变化。", "None changed."));
    }

    private void Section(string heading, MarkdownTable table, string none)
    {
        text.WriteLine($"## {heading}\n");
        if (table.IsEmpty)
            text.WriteLine(none + "\n");
        else
            table.WriteTo(text);
    }

    private string Words(IEnumerable<ChangeReason> reasons) => MarkdownText.Of(string.Join(Say("；", "; "), reasons.Select(reason => ChangeWords.Of(reason, language))));

    private string Rank(UnitStanding? standing) =>
        standing?.Rank is { } rank ? NumberText.Of(rank) + (standing.Tied ? Say("（并列）", " (tied)") : "") : "—";

    private string Score(UnitStanding? standing) => comparison.ScoreText(standing?.Score);

    private static string Points(decimal? points) => points?.ToString(Readable, CultureInfo.InvariantCulture) ?? "—";

    private static string Change(decimal change) => change.ToString(Contribution, CultureInfo.InvariantCulture);

    private static string Move(string before, string after) => before == after ? Shown(after) : $"{Shown(before)} → {Shown(after)}";

    private static string Shown(string words) => words.Length > 0 ? words : "—";
}
