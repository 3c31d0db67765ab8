using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Reports.Notices;
using PlanMetrics.Risks;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Reports.Notices;

public sealed class ReminderGroupTests
{
    private static readonly ReportingRow Late = new("east-town", SmallDistrict.Q1, ReportingState.Late, 1)
    {
        Received = new DateOnly(2024, 4, 13), Deadline = new DateOnly(2024, 4, 10), Late = new LateReport(new DateOnly(2024, 4, 10), new DateOnly(2024, 4, 13), 3, IsCorrection: false),
    };

    [Fact]
    public void Late_SaysDueReceivedAndDays()
    {
        var group = Assert.Single(ReminderGroup.Of(Of(WarningTrigger.Late, "2024-Q1数据期限2024-04-10，2024-04-13报送，迟报3天", 3)));

        Assert.Equal("迟报事项", group.Name);
        Assert.Equal("2024年第一季度数据：报送截止时间为2024年4月10日，2024年4月13日报送，迟报3天", Assert.Single(group.Items).Statement);
    }

    [Fact]
    public void Correction_ThatCameLate_SaysSo_InWorkingDays()
    {
        var report = Of(WarningTrigger.Late, "2024-Q1数据补正期限", 2);
        var late = Late with { Late = Late.Late! with { Days = 2, IsCorrection = true } };
        var roster = report.Roster with { Calendar = report.Roster.Calendar with { Days = DayCount.Working } };

        Assert.Equal(
            "2024年第一季度数据：补正期限为2024年4月10日，2024年4月13日重报，迟报2个工作日",
            Assert.Single(Assert.Single(ReminderGroup.Of(report with { Reporting = [late], Roster = roster })).Items).Statement);
    }

    [Fact]
    public void NotReported_NamesEachTarget()
    {
        var report = SmallDistrict.Report();
        var west = UnitExtract.Of(report with { Warnings = Table("west-town", WarningTrigger.NotReported, "1项目标没有可用数据：出庭率", 1) }, "west-town")!.Report;

        Assert.Equal("出庭率（任务2“达到90%以上”）：数据无效，目标值不低于90%，完成时限2024年12月31日", Assert.Single(Assert.Single(ReminderGroup.Of(west)).Items).Statement);
    }

    [Fact]
    public void Behind_KeepsItsProgress_WithClauseAndLastDay()
    {
        var report = SmallDistrict.Report();
        var target = report.Plan.FindTarget("attendance-rate")!;
        var warning = new Warning("east-town", target, new WarningRung("提醒", WarningTrigger.Behind), 45m, "截至9月底完成3/10，完成进度30%，序时进度75%，滞后45个百分点");

        Assert.Equal(
            "出庭率（任务2“达到90%以上”）：截至9月底完成3/10，完成进度30%，序时进度75%，滞后45个百分点，完成时限2024年12月31日",
            Assert.Single(Assert.Single(ReminderGroup.Of(UnitExtract.Of(report with { Warnings = new WarningTable([warning]) }, "east-town")!.Report)).Items).Statement);
    }

    [Fact]
    public void Rung_WithAuthority_IsQuoted_AndOneWithoutIsNot()
    {
        var rung = new WarningRung(new("黄牌", "yellow card"), WarningTrigger.Late)
        {
            Colour = "黄", Consequence = new("约谈主要负责人", "its head is called in"), Authority = new Authority("昭府办〔2024〕1号", "第三条", "区政府"),
        };

        Assert.Equal("（按昭府办〔2024〕1号第三条，属“黄牌”，约谈主要负责人）", Note(rung));
        Assert.Equal("", Note(new WarningRung("提醒", WarningTrigger.Late)));
    }

    [Fact]
    public void Bulletin_ListsLateMissingAndReturnedRounds()
    {
        var report = SmallDistrict.Report() with
        {
            Reporting = [Late, new("west-town", SmallDistrict.Q1, ReportingState.Missing, null), new("west-town", SmallDistrict.Q2, ReportingState.Returned, 1), new("bureau", SmallDistrict.Q1, ReportingState.Received, 1)],
        };
        var values = DistrictNotice.Bulletin.Of(new DistrictNotice(report));

        Assert.Equal(("4", "2", "1", "2"), (values.Text("应报次数"), values.Text("已报次数"), values.Text("迟报次数"), values.Text("未报次数")));
        Assert.Equal(["迟报3天", "未报", "退回补正后未重报"], values.List("迟报漏报")!.Value.Select(row => row.Text("报送情况")));
    }

    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(99, "九十九")]
    [InlineData(100, "100")]
    public void Numeral_IsChinese_UpToNinetyNine(int number, string expected) => Assert.Equal(expected, Numeral.Of(number, Language.Chinese));

    private static string Note(WarningRung rung) => ReminderItem.Words.Of(new ReminderItem(1, "", rung, Language.Chinese)).Text("档次说明")!;

    private static Report Of(WarningTrigger trigger, string fact, decimal size) =>
        UnitExtract.Of(SmallDistrict.Report() with { Reporting = [Late], Warnings = Table("east-town", trigger, fact, size) }, "east-town")!.Report;

    private static WarningTable Table(string unit, WarningTrigger trigger, string fact, decimal size) =>
        new([new Warning(unit, null, new WarningRung("提醒", trigger), size, fact)]);
}
