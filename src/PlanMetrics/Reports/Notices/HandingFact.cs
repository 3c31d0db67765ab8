using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports.Notices;

/// <summary>One round that a unit handed in late or not at all.</summary>
/// <param name="Number">Its place on the list, from 1.</param>
/// <param name="Row">Unit, period, days.</param>
/// <param name="Notice">What it belongs to.</param>
internal sealed record HandingFact(int Number, ReportingRow Row, DistrictNotice Notice)
{
    public static NoticeWords<HandingFact> Words { get; } = new NoticeWords<HandingFact>()
        .Say("序号", "No", "在本表中的序号", "its number on the list", fact => NumberText.Of(fact.Number))
        .Say("单位", "Unit", "单位名称", "the unit's name", fact => fact.Notice.NameOf(fact.Row.UnitId))
        .Say("报告期", "Period", "如：2024年第一季度", "the period", fact => DayWords.Of(fact.Row.Period, fact.Notice.Language))
        .Say("报送截止时间", "Due", "报送截止时间；没有规定的为“—”", "until when it was due; a dash for none", fact => fact.Row.Deadline is { } due ? DayWords.Of(due, fact.Notice.Language) : "—")
        .Say("收文日期", "Received", "收到的日期；未报的为“—”", "when it came in; a dash for never", fact => fact.Row.Received is { } day ? DayWords.Of(day, fact.Notice.Language) : "—")
        .Say("报送情况", "Handing-in", "未报、退回补正后未重报，或者迟报的天数", "not handed in, not again after its return, or days late", fact => fact.State);

    private string State => Row switch
    {
        { State: ReportingState.Late, Late: { } late } => DayWords.Late(late, Notice.Report.Roster.Calendar, Notice.Language),
        { State: ReportingState.Returned } => Notice.Language.Say("退回补正后未重报", "returned and not handed in again"),
        _ => Notice.Language.Say("未报", "not handed in"),
    };
}
