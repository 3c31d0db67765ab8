using PlanMetrics.Json;
using PlanMetrics.Measures;

namespace PlanMetrics.Reports.Notices;

/// <summary>One target on a list of a document.</summary>
/// <param name="Number">Its place on the list, from 1.</param>
/// <param name="Measure">Its value for the unit or the district.</param>
/// <param name="Report">What it belongs to.</param>
internal sealed record TargetFact(int Number, Measure Measure, Report Report)
{
    public static NoticeWords<TargetFact> Words { get; } = new NoticeWords<TargetFact>()
        .Say("序号", "No", "在本表中的序号", "its number on the list", fact => NumberText.Of(fact.Number))
        .Say("目标", "Target", "目标名称", "the target's name", fact => fact.Measure.Target.Name.In(fact.Report.Language))
        .Say("条款", "Clause", "任务号和原文短语，如：任务45“出庭率不低于90%”", "task and phrase of the plan's text", fact => fact.Phrases.Clause)
        .Say("任务号", "Task", "任务号，如：45", "the task's number", fact => fact.Measure.Target.Task == 0 ? "" : NumberText.Of(fact.Measure.Target.Task))
        .Say("完成情况", "Value", "指标值和分子分母，如：85.57%（255/298）；不足十件的只列件数", "value with n of m; below ten cases the cases alone", fact => fact.Phrases.Value)
        .Say("完成值", "Bare value", "只有指标值，如：85.57%", "the value alone, such as 85.57%", fact => fact.Phrases.Bare)
        .Say("分子分母", "Cases", "如：255/298；不足十件的和没有分子分母的为空", "such as 255/298; empty below ten cases and for what has none", fact => fact.Phrases.Cases)
        .Say("目标值", "Goal", "如：不低于90%", "such as: at least 90%", fact => fact.Phrases.Goal)
        .Say("差距", "Gap", "如：相差4.43个百分点、相差1件、逾期14天；无差距的为空", "such as: 4.43 percentage points short; empty where there is none", fact => fact.Phrases.Gap)
        .Say("时限", "Deadline", "完成时限，如：2024年12月31日", "the last day", fact => fact.Phrases.Deadline)
        .Say("结论", "Verdict", "达标、未达标、按期完成、未填报等", "met, not met, in time, missing and so on", fact => fact.Phrases.Verdict)
        .Say("情况", "Statement", "一句话：目标（条款）：完成情况，目标值，差距，时限", "one sentence of target, clause, value, goal, gap and last day", fact => fact.Phrases.Sentence);

    public TargetPhrases Phrases => new(Measure, Report);

    /// <summary>Measures as a numbered list.</summary>
    public static IEnumerable<TargetFact> Listed(IEnumerable<Measure> measures, Report report) =>
        measures.Select((measure, at) => new TargetFact(at + 1, measure, report));
}
