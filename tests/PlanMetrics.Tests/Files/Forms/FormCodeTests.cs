using PlanMetrics.Diagnostics;
using PlanMetrics.Observations;

namespace PlanMetrics.Tests.Files.Forms;

/// <summary>What people do to forms, and the one finding that each brings. Nothing is read by position alone.</summary>
public sealed class FormCodeTests
{
    private const string Rate = "leader-court-appearance-rate";
    private static readonly Figure Nine = new Figure.Ratio(9, 10);

    [Fact]
    public void PM2150_RecordOfAnotherVersion_RefusesTheFile()
    {
        using var clerk = Filled();
        clerk.Workbook.Worksheet("planmetrics").Cell(1, 2).SetValue<string>("2");
        var (submission, findings) = clerk.Read();
        Assert.Null(submission);
        Assert.Equal(("PM2150", "2"), (Assert.Single(findings).Descriptor.Code, findings[0].Arguments[0].Value.Chinese));
    }

    [Fact]
    public void PM2150_RecordWithoutItsUnit_RefusesTheFile()
    {
        using var clerk = Filled();
        clerk.Workbook.Worksheet("planmetrics").Row(4).Delete();
        Assert.Equal("PM2150", clerk.Codes());
    }

    [Fact]
    public void PM2151_TableGone_ItCountsAsNotHandedIn()
    {
        using var clerk = Filled();
        clerk.Year.Delete();
        var (submission, findings) = clerk.Read();
        Assert.Equal(("PM2151", 1), (Assert.Single(findings).Descriptor.Code, submission!.Rows.Length));
    }

    [Fact]
    public void PM2152_TableTwice_NeitherIsRead()
    {
        using var clerk = Filled();
        clerk.Periods.CopyTo("分期指标 (2)");
        var (submission, findings) = clerk.Read();
        Assert.Equal("PM2152", Assert.Single(findings).Descriptor.Code);
        Assert.Empty(submission!.Rows);
    }

    [Theory]
    [InlineData(1, "2023年度法治政府建设目标填报表（分期指标）")]
    [InlineData(2, "填报单位：区财政局")]
    [InlineData(3, "报告期：2023年度")]
    [InlineData(4, "口径：累计")]
    public void PM2153_HeadOfAnotherUnitYearOrBasis_RefusesTheTable(int row, string text)
    {
        using var clerk = Filled();
        clerk.Periods.Cell(row, 1).SetValue<string>(text);
        var (submission, findings) = clerk.Read();
        var finding = Assert.Single(findings, finding => finding.Descriptor.Code == "PM2153");
        Assert.Equal((new CellPlace("分期指标", $"A{row}"), text), (CellPlace.Of(finding), finding.Arguments.Single(argument => argument.Name == "found").Value.Chinese));
        Assert.Empty(submission!.Rows);
    }

    [Fact]
    public void PM2153_SheetOfAnotherUnitsForm_IsRefused()
    {
        using var clerk = Filled();
        using var other = ClerkForm.Of("town-01");
        clerk.Periods.Delete();
        other.Periods.CopyTo(clerk.Workbook, "分期指标");
        Assert.Contains("PM2153", clerk.Codes(), StringComparison.Ordinal);
    }

    [Fact]
    public void PM2154_HeadingAltered_RefusesTheTable()
    {
        using var clerk = Filled();
        clerk.Periods.Row(6).CellsUsed().Single(cell => cell.GetString() == "2024年第三季度").SetValue<string>("2023年第三季度");
        var (submission, findings) = clerk.Read();
        Assert.Contains(findings, finding => finding.Descriptor.Code == "PM2154");
        Assert.Empty(submission!.Rows);
    }

    [Fact]
    public void PM2155_HeadingTwice_RefusesTheTable()
    {
        using var clerk = Filled();
        clerk.Periods.Row(6).CellsUsed().Single(cell => cell.GetString() == "2024年第三季度").SetValue<string>("2024年第一季度");
        var (submission, findings) = clerk.Read();
        Assert.Contains(findings, finding => finding.Descriptor.Code == "PM2155");
        Assert.Empty(submission!.Rows);
    }

    [Fact]
    public void PM2156_PM2157_NameAltered_RowIsNotUsed()
    {
        using var clerk = Filled();
        clerk.Periods.Cell(clerk.Cell(Rate, 1).Address.RowNumber, 2).SetValue<string>("出庭率");
        var (submission, findings) = clerk.Read();
        Assert.Equal("PM2156 PM2157", string.Join(' ', findings.Select(finding => finding.Descriptor.Code)));
        Assert.Equal("出庭率", findings[1].Arguments[0].Value.Chinese);
        Assert.Empty(submission!.Rows.Where(row => row.Target.Text == Rate));
    }

    [Fact]
    public void PM2158_RowCopied_NeitherIsUsed()
    {
        using var clerk = Filled();
        var row = clerk.Periods.Row(clerk.Cell(Rate, 1).Address.RowNumber);
        row.InsertRowsBelow(1);
        row.CopyTo(row.RowBelow());
        var (submission, findings) = clerk.Read();
        Assert.Equal("PM2158", Assert.Single(findings).Descriptor.Code);
        Assert.DoesNotContain(submission!.Rows, item => item.Target.Text == Rate);
    }

    [Fact]
    public void PM2159_FiguresWithoutTarget_AreNotUsed()
    {
        using var clerk = Filled();
        var cell = clerk.Cell(Rate, 1);
        clerk.Periods.Row(cell.Address.RowNumber).InsertRowsBelow(1);
        cell.CellBelow().SetValue(77);
        var finding = Assert.Single(clerk.Read().Findings);
        Assert.Equal(("PM2159", cell.CellBelow().Address.ToString()), (finding.Descriptor.Code, finding.Location.Cell));
    }

