using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports.Notices;

/// <summary>核定数据: one line of a verification in force for a figure of the year.</summary>
/// <param name="Number">Its place on the list, from 1.</param>
/// <param name="Key">What the figure is about.</param>
/// <param name="Line">The verification.</param>
/// <param name="Report">What it belongs to.</param>
internal sealed record VerifiedFact(int Number, ObservationKey Key, Verification Line, Report Report)
{
    public static NoticeWords<VerifiedFact> Words { get; } = new NoticeWords<VerifiedFact>()
        .Say("序号", "No", "在本表中的序号", "its number on the list", fact => NumberText.Of(fact.Number))
        .Say("目标", "Target", "目标名称", "the target's name", fact => fact.Target?.Name.In(fact.Report.Language) ?? fact.Key.TargetId)
        .Say("报告期", "Period", "如：2024年第一季度", "the period", fact => DayWords.Of(fact.Key.Period, fact.Report.Language))
        .Say("数据项", "Field", "分子、分母、数值、完成日期等", "numerator, denominator, value, date and so on", fact => VerifiedWords.FieldOf(fact.Line.Field, fact.Kind, fact.Report.Language))
        .Say("填报数", "Reported", "单位的填报数；未填报的为“—”", "what was reported; a dash for nothing", fact => fact.Line.Reported.Length > 0 ? fact.Value(fact.Line.Reported) : "—")
        .Say("核定数", "Verified", "核定数，或不予采信、不适用", "what it was verified as, or rejected, not applicable", fact => fact.Value(fact.Line.Verified))
        .Say("核定主体", "Verified by", "如：评估办、审计、法院", "who verified", fact => VerifierWords.Of(fact.Line.Role).In(fact.Report.Language))
        .Say("事由", "Reason", "核定单所写事由", "the reason on the sheet", fact => fact.Line.Reason)
        .Say("依据文件", "Document", "核定所依据的文件", "the document it rests on", fact => fact.Line.Document)
        .Say("情况", "Statement", "一句话：报告期、数据项、核定数，与填报数是否一致，依据文件", "one sentence of period, field, verified and reported value, and document", fact => fact.Sentence);

    /// <summary>2024年第一季度分子按核定数18件计算（填报数19件，依据昭评办〔2024〕8号）.</summary>
    public string Sentence => VerifiedWords.Of(Key, Line, Kind, Unit, Report.Language);

    private Target? Target => Report.Plan.FindTarget(Key.TargetId);

    private FigureKind Kind => Target?.Figure ?? FigureKind.Count;

    private string Unit => Kind is FigureKind.Ratio or FigureKind.Count ? Target?.CountingUnit.In(Report.Language) ?? "" : "";

    /// <summary>The lines in force for the year's figures, in the order of the figures: those that made a value, and those that took a figure out.</summary>
    /// <param name="report">The report.</param>
    /// <param name="unitId">The unit's id; null for all.</param>
    /// <param name="targetId">The target's id; null for all.</param>
    public static IEnumerable<VerifiedFact> Of(Report report, string? unitId = null, string? targetId = null)
    {
        var (year, number) = (Period.Year(report.Scope.Year), 0);
        foreach (var (observation, used) in report.Observations)
            if (observation.IsVerified && (targetId ?? observation.Key.TargetId) == observation.Key.TargetId && (unitId ?? observation.Key.UnitId) == observation.Key.UnitId
                && (used || (observation.State is FigureState.Rejected or FigureState.NotApplicable && observation.Key.Period.Overlaps(year))))
                foreach (var line in observation.Verifications)
                    if (line.Counts)
                        yield return new(++number, observation.Key, line, report);
    }

    private string Value(string value) => VerifiedWords.Value(value, Line.Field, Kind, Unit, Report.Language);
}
