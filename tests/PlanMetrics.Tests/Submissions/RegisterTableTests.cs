using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Submissions;
using PlanMetrics.Tests.Files;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Submissions;

/// <summary>The register of bonus, penalties and vetoes is told by its headings, in a workbook or a CSV file.</summary>
public sealed class RegisterTableTests
{
    private static readonly string Headings = Row(1, "单位", "类型", "项目", "分值", "次数/加倍（是/否）", "事由", "依据文件", "日期", "批准", "备注");

    [Fact]
    public void From_Register_KeepsEveryCellWithItsPlace()
    {
        var (submission, codes) = Book(Headings + Row(2, "区司法局", "扣分", "出庭率", "2", "是", "被通报", "昭委〔2024〕1号", "2024-06-30", "区委", "说明"));
        var row = Assert.Single(submission.Adjustments);
        Assert.Equal("", codes);
        Assert.Empty(submission.Rows);
        Assert.Equal("数据", row.Sheet);
        Assert.Equal(
            ["区司法局 A2", "扣分 B2", "出庭率 C2", "2 D2", "是 E2", "被通报 F2", "昭委〔2024〕1号 G2", "2024-06-30 H2", "区委 I2", "说明 J2"],
            new[] { row.Unit, row.Type, row.Item, row.Points, row.Doubled, row.Reason, row.Document, row.Date, row.Approver, row.Note }
                .Select(cell => $"{cell.Text} {cell.Address}"));
    }

    [Fact]
    public void From_EnglishHeadingsInAnyOrder_FillEveryField()
    {
        string[] names = ["Note", "approver", "date", "DOCUMENT", "reason", "doubled", "points", "item", "type", " unit "];
        var (submission, codes) = Book(Row(1, names) + Row(2, [.. names.Select((_, i) => $"v{i}")]));
        var row = Assert.Single(submission.Adjustments);
        Assert.Equal("", codes);
        Assert.Equal(
            ["v9", "v8", "v7", "v6", "v5", "v4", "v3", "v2", "v1", "v0"],
            new[] { row.Unit, row.Type, row.Item, row.Points, row.Doubled, row.Reason, row.Document, row.Date, row.Approver, row.Note }.Select(cell => cell.Text));
    }

    [Fact]
    public void From_RegisterNamesTargets_TheHeadingMayBeTheirs()
    {
        var (submission, codes) = Book(Row(1, "单位", "类型", "指标", "分值", "事由", "依据") + Row(2, "甲", "扣分", "T", "1", "因", "文"));
        Assert.Equal(("", "T", "文"), (codes, submission.Adjustments[0].Item.Text, submission.Adjustments[0].Document.Text));
    }

    [Fact]
    public void From_Csv_IsReadAlike()
    {
        var bytes = Encoding.UTF8.GetBytes("单位;类型;分值;事由;依据文件\n甲镇;加分;1.5;\"先进;市级\";川〔2024〕2号\n");
        var (submission, findings) = Reading.OfFile(bytes, "登记.csv");
        var row = Assert.Single(submission!.Adjustments);
        Assert.Empty(findings);
        Assert.Equal(("先进;市级", "D2"), (row.Reason.Text, row.Reason.Address.ToString()));
    }

    [Fact]
    public void From_TableOfFigures_KeepsItsUnknownColumns()
    {
        var (submission, codes) = Book(Row(1, "单位", "指标", "报告期", "数值", "类型", "事由", "依据文件") + Row(2, "甲", "T", "2024", "1", "加分", "x", "y"));
        Assert.Single(submission.Rows);
        Assert.Empty(submission.Adjustments);
        Assert.Equal("PM2063 PM2063 PM2063", codes);
    }

    [Fact]
    public void From_HeadingsOfFiguresBelowARegister_RefuseTheSheet()
    {
        var (submission, codes) = Book(Headings + Row(2, "甲", "加分", "", "1", "", "因", "文") + Row(3, "单位", "指标", "报告期", "数值"));
        Assert.Empty(submission.Adjustments);
        Assert.Empty(submission.Rows);
        Assert.Equal("PM2062", codes);
    }

    [Fact]
    public void From_HeadingsRepeated_ArePassedOver()
    {
        var entry = Row(2, "甲", "加分", "", "1", "", "因", "文");
        var (submission, codes) = Book(Headings + entry + Headings.Replace("\"1\"", "\"3\"", StringComparison.Ordinal).Replace("1\" t", "3\" t", StringComparison.Ordinal));
        Assert.Single(submission.Adjustments);
        Assert.Equal("PM2069", codes);
    }

    [Fact]
    public void PM2100_RegisterWithoutDocuments_IsRefusedAndNotTakenForFigures()
    {
        var (submission, findings) = Reading.OfFile(With(Row(1, "单位", "类型", "分值", "事由") + Row(2, "甲", "扣分", "2", "因")).ToBytes());
        Assert.Empty(submission!.Adjustments);
        var finding = Assert.Single(findings, finding => finding.Descriptor.Code == "PM2100");
        Assert.Contains("缺少“依据文件”", finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    private static (Submission Submission, string Codes) Book(string rows)
    {
        var (submission, findings) = Reading.OfFile(With(rows).ToBytes());
        return (submission!, string.Join(' ', findings.Select(finding => finding.Descriptor.Code)));
    }
}
