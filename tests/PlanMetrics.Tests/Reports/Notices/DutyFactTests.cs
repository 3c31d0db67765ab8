using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Reports.Notices;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Reports.Notices;

/// <summary>The annex has a row for each report that a unit owes: 1 March 2024 is a Friday, the as-of date 30 June.</summary>
public sealed class DutyFactTests
{
    private static readonly DateOnly Due = new(2024, 3, 1);

    [Theory]
    [InlineData(ReportDutyState.OnTime, "2024-03-01", null, "2024年3月1日", "按时")]
    [InlineData(ReportDutyState.Late, "2024-03-04", 3, "2024年3月4日", "逾期3天")]
    [InlineData(ReportDutyState.Never, null, 121, "—", "未见报告，已逾期121天")]
    [InlineData(ReportDutyState.NotDue, null, null, "—", "未到期")]
    [InlineData(ReportDutyState.NotApplicable, null, null, "—", "不适用")]
    [InlineData(ReportDutyState.Unknown, null, null, "—", "未设判断依据")]
    public void Row_SaysWhoToWhomWhenAndWhether(ReportDutyState state, string? done, int? days, string reported, string said)
    {
        var row = Assert.Single(Rows(new("east-town", "区政府", "", Due, state) { Target = SmallDistrict.Plan.Targets[0], Done = Day(done), DaysLate = days }, new()));

        Assert.Equal(("东镇", "区政府", "—", "2024年3月1日", reported, said), (row.Text("报告单位"), row.Text("报送对象"), row.Text("抄送"), row.Text("应报日期"), row.Text("报告日期"), row.Text("报告情况")));
    }

    // Sunday 3 March is two days late and no working day.
    [Theory]
    [InlineData("2024-03-03", 0, "逾期2天")]
    [InlineData("2024-03-05", 2, "逾期2个工作日")]
    public void Late_InWorkingDays_IsNeverNone(string done, int days, string said) =>
        Assert.Equal(said, Assert.Single(Rows(new("east-town", "区政府", "", Due, ReportDutyState.Late) { Done = Day(done), DaysLate = days }, new() { Days = DayCount.Working })).Text("报告情况"));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static ImmutableArray<NoticeValues> Rows(ReportDutyRow duty, AssessmentCalendar calendar)
    {
        var report = SmallDistrict.Report(Language.Chinese);
        return DistrictNotice.Annex.Of(new DistrictNotice(report with { ReportDuties = [duty], Roster = report.Roster with { Calendar = calendar } })).List("报告义务")!.Value;
    }
}
