using ClosedXML.Excel;
using PlanMetrics.Files.Samples;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Files.Samples;

public sealed class SampleWorkbookTests
{
    private static readonly SampleBook Book = new("2024/a.xlsx", "甲子镇 2024年度", [new SubmissionRow
    {
        Unit = "007",
        Target = "1/2",
        Numerator = 12m,
        Denominator = 12.5m,
        Date = new DateOnly(2024, 2, 29),
        Note = "'=1+1",
    }]);

    [Fact]
    public void Bytes_SameBook_SameBytes() => Assert.Equal(SampleWorkbook.Bytes(Book), SampleWorkbook.Bytes(Book));

    [Fact]
    public void Bytes_AnyBook_FirstLineSaysSynthetic()
    {
        using var workbook = new XLWorkbook(new MemoryStream(SampleWorkbook.Bytes(Book)));

        Assert.All(workbook.Worksheets, sheet => Assert.StartsWith("模拟数据（synthetic）", sheet.Cell(1, 1).GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Bytes_Cells_KeepTheirKindAndValue()
    {
        using var workbook = new XLWorkbook(new MemoryStream(SampleWorkbook.Bytes(Book)));
        var row = workbook.Worksheet(SampleWorkbook.Sheet).Row(4);

        Assert.Equal((XLDataType.Text, "007"), (row.Cell(1).DataType, row.Cell(1).GetString()));
        Assert.Equal((XLDataType.Text, "1/2"), (row.Cell(2).DataType, row.Cell(2).GetString()));
        Assert.Equal((XLDataType.Number, 12d), (row.Cell(5).DataType, row.Cell(5).GetDouble()));
        Assert.Equal((XLDataType.Number, 12.5), (row.Cell(6).DataType, row.Cell(6).GetDouble()));
        Assert.Equal(new DateTime(2024, 2, 29), row.Cell(9).GetDateTime());
        Assert.Equal("'=1+1", row.Cell(14).GetString());
        Assert.True(row.Cell(7).IsEmpty());
    }

    [Fact]
    public void Bytes_Headings_StandInTheThirdRowAndStayInSight()
    {
        using var workbook = new XLWorkbook(new MemoryStream(SampleWorkbook.Bytes(Book)));
        var sheet = workbook.Worksheet(SampleWorkbook.Sheet);

        Assert.Equal(
            ["单位", "指标", "报告期", "口径", "分子", "分母", "数值", "对比值", "日期", "状态", "数据来源", "报送批次", "佐证材料", "备注"],
            sheet.Row(3).CellsUsed().Select(cell => cell.GetString()));
        Assert.Equal(3, sheet.SheetView.SplitRow);
    }
}
