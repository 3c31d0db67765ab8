using PlanMetrics.Reports;
using PlanMetrics.Reports.Notices;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Reports.Notices;

public sealed class NoticeHeadTests
{
    [Theory]
    [InlineData(EditionStatus.Preliminary, "本结果为初评结果，仅供核对。")]
    [InlineData(EditionStatus.Consultation, "本结果为初评结果，仅供核对。")]
    [InlineData(EditionStatus.Approved, "")]
    [InlineData(EditionStatus.Corrected, "")]
    public void Standing_IsSaid_UntilTheResultIsInForce(EditionStatus status, string expected) => Assert.Equal(expected, Say("结果性质", new Edition(2, status)));

    [Fact]
    public void Standing_WithoutEdition_IsPreliminary() => Assert.Equal("本结果为初评结果，仅供核对。", Say("结果性质", null));

    // Of 24 January 2025, a Friday: Sunday 26 is worked, Monday 27, then the Spring Festival from 28 January to 4 February, so 5 February. Saturday 8 February is worked.
    [Theory]
    [InlineData("2025-01-24", "2025年2月5日前（含当日）")]
    [InlineData("2025-02-20", "2025年2月25日前（含当日）")]
    [InlineData("2025-02-06", "2025年2月10日前（含当日）")]
    public void Objection_IsThreeWorkingDaysAfterTheEdition(string day, string expected)
    {
        var calendar = new AssessmentCalendar
        {
            Holidays = [.. Enumerable.Range(0, 8).Select(i => new DateOnly(2025, 1, 28).AddDays(i))],
            WorkingWeekends = [new DateOnly(2025, 1, 26), new DateOnly(2025, 2, 8)],
        };

        Assert.Equal(expected, Say("异议期限", new Edition(1, EditionStatus.Consultation) { Date = DateOnly.ParseExact(day, "yyyy-MM-dd") }, calendar));
    }

    [Fact]
    public void Objection_WithoutHolidaysOfTheYear_NamesNoDay() =>
        Assert.Equal("收到本件之日起3个工作日内", Say("异议期限", new Edition(1, EditionStatus.Consultation) { Date = new DateOnly(2025, 2, 20) }));

    // Thursday 20 February 2025: five working days end on Thursday the 27th. Of 30 December only those of 2025 are known to be worked.
    [Theory]
    [InlineData("2025-02-20", 5, "2025年2月27日前（含当日）")]
    [InlineData("2025-12-30", 1, "2025年12月31日前（含当日）")]
    [InlineData("2025-12-30", 2, "收到本件之日起2个工作日内")]
    public void Objection_TakesTheDaysOfTheCalendar_AndNamesNoDayOfAYearWithoutHolidays(string day, int days, string expected)
    {
        var calendar = new AssessmentCalendar { ObjectionDays = days, Holidays = [new DateOnly(2025, 1, 1)] };

        Assert.Equal(expected, Say("异议期限", new Edition(1, EditionStatus.Consultation) { Date = DateOnly.ParseExact(day, "yyyy-MM-dd") }, calendar));
    }

    private static string Say(string word, Edition? edition, AssessmentCalendar? calendar = null)
    {
        var report = SmallDistrict.Report();
        return NoticeHead.Words.Of(new NoticeHead(report with { Edition = edition, Roster = report.Roster with { Calendar = calendar ?? new() } })).Text(word)!;
    }
}
