using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;

namespace PlanMetrics.Tests.Observations.Verifying;

/// <summary>One test for each finding about verification sheets; a line with a fault never changes a figure.</summary>
public sealed class VerificationCodeTests
{
    [Fact]
    public void PM2210_HeadingsThatLackSomething_AreNamed()
    {
        var (submission, findings) = Files.Reading.OfFile(
            System.Text.Encoding.UTF8.GetBytes("单位,指标,报告期,填报值,核定值,日期\n区财政局,行政机关负责人出庭应诉率,2024Q1,19,18,2024-05-06\n"), "核定单.csv");
        Assert.Empty(submission!.Rows);
        Assert.Contains("缺少“字段、事由、依据文件、核定主体”", Assert.Single(findings, finding => finding.Descriptor.Code == "PM2210").Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reason", "G2", "事由")]
    [InlineData("document", "H2", "依据文件")]
    [InlineData("role", "I2", "核定主体")]
    [InlineData("field", "D2", "字段")]
    [InlineData("verified", "F2", "核定值")]
    public void PM2211_BlankCell_IsNamed(string blank, string cell, string column)
    {
        var finding = Only("PM2211", blank switch
        {
            "reason" => VerifiedReading.Line("18", reason: ""),
            "document" => VerifiedReading.Line("18", document: "　"),
            "role" => VerifiedReading.Line("18", role: ""),
            "field" => VerifiedReading.Line("18", field: ""),
            _ => VerifiedReading.Line(""),
        });
        Assert.Equal((cell, $"“{column}”为空，应填写；该条核定未采用"), (finding.Location.Cell, finding.Message(Language.Chinese)));
    }

    [Fact]
    public void PM2212_UnknownFieldOrRole_IsNamed()
    {
        Assert.Contains("应为“分子”和“分母”或“状态”", Only("PM2212", VerifiedReading.Line("18", field: "数值")).Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal("D2", Only("PM2212", VerifiedReading.Line("18", field: "完成数")).Location.Cell);
        Assert.Equal("I2", Only("PM2212", VerifiedReading.Line("18", role: "本单位")).Location.Cell);
    }

    [Theory]
    [InlineData("90%")]
    [InlineData("-1")]
    [InlineData("18.5")]
    [InlineData("约18")]
    public void PM2213_ValueThatIsNone_IsNamed(string verified) => Assert.Equal("F2", Only("PM2213", VerifiedReading.Line(verified)).Location.Cell);

    [Fact]
    public void PM2213_DateOrStateThatIsNone_IsNamed()
    {
        Only("PM2213", "区财政局,区级部门向区政府报告按时率,2024,日期,2024-01-20,二月,原件,文,评估办,,,\n");
        Only("PM2213", VerifiedReading.Line("已填报", "", "状态"));
    }

    [Fact]
    public void PM2214_DateThatIsNone_IsNamed() => Assert.Equal("J2", Only("PM2214", VerifiedReading.Line("18", date: "5月")).Location.Cell);

    [Fact]
    public void PM2215_LeadForItself_IsNoVerification()
    {
        const string Figures = "单位,指标,报告期,分子,分母\n区司法局,行政机关负责人出庭应诉率,2024Q1,19,20\n";

        var reading = VerifiedReading.Of(VerifiedReading.Line("20", role: "牵头单位", unit: "区司法局"), Figures);
        Assert.Equal("I2", reading.Finding("PM2215").Location.Cell);
        Assert.False(reading.Only.IsVerified);
    }

    [Fact]
    public void PM2216_LineBelowTheTable_IsTakenAsANote()
    {
        var reading = VerifiedReading.Of("核定人：张某,,,,,,,,,,,\n");
        Assert.Equal(Severity.Info, reading.Finding("PM2216").Severity);
    }

    [Theory]
    [InlineData("某局", "PM3001")]
    public void UnknownUnit_IsNamed(string unit, string code) => Only(code, VerifiedReading.Line("18", unit: unit));

    [Fact]
    public void UnknownTargetAndPeriod_AreNamed()
    {
        Only("PM3002", VerifiedReading.Line("18").Replace("行政机关负责人出庭应诉率", "某率", StringComparison.Ordinal));
        Only("PM3005", VerifiedReading.Line("18", period: "某时"));
    }

    [Fact]
    public void PM3090_FigureThatHasChangedSince_IsNotTouched()
    {
        var finding = Only("PM3090", VerifiedReading.Line("17", "18"));
        Assert.Equal(
            "核定单所记填报值为“18”，而单位现在的填报值是“19”（填报.csv(D2)）；该条核定未采用，须对照现填报值重新核定", finding.Message(Language.Chinese));
        Assert.Contains("“空”", Only("PM3090", VerifiedReading.Line("17", "")).Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("no file at all", Only("PM3090", VerifiedReading.Line("17", "19", period: "2024Q3")).Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void PM3090_ResubmittedFigure_MustBeVerifiedAnew()
    {
        var figures = VerifiedReading.Figures + "区财政局,行政机关负责人出庭应诉率,2024Q1,20,20,,,,,2\n";
        var reading = VerifiedReading.Of(VerifiedReading.Line("18"), figures);

        reading.Finding("PM3090");
        Assert.DoesNotContain(reading.Table.All, figure => figure.IsVerified);
    }

    [Fact]
    public void PM3091_ImpossibleFigure_IsRefused()
    {
        Only("PM3091", VerifiedReading.Line("21"));
        Assert.Contains("expected a numerator of 0", Only("PM3091", VerifiedReading.Line("0", "20", "分母")).Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void PM3092_TwoValuesOfOneField_AreBothRefused()
    {
        var reading = VerifiedReading.Of(VerifiedReading.Line("18") + VerifiedReading.Line("17"));
        Assert.Equal(2, reading.Findings.Count(finding => finding.Descriptor.Code == "PM3092"));
        Assert.DoesNotContain(reading.Table.All, figure => figure.IsVerified);
    }

    [Fact]
    public void PM3092_NotApplicableBesideAValue_IsRefused() =>
        Only("PM3092", VerifiedReading.Line("18") + VerifiedReading.Line("不适用", "", "状态"));

    [Theory]
    [InlineData("第三方", "2024-09-01", "牵头单位", "2024-05-06")]
    [InlineData("评估办", "2024-05-06", "评估办", "2024-09-01")]
    [InlineData("评估办", "", "评估办", "2024-09-01")]
    public void PM3093_RoleAndThenDate_Decide(string role, string date, string first, string firstDate)
    {
        var (over, under) = (VerifiedReading.Line("17", role: first, date: firstDate), VerifiedReading.Line("18", role: role, date: date));
        foreach (var lines in (string[])[over + under, under + over])
        {
            var reading = VerifiedReading.Of(lines);
            reading.Finding("PM3093");
            var figure = Assert.Single(reading.Table.All, figure => figure.IsVerified);
            Assert.Equal(new Figure.Ratio(17, 20), figure.Figure);
            Assert.Equal(["17 True", "18 False"], figure.Verifications.Select(line => $"{line.Verified} {line.Counts}"));
        }
    }

    [Fact]
    public void PM3094_WhatNobodyAsksFor_IsNamed()
    {
        Only("PM3094", VerifiedReading.Line("1", "", period: "2019Q1") + VerifiedReading.Line("1", "", "分母", period: "2019Q1"), 2);
        Only("PM3094", "区财政局,镇“一支队伍管执法”覆盖率,2024,数值,,1,原件,文,评估办,,,\n");
    }

    [Fact]
    public void PM3095_HalfAFigure_IsNotMadeUp()
    {
        Only("PM3095", VerifiedReading.Line("3", "", period: "2024Q3"));
        var reading = VerifiedReading.Of(VerifiedReading.Line("18") + VerifiedReading.Line("19", "21", "分母"));
        Assert.Equal("F2", reading.Finding("PM3095").Location.Cell);
        Assert.DoesNotContain(reading.Table.All, figure => figure.IsVerified);
    }

    [Fact]
    public void PM3096_TwoBases_MustBeToldApart()
    {
        var figures = VerifiedReading.Figures + "区财政局,行政机关负责人出庭应诉率,2024Q1,19,20,,,累计,,\n";
        var reading = VerifiedReading.Of(VerifiedReading.Line("18"), figures);
        reading.Finding("PM3096");
        Assert.Equal(
            Basis.Cumulative,
            Assert.Single(VerifiedReading.Of(VerifiedReading.Line("18").Replace(",,\n", ",累计,\n", StringComparison.Ordinal), figures).Table.All, figure => figure.IsVerified).Basis);
    }

    private static Diagnostic Only(string code, string lines, int count = 1)
    {
        var reading = VerifiedReading.Of(lines);
        Assert.DoesNotContain(reading.Table.All, figure => figure.IsVerified);
        var found = reading.Findings.Where(finding => finding.Descriptor.Code == code).ToArray();
        Assert.Equal(count, found.Length);
        return found[0];
    }
}