    [Fact]
    public void PM2160_DefinitionAltered_FiguresAreReadByName()
    {
        using var clerk = Filled();
        clerk.Periods.Cell(clerk.Cell(Rate, 1).Address.RowNumber, 4).SetValue<string>("分子：委托代理人出庭件数");
        var (submission, findings) = clerk.Read();
        Assert.Equal(("PM2160", 1), (Assert.Single(findings).Descriptor.Code, submission!.Rows.Length));
    }

    [Fact]
    public void PM2161_TextOutside_IsNamedCellByCell()
    {
        using var clerk = Filled();
        clerk.Periods.Cell(3, 9).SetValue<string>("本季度数据待核");
        clerk.Periods.Cell(clerk.Cell(Rate, 1).Address.RowNumber, 30).SetValue<string>("见附件");
        clerk.Periods.Cell(200, 2).SetValue<string>("说明：以上数据为快报数");
        var findings = clerk.Read().Findings;
        Assert.Equal(["本季度数据待核", "见附件", "说明：以上数据为快报数"],
            findings.Where(finding => finding.Descriptor.Code == "PM2161").Select(finding => finding.Arguments[0].Value.Chinese).Order(StringComparer.Ordinal));
        Assert.Equal(3, findings.Count);
    }

    [Fact]
    public void PM2162_SheetAdded_IsNamed()
    {
        using var clerk = Filled();
        clerk.Workbook.AddWorksheet("计算底稿").Cell(1, 1).SetValue(5);
        Assert.Equal("PM2162", clerk.Codes());
    }

    [Fact]
    public void ReturnSlip_OfAnEarlierCheck_IsNoFault()
    {
        using var clerk = Filled();
        clerk.Workbook.AddWorksheet("退回补正单").Cell(1, 1).SetValue<string>("退回补正单");
        Assert.Equal("PM2189", clerk.Codes());
    }

    [Fact]
    public void PM2163_SavedCodeOfOtherFigures_IsNamed()
    {
        using var clerk = Filled();
        clerk.Periods.Row(5).CellsUsed().Single(cell => cell.HasFormula).SetValue<string>("12345678");
        var finding = Assert.Single(clerk.Read().Findings);
        Assert.Equal(("PM2163", "12345678"), (finding.Descriptor.Code, finding.Arguments[0].Value.Chinese));
    }

    [Fact]
    public void PM2164_NothingFilledIn_IsNotHandedIn()
    {
        using var clerk = ClerkForm.Of("justice-bureau");
        Assert.Equal("PM2164", clerk.Codes());
    }

    [Fact]
    public void PM2165_NoteWithoutFigures_IsNamed()
    {
        using var clerk = Filled();
        clerk.Beside("regdoc-filing-rate", 1, "备注").SetValue<string>("年底统一填报");
        var finding = Assert.Single(clerk.Read().Findings);
        Assert.Equal(("PM2165", "年底统一填报"), (finding.Descriptor.Code, finding.Arguments[0].Value.Chinese));
    }

    [Fact]
    public void PM2166_HiddenSheetLost_RefusesTheFile()
    {
        using var clerk = Filled();
        clerk.Workbook.Worksheet("planmetrics").Delete();
        var (submission, findings) = clerk.Read();
        Assert.Null(submission);
        Assert.Equal("PM2166", Assert.Single(findings).Descriptor.Code);
    }

    [Fact]
    public void Sheets_RenamedAndReordered_AreFoundByTheirTexts()
    {
        using var clerk = Filled();
        (clerk.Periods.Name, clerk.Year.Name) = ("暂存", "分期指标");
        clerk.Workbook.Worksheet("暂存").Name = "年度指标";
        clerk.Workbook.Worksheet("年度指标").Position = 1;
        var (submission, findings) = clerk.Read();
        Assert.Empty(findings);
        Assert.Equal(("年度指标", Rate), (Assert.Single(submission!.Rows).Sheet, submission.Rows[0].Target.Text));
    }

    [Fact]
    public void RowsAndColumns_Inserted_DoNotMoveAFigure()
    {
        using var clerk = Filled();
        clerk.Periods.Row(1).InsertRowsAbove(2);
        clerk.Periods.Column(3).InsertColumnsBefore(1);
        clerk.Periods.Column(8).InsertColumnsBefore(1);
        var (submission, findings) = clerk.Read();
        Assert.Empty(findings);
        var row = Assert.Single(submission!.Rows);
        Assert.Equal(("9", "10", "2024-Q1"), (row.Numerator.Text, row.Denominator.Text, row.Period.Text));
    }

    [Fact]
    public void State_NotApplicable_IsARequestWithItsReason()
    {
        using var clerk = ClerkForm.Of("justice-bureau");
        clerk.Beside(Rate, 1, "不适用").SetValue<string>("不适用");
        clerk.Beside(Rate, 1, "备注").SetValue<string>("全年没有行政诉讼案件");
        var row = Assert.Single(clerk.Read().Submission!.Rows);
        Assert.Equal(("不适用", "全年没有行政诉讼案件", "2024"), (row.State.Text, row.Note.Text, row.Period.Text));
    }

    private static ClerkForm Filled()
    {
        var clerk = ClerkForm.Of("justice-bureau");
        clerk.Fill(Rate, 1, Nine);
        return clerk;
    }

    private readonly record struct CellPlace(string Sheet, string Cell)
    {
        public static CellPlace Of(Diagnostic finding) => new(finding.Location.Sheet, finding.Location.Cell);
    }
}
