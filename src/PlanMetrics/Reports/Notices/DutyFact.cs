using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Reports.Words;
using PlanMetrics.Rosters;

namespace PlanMetrics.Reports.Notices;

/// <summary>报告义务: one report that one unit owes by a day of the year.</summary>
/// <param name="Number">Its place on the list, from 1.</param>
/// <param name="Row">Who, to whom, by when, and whether.</param>
/// <param name="Notice">What it belongs to.</param>
internal sealed record DutyFact(int Number, ReportDutyRow Row, DistrictNotice Notice)
{
    public static NoticeWords<DutyFact> Words { get; } = new NoticeWords<DutyFact>()
        .Say("序号", "No", "在本表中的序号", "its number on the list", fact => NumberText.Of(fact.Number))
        .Say("报告单位", "Reporter", "应报告的单位", "who reports", fact => fact.Notice.NameOf(fact.Row.UnitId))
        .Say("报送对象", "Recipient", "向谁报告；名册未写明的为“—”", "to whom; a dash where the roster does not say", fact => Shown(fact.Row.Recipient.In(fact.Language)))
        .Say("抄送", "Copy to", "抄送对象；没有的为“—”", "who receives a copy; a dash for none", fact => Shown(fact.Row.CopyTo.In(fact.Language)))
        .Say("报告名称", "Target", "说明是否按时报告的目标；没有的为“—”", "the target whose date says when; a dash for none", fact => Shown(fact.Row.Target?.Name.In(fact.Language) ?? ""))
        .Say("应报日期", "Due", "应报日期", "the last day in time", fact => DayWords.Of(fact.Row.LastDay, fact.Language))
        .Say("报告日期", "Reported on", "报告的日期；未见报告的为“—”", "the day it was made; a dash where none is known", fact => fact.Row.Done is { } day ? DayWords.Of(day, fact.Language) : "—")
        .Say("报告情况", "Duty state", "按时、逾期天数、未见报告、未到期、不适用、未设判断依据", "in time, days late, none seen, not due, not applicable, not judged", fact => fact.State);

    private Language Language => Notice.Language;

    private string State => Row.State switch
    {
        ReportDutyState.OnTime => Language.Say("按时", "in time"),
        ReportDutyState.Late => Language.Say("逾期", "late by ") + DaysUntil(Row.Done),
        ReportDutyState.Never => Language.Say("未见报告，已逾期", "none seen, overdue by ") + DaysUntil(Notice.Report.Scope.AsOf),
        ReportDutyState.NotDue => Language.Say("未到期", "not due"),
        ReportDutyState.NotApplicable => Language.Say("不适用", "not applicable"),
        _ => Language.Say("未设判断依据", "not judged"),
    };

    // A report of Sunday is late by two days, and by no working day.
    private string DaysUntil(DateOnly? day) => Row.DaysLate is > 0 and var days ? DayWords.Count(days, Notice.Report.Roster.Calendar, Language)
        : DayWords.Count((day?.DayNumber ?? Row.LastDay.DayNumber) - Row.LastDay.DayNumber, new AssessmentCalendar(), Language);

    private static string Shown(string text) => text.Length > 0 ? text : "—";
}
