using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Observations;

/// <summary>One test for each finding about an entry of the register; an entry with a fault is never used.</summary>
public sealed class RegisterCodeTests
{
    [Fact]
    public void Entry_WithoutFault_IsReadWhole()
    {
        var (entries, findings) = new Register().Entry(row => row with { Doubled = "是", Item = "行政机关负责人出庭应诉率", Note = "附件" }).Read();
        Assert.Empty(findings);
        Assert.Equal(
            new Adjustment("justice-bureau", AdjustmentType.Penalty)
            {
                Item = new(ItemLevel.Target, "leader-court-appearance-rate"), Points = 2m, Doubled = true, Reason = "通报批评", Document = "昭府办〔2024〕9号",
                Date = new(2024, 5, 6), Approver = "区政府", Note = "附件", Place = new("加扣分.xlsx", "登记", "A2"),
            },
            Assert.Single(entries));
    }

    [Theory]
    [InlineData("任务45", ItemLevel.Task, "45")]
    [InlineData("task 45", ItemLevel.Task, "45")]
    [InlineData("部分6", ItemLevel.Section, "6")]
    [InlineData("LEADER-court-appearance-rate", ItemLevel.Target, "leader-court-appearance-rate")]
    [InlineData("", ItemLevel.Total, null)]
    public void Item_IsFoundByIdOrName(string text, ItemLevel level, string? id) =>
        Assert.Equal(new(level, id), Assert.Single(new Register().Entry(row => row with { Item = text }).Read().Entries).Item);

    [Fact]
    public void Veto_IsNamedInTheItem()
    {
        var (entries, findings) = new Register()
            .Entry(row => row with { Type = "一票否决", Item = "安全生产 一票否决", Points = default }).Entry(row => row with { Type = "veto", Item = "SAFETY", Points = default, Unit = "区财政局" })
            .Read();
        Assert.Empty(findings);
        Assert.All(entries, entry => Assert.Same(Register.Safety, entry.Veto));
    }

    [Theory]
    [InlineData("Reason", "事由")]
    [InlineData("Document", "依据文件")]
    [InlineData("Unit", "单位")]
    [InlineData("Type", "类型")]
    [InlineData("Points", "分值")]
    public void PM2101_BlankCell_IsNamed(string property, string column)
    {
        var finding = Only("PM2101", row => property switch
        {
            "Reason" => row with { Reason = default },
            "Document" => row with { Document = "　" },
            "Unit" => row with { Unit = default },
            "Type" => row with { Type = default },
            _ => row with { Points = default },
        });
        Assert.Equal($"“{column}”为空，应填写；该条加扣分未采用", finding.Message(Language.Chinese));
    }

    [Fact]
    public void PM2101_VetoWithoutItsName_IsIncomplete() =>
        Assert.Equal("C2", Only("PM2101", row => row with { Type = "一票否决", Points = default }).Location.Cell);

    [Fact]
    public void PM2102_UnknownWords_AreNamed()
    {
        Assert.Equal("B2", Only("PM2102", row => row with { Type = "奖励" }).Location.Cell);
        Assert.Equal("E2", Only("PM2102", row => row with { Doubled = "2" }).Location.Cell);
        Assert.Contains("只有扣分可以加倍", Only("PM2102", row => row with { Type = "加分", Doubled = "是" }).Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("区司法菊", "（最接近的是“区司法局”）")]
    [InlineData("全区", "")]
    public void PM2103_UnknownUnit_IsNamed(string unit, string nearest) =>
        Assert.Contains($"“{unit}”不是单位名册中的单位{nearest}；", Only("PM2103", row => row with { Unit = unit }).Message(Language.Chinese), StringComparison.Ordinal);

    [Fact]
    public void PM2104_UnknownItemOrVeto_IsNamed()
    {
        Assert.Contains("(nearest: \"行政机关负责人出庭应诉率\")", Only("PM2104", row => row with { Item = "负责人出庭应诉率" }).Message(Language.English), StringComparison.Ordinal);
        Assert.Contains("one of the vetoes safety", Only("PM2104", row => row with { Type = "一票否决", Item = "信访", Points = default }).Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-2")]
    [InlineData("0")]
    [InlineData("两分")]
    [InlineData("2%")]
    [InlineData("0.1234567")]
    [InlineData("1000001")]
    public void PM2105_PointsThatAreNone_AreNamed(string points) => Assert.Equal("D2", Only("PM2105", row => row with { Points = points }).Location.Cell);

    [Fact]
    public void PM2105_VetoWithPoints_IsNamed() =>
        Assert.Contains("一票否决不计分值", Only("PM2105", row => row with { Type = "一票否决", Item = "safety" }).Message(Language.Chinese), StringComparison.Ordinal);

    [Fact]
    public void PM2106_DateThatIsNone_IsNamed() => Assert.Equal("H2", Only("PM2106", row => row with { Date = "5月" }).Location.Cell);

    [Fact]
    public void PM2107_DateOfAnotherYear_IsNotUsed() => Assert.Equal("H2", Only("PM2107", row => row with { Date = "2023年12月31日" }).Location.Cell);

    [Fact]
    public void PM2108_SameEntryTwice_CountsOnce_WhateverTheOrderOfFiles()
    {
        var (first, second) = (new Register("甲.xlsx").Entry(), new Register("乙.xlsx").Entry(row => row with { Reason = " 通报 批评" }));
        var (entries, findings) = first.Read(second.Submission);
        var (others, otherFindings) = second.Read(first.Submission);
        Assert.Equal(entries, others);
        Assert.Equal(findings.Select(finding => finding.ToLine(Language.Chinese)), otherFindings.Select(finding => finding.ToLine(Language.Chinese)));
        Assert.Single(entries);
        Assert.Equal("甲.xlsx", Assert.Single(findings, finding => finding.Descriptor.Code == "PM2108").Location.File);
        Assert.Equal(2, new Register().Entry().Entry(row => row with { Date = new DateOnly(2024, 5, 7) }).Read().Entries.Length);
    }

    [Fact]
    public void PM2109_LineBelowTheTable_IsTakenAsANote()
    {
        var (entries, findings) = new Register().Entry(_ => new() { Unit = "填表人：张某", Approver = "审核人：李某" }).Read();
        Assert.Empty(entries);
        Assert.Equal("PM2109", Assert.Single(findings).Descriptor.Code);
    }

    [Fact]
    public void Entry_WithSeveralFaults_TellsThemAll()
    {
        var (entries, findings) = new Register().Entry(_ => new() { Unit = "某局", Type = "奖", Points = "x", Doubled = "?", Date = "y" }).Read();
        Assert.Empty(entries);
        Assert.Equal(
            ["PM2101 F2", "PM2101 G2", "PM2102 B2", "PM2102 E2", "PM2103 A2", "PM2106 H2"],
            findings.Select(finding => $"{finding.Descriptor.Code} {finding.Location.Cell}").Order(StringComparer.Ordinal));
    }

    private static Diagnostic Only(string code, Func<AdjustmentRow, AdjustmentRow> change)
    {
        var (entries, findings) = new Register().Entry(change).Read();
        Assert.Empty(entries);
        return Assert.Single(findings, finding => finding.Descriptor.Code == code);
    }
}
