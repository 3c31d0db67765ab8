using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Results.Comparing;

/// <summary>What a change rests on, in words: the same on the console and in the note on corrections.</summary>
public static class ChangeWords
{
    /// <summary>A reason, with what it takes to look it up.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language wanted.</param>
    public static string Of(ChangeReason reason, Language language)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return reason switch
        {
            { Objection: { } objection } => Joined(
                language, language.Say("异议", "objection ") + Of(objection.Decision).In(language) + language.Say("：", ": ") + objection.Claim, objection.Document, PlaceOf(objection.Place)),
            { Verification: { } line } => Joined(
                language, language.Say("核定：", "verified: ") + FieldOf(line.Field).In(language) + " " + Shown(line.Reported, language) + " → " + Verified(line, language),
                RoleOf(line.Role).In(language), line.Reason, line.Document, PlaceOf(line.Place)),
            { Kind: ChangeKind.Input } => language.Say("数据有更新：", "data handed in anew: ") + reason.File,
            _ => Of(reason.Kind).In(language),
        };
    }

    /// <summary>A decision, such as 部分采纳.</summary>
    /// <param name="decision">The decision.</param>
    public static LocalText Of(ObjectionDecision decision) => ObjectionWords.Of(decision);

    /// <summary>What is to be said of an objection: that it led to nothing, came in late, or states other points than the results; empty for nothing.</summary>
    /// <param name="outcome">The objection beside the results.</param>
    /// <param name="language">The language wanted.</param>
    public static string Remarks(ObjectionOutcome outcome, Language language)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var remarks = new List<string>();
        if (outcome.IsWithoutEffect)
            remarks.Add(language.Say("已采纳，但数据、核定和得分均无变动", "accepted, but neither a figure nor a verification nor a point changed"));
        if (outcome.Objection.IsLate)
            remarks.Add(language.Say("逾期提出", "came in late"));
        if (outcome.IsBeforeWrong)
            remarks.Add(language.Say(
                $"登记的原得分 {Points(outcome.Objection.Before)} 与原结果 {Points(outcome.Before)} 不符",
                $"states {Points(outcome.Objection.Before)} points before, the old result has {Points(outcome.Before)}"));
        if (outcome.IsAfterWrong)
            remarks.Add(language.Say(
                $"登记的新得分 {Points(outcome.Objection.After)} 与新结果 {Points(outcome.After)} 不符",
                $"states {Points(outcome.Objection.After)} points after, the new result has {Points(outcome.After)}"));
        return string.Join(language.Say("；", "; "), remarks);
    }

    private static LocalText Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Register => new("加扣分或一票否决有变动", "bonus, penalties or vetoes changed"),
        ChangeKind.Rules => new("规则有变动（规划、名册、评分方案或数据截至日期）", "the rules changed (plan, roster, profile or as-of date)"),
        ChangeKind.Others => new("其他单位数据变动所致", "through the figures of other units"),
        ChangeKind.Reweighted => new("本单位其他目标纳入或剔除，权重重算", "other targets of the unit entered or left, weights are re-based"),
        _ => new("依据不明", "unexplained"),
    };

    private static LocalText FieldOf(VerifiedField field) => field switch
    {
        VerifiedField.Numerator => new("分子", "numerator"),
        VerifiedField.Denominator => new("分母", "denominator"),
        VerifiedField.Value => new("数值", "value"),
        VerifiedField.Comparator => new("对比值", "comparator"),
        VerifiedField.Date => new("日期", "date"),
        _ => new("状态", "state"),
    };

    private static LocalText RoleOf(VerifierRole role) => role switch
    {
        VerifierRole.Office => new("评估办", "office"),
        VerifierRole.Audit => new("审计机关", "audit"),
        VerifierRole.Court => new("法院", "court"),
        VerifierRole.Procuratorate => new("检察院", "procuratorate"),
        VerifierRole.Supervision => new("监督机构", "supervision"),
        VerifierRole.Platform => new("平台", "platform"),
        VerifierRole.Lead => new("牵头单位", "lead"),
        _ => new("第三方", "third party"),
    };

    private static string Verified(Verification line, Language language) =>
        !EnumName<FigureState>.TryParse(line.Verified, out var state) ? Shown(line.Verified, language) : state switch
        {
            FigureState.NotApplicable => language.Say("不适用", "not applicable"),
            FigureState.Rejected => language.Say("不予采信", "rejected"),
            FigureState.Missing => language.Say("适用", "applicable"),
            _ => line.Verified,
        };

    private static string Shown(string value, Language language) => value.Length > 0 ? value : language.Say("未填报", "nothing");

    private static string Joined(Language language, params ReadOnlySpan<string> parts)
    {
        var kept = new List<string>();
        foreach (var part in parts)
            if (part.Length > 0)
                kept.Add(part);
        return string.Join(language.Say("，", ", "), kept);
    }

    private static string PlaceOf(SourceLocation place) => place.File.Length > 0 ? $"[{place}]" : "";

    private static string Points(decimal? points) => points?.ToString("0.####", CultureInfo.InvariantCulture) ?? "—";
}
