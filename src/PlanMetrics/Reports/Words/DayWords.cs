using System.Globalization;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Reports.Words;

/// <summary>Days and periods as documents write them.</summary>
internal static class DayWords
{
    /// <summary>2025年3月1日.</summary>
    public static string Of(DateOnly day, Language language) => language.Say(
        string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日"),
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month)} {day.Year}"));

    /// <summary>迟报3天, 迟报3个工作日, as the calendar counts.</summary>
    public static string Late(LateReport late, AssessmentCalendar calendar, Language language) => language.Say(
        "迟报" + Count(late.Days, calendar, language), Count(late.Days, calendar, language) + " late");

    /// <summary>3天, 3个工作日, as the calendar counts.</summary>
    public static string Count(int days, AssessmentCalendar calendar, Language language) => calendar.Days == DayCount.Working
        ? language.Say($"{NumberText.Of(days)}个工作日", $"{NumberText.Of(days)} working days")
        : language.Say($"{NumberText.Of(days)}天", $"{NumberText.Of(days)} days");

    /// <summary>A period as its round is called: 2024年第一季度, 2024年上半年, 2024年.</summary>
    public static string Of(Period period, Language language)
    {
        var text = period.ToString();
        var year = text[..Math.Min(4, text.Length)];
        return language == Language.English ? text : (text.Length > 5 ? text[5..] : "") switch
        {
            "" => text.Length == 4 ? year + "年" : text,
            "Q1" => year + "年第一季度",
            "Q2" => year + "年第二季度",
            "Q3" => year + "年第三季度",
            "Q4" => year + "年第四季度",
            "H1" => year + "年上半年",
            "H2" => year + "年下半年",
            _ => text,
        };
    }
}
