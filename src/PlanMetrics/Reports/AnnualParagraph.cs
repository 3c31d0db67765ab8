using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports;

/// <summary>年度报告参考文段: a unit's year in a few sentences of facts, for its yearly report on law-based government. No probability enters it.</summary>
internal static class AnnualParagraph
{
    private const int Named = 5;

    public static string Of(UnitExtract extract)
    {
        var (report, unit, language) = (extract.Report, extract.Unit, extract.Report.Language);
        var own = report.Targets.Select(row => row.Measure).Where(measure => measure.Role == MeasureRole.Own).ToArray();
        var sentences = new List<string> { Counts(report, own) };
        if (Sentence(own, true, language) is { } met)
            sentences.Add(met);
        if (Sentence(own, false, language) is { } not)
            sentences.Add(not);
        if (own.Count(measure => measure.State is MeasureState.Missing or MeasureState.Rejected) is > 0 and var without)
            sentences.Add(language.Say($"另有 {without} 项未填报或数据无效，按未得分计。", $"For {without} more nothing usable was handed in; they earn nothing."));
        if (unit.Published is { } score)
            sentences.Add(Standing(extract, score));
        return string.Join(language.Say("", " "), sentences);
    }

    private static string Counts(Report report, Measure[] own)
    {
        var language = report.Language;
        var (met, not) = (own.Count(IsMet), own.Count(IsMissed));
        var (later, na) = (own.Count(measure => measure.State == MeasureState.NotDue), own.Count(measure => measure.State is MeasureState.NotApplicable));
        var name = report.Roster.Units[0].Name.In(language);
        return language.Say(
            $"{report.Scope.Year}年，{name}承担《{report.Plan.Title.Chinese}》目标 {own.Length} 项。截至{report.Scope.AsOf.Year}年{report.Scope.AsOf.Month}月{report.Scope.AsOf.Day}日，达标 {met} 项，未达标 {not} 项，未到期 {later} 项，不适用 {na} 项。",
            $"In {report.Scope.Year} {name} answered for {own.Length} targets of {report.Plan.Title.English}. As of {report.Scope.AsOf:yyyy-MM-dd}, {met} were met, {not} were not, {later} were not due, {na} did not apply.");
    }

    private static string? Sentence(Measure[] own, bool isMet, Language language)
    {
        var some = own.Where(isMet ? IsMet : IsMissed).OrderBy(measure => measure.Target.Tier).ThenBy(measure => measure.Target.Task).ToArray();
        // Of what is met the numbers are worth a word, of what is not every one.
        var named = some.Where(measure => !isMet || measure.FigureKind == FigureKind.Ratio).Take(Named).ToArray();
        if (named.Length == 0)
            return null;
        var list = string.Join(language.Say("，", ", "), named.Select(measure => Fact(measure, language)));
        var rest = some.Length > named.Length;
        return isMet
            ? language.Say($"其中，{list}{(rest ? "，其余见附表" : "")}。", $"Among those met: {list}{(rest ? "; the others stand in the table" : "")}.")
            : language.Say($"未达标的有：{list}{(rest ? $"等 {some.Length} 项" : "")}。", $"Not met: {list}{(rest ? $" and others, {some.Length} in all" : "")}.");
    }

    private static string Fact(Measure measure, Language language)
    {
        var (name, value, threshold) = (measure.Target.Name.In(language), MeasureWords.Actual(measure, language), MeasureWords.Threshold(measure, language));
        var verdict = MeasureWords.Verdict(measure, language);
        if (value == verdict)
            return language.Say($"{name}{value}（目标：{threshold}）", $"{name}: {value} (target: {threshold})");
        var gap = measure is { Met: false, Comparison: Comparison.AtLeast, FigureKind: FigureKind.Ratio, Threshold: Threshold.Number number, Actual: { } actual } && MeasureText.FewCases(measure) is null
            ? language.Say("，差 ", ", ") + MeasureWords.Difference(number.Value - actual, MeasureWords.Sign(measure.Target, measure.FigureKind), language) + language.Say("", " short")
            : "";
        return language.Say($"{name} {value}（目标值 {threshold}{gap}）", $"{name} {value} (target {threshold}{gap})");
    }

    private static string Standing(UnitExtract extract, decimal score)
    {
        var (unit, profile, language) = (extract.Unit, extract.Report.Profile, extract.Report.Language);
        var grade = unit.Grade is { } earned ? language.Say($"，等次为{earned.Name.Chinese}", $", grade {earned.Name.English}") : "";
        var rank = unit.Rank is { } place
            ? language.Say($"，在{unit.Peers!.Name.Chinese} {extract.Peers} 个单位中列第 {place} 位{(unit.Tied ? "（并列）" : "")}", $", {place} of {extract.Peers} in {unit.Peers!.Name.English}{(unit.Tied ? " (tied)" : "")}")
            : "";
        var note = profile.Note.In(language) is { Length: > 0 } remark ? language.Say($"（{remark}）", $" ({remark})") : "";
        return language.Say(
            $"按“{profile.Name.Chinese}”评分方案{note}，得分 {Html.PageData.Decimals(score, profile.Decimals)}{grade}{rank}。",
            $"Under the profile {profile.Name.English}{note} it scores {Html.PageData.Decimals(score, profile.Decimals)}{grade}{rank}.");
    }

    private static bool IsMet(Measure measure) => measure is { State: MeasureState.Reported, Met: true };

    private static bool IsMissed(Measure measure) => measure is { State: MeasureState.Reported, Met: false };
}
