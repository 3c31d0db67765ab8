using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Risks.Backtest;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Tests.Risks.Backtest;

public sealed class PanelReaderTests
{
    private const string Head = "unit,group,period,numerator,denominator\n";

    [Theory]
    [InlineData("a,g,2007-07,3,4\nb,g,2007-08,0,0\n", PanelCadence.Month, "2007-07", "2007-08")]
    [InlineData("a,g,2012-Q4,3,4\na,g,2013Q1,5,5\n", PanelCadence.Quarter, "2012-Q4", "2013-Q1")]
    [InlineData("a,g,2015,3,4\na,g,2017,4,4\n", PanelCadence.Year, "2015", "2017")]
    public void Read_EachCadence_IsWhole(string rows, PanelCadence cadence, string first, string last)
    {
        var (panel, codes) = Read(Head + rows);
        Assert.Empty(codes);
        Assert.Equal((cadence, first, last, 2), (panel!.Cadence, panel.FirstPeriod, panel.LastPeriod, panel.Rows));
        Assert.Equal(new CaseCount(3, 4), panel.Series[0].At(0));
    }

    [Fact]
    public void Read_ChineseHeadingsInAnyOrder_UnderATitle_AsGb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = "各单位办件情况\n分母,报告期,单位,分子\n40,2012年第四季度,区司法局,38\n";
        var findings = new Findings();
        var panel = PanelFile.Read(Encoding.GetEncoding("GB18030").GetBytes(text), "面板.csv", findings)!;
        Assert.Equal(("区司法局", "2012-Q4"), (panel.Series[0].Unit, panel.FirstPeriod));
        Assert.Equal(new CaseCount(38, 40), panel.Series[0].At(0));
        Assert.DoesNotContain(findings.Sorted(), finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("b,g,2007-07,5,4\n", "PM8007", "D3")]
    [InlineData("b,g,2007-07,-1,4\n", "PM8006", "D3")]
    [InlineData("b,g,2007-07,1.5,4\n", "PM8006", "D3")]
    [InlineData("b,g,2007-07,,4\n", "PM8006", "D3")]
    [InlineData("b,g,2007-07,3,x\n", "PM8006", "E3")]
    [InlineData("b,g,2007H1,3,4\n", "PM8005", "C3")]
    [InlineData("b,g,,3,4\n", "PM8005", "C3")]
    [InlineData("b,g,2007-Q3,3,4\n", "PM8008", "C3")]
    [InlineData(",g,2007-07,3,4\n", "PM8004", "A3")]
    public void Read_FaultyRow_IsRefusedWithItsCell_AndTheOthersStay(string row, string code, string cell)
    {
        var findings = new Findings();
        var panel = PanelFile.Read(Encoding.UTF8.GetBytes(Head + "a,g,2007-07,3,4\n" + row), "p.csv", findings)!;
        var finding = Assert.Single(findings.Sorted());
        Assert.Equal((code, cell, "p.csv"), (finding.Descriptor.Code, finding.Location.Cell, finding.Location.File));
        Assert.Equal((1, 1), (panel.Units, panel.Rows));
    }

    [Fact]
    public void Read_SameUnitAndPeriodTwice_UsesNeither()
    {
        var (panel, codes) = Read(Head + "a,g,2007-07,3,4\na,g,2007-07,4,4\na,g,2007-08,1,2\n");
        Assert.Equal(["PM8009"], codes);
        Assert.Equal((1, "2007-08"), (panel!.Rows, panel.FirstPeriod));
    }

    [Fact]
    public void Read_BothCountsBlank_IsNoFigure_AndZeroOfZeroIsOne()
    {
        var (panel, codes) = Read(Head + "a,g,2007-07,,\na,g,2007-08,0,0\na,g,2007-09,1,1\n");
        Assert.Empty(codes);
        Assert.Equal((2, "2007-08"), (panel!.Rows, panel.FirstPeriod));
        Assert.Equal(new CaseCount(0, 0), panel.Series[0].At(0));
    }

    [Theory]
    [InlineData("unit,period,value\na,2007-07,3\n", "PM8001")]
    [InlineData("unit,period,numerator,denominator,分子\na,2007-07,3,4,3\n", "PM8002")]
    [InlineData("unit,period,numerator,denominator\n", "PM8010")]
    [InlineData("", "PM2002")]
    public void Read_NoPanel_IsRefusedWhole(string text, string code)
    {
        var (panel, codes) = Read(text);
        Assert.Null(panel);
        Assert.Equal([code], codes);
    }

    [Fact]
    public void Read_OtherColumn_IsNamed()
    {
        var (panel, codes) = Read("unit,period,numerator,denominator,remark\na,2007-07,3,4,x\n");
        Assert.Equal(["PM8003"], codes);
        Assert.Equal(1, panel!.Rows);
    }

    private static (Panel? Panel, string[] Codes) Read(string text)
    {
        var findings = new Findings();
        var panel = PanelFile.Read(Encoding.UTF8.GetBytes(text), "p.csv", findings);
        return (panel, [.. findings.Sorted().Select(finding => finding.Descriptor.Code)]);
    }
}
