using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Reports.Html;
using PlanMetrics.Reports.Words;

namespace PlanMetrics.Reports.Notices;

/// <summary>What every document can say: plan, year, as-of date, scheme, standing of the result, until when to object.</summary>
/// <param name="Report">The report.</param>
internal sealed record NoticeHead(Report Report)
{
    // What offices give where their own rule says nothing else.
    private const int UsualObjectionDays = 3;

    public static NoticeWords<NoticeHead> Words { get; } = new NoticeWords<NoticeHead>()
        .Say("规划", "Plan", "规划名称，不带书名号", "the plan's title", head => head.Report.Plan.Title.In(head.Language))
        .Say("规划状态", "Plan status", "如：（征求意见稿）；没有的为空", "such as: (draft for comments); empty for none", head => head.InBrackets(head.Report.Plan.Status.In(head.Language)))
        .Say("年度", "Year", "如：2024年度", "such as: 2024", head => head.Language.Say($"{NumberText.Of(head.Report.Scope.Year)}年度", NumberText.Of(head.Report.Scope.Year)))
        .Say("数据截至日期", "As of", "如：2024年12月31日", "the as-of date", head => DayWords.Of(head.Report.Scope.AsOf, head.Language))
        .Say("评分方案", "Profile", "评分方案名称", "the profile's name", head => head.Report.Profile.Name.In(head.Language))
        .Say("评分方案说明", "Profile note", "如：（示例权重，非官方）；没有的为空", "such as: (example weights, not official); empty for none", head => head.InBrackets(head.Report.Profile.Note.In(head.Language)))
        .Say("结果性质", "Standing", "未审定的：本结果为初评结果，仅供核对。已审定或更正的为空", "a sentence that the result is preliminary; empty once it is approved", head => head.Standing)
        .Say("版次", "Edition", "如：第2版（审定），2025年2月20日；没有的为空", "such as: edition 2 (approved), 2025-02-20; empty for none", head => head.Report.Edition is { } edition ? EditionWords.Line(edition, head.Language).Replace(" ", head.Language.Say("", " "), StringComparison.Ordinal) : "")
        .Say("异议期限", "Objection", "提出异议的期限：名册日历的 objectionDays 个工作日，未写明的为三个工作日", "until when to object: the calendar's objectionDays in working days, three where it does not say", head => head.Objection);

    public Language Language => Report.Language;

    /// <summary>A number with the profile's decimals, a dash where there is none.</summary>
    public string Fixed(decimal? value) => value is { } number ? PageData.Decimals(number, Report.Profile.Decimals) : "—";

    private string Standing => EditionWords.MarkOf(Report.Edition) is { } mark
        ? Language.Say($"本结果为{mark.Chinese}。", $"{mark.English}.")
        : "";

    // A day can be named only where the edition has one and the holidays of every year up to it are known; working days are counted from the day after.
    private string Objection
    {
        get
        {
            var calendar = Report.Roster.Calendar;
            var days = calendar.ObjectionDays ?? UsualObjectionDays;
            if (Report.Edition?.Date is { } day && Knows(day.Year) && calendar.WorkingDayAfter(day, days) is var last && Knows(last.Year))
                return Language.Say($"{DayWords.Of(last, Language)}前（含当日）", $"by {DayWords.Of(last, Language)}, that day included");
            return Language.Say($"收到本件之日起{NumberText.Of(days)}个工作日内", $"within {NumberText.Of(days)} working days of receiving this");

            bool Knows(int year) => calendar.Holidays.Any(holiday => holiday.Year == year);
        }
    }

    private string InBrackets(string text) => text.Length == 0 ? "" : Language.Say($"（{text}）", $" ({text})");
}
