using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Submissions;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Files;

/// <summary>The threat matrix, section C: the structure of sheets.</summary>
public sealed class ThreatsSheetTests
{
    private const string Good = """<row r="1"><c r="A1"><v>1</v></c></row>""";
    private static readonly string Header = Row(1, "单位", "指标", "报告期", "数值");

    private static string Codes((Submission? Submission, List<Diagnostic> Findings) read) => string.Join(' ', read.Findings.Select(finding => finding.Descriptor.Code));

    private static string Places(Reading reading) => string.Join(' ', reading.Cells.Select(cell => $"{cell.Cell.Address}={cell.Cell.Text}"));

    [Fact]
    public void T_C01_HugeDimension_IsIgnored() => Assert.Equal("A1=1", Places(Reading.OfWorkbook(With(Good, before: """<dimension ref="A1:XFD1048576"/>"""))));

    [Fact]
    public void T_C02_StrayCellAtTheEnd_CostsOneCell() => Assert.Equal(
        "A1=1 XFD1048576=7", Places(Reading.OfWorkbook(With(Good + """<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>"""))));

    [Theory]
    [InlineData("""<row r="2000000"><c r="ZZZZZ2000000"><v>7</v></c></row>""")]
    [InlineData("""<row r="-5"><c r="A-5"><v>7</v></c></row>""")]
    [InlineData("""<row r="abc"><c r="1A"><v>7</v></c></row>""")]
    [InlineData("""<row><c><v>1</v></c><c r="B5"><v>2</v></c></row>""")]
    public void T_C03_BadReference_PM2040(string rows) => Assert.Equal("PM2040", Reading.OfWorkbook(With(rows)).Codes);

    [Theory]
    [InlineData("1000000")]
    [InlineData("1e999")]
    public void T_C04_ColumnRecordsBeyondTheSheet_AreIgnored(string max) =>
        Assert.Equal("A1=1", Places(Reading.OfWorkbook(With(Good, before: $"""<cols><col min="1" max="{max}" width="9"/></cols>"""))));

    [Fact]
    public void T_C05_OutOfOrderOrWithoutReferences_StandWhereTheyBelong()
    {
        Assert.Equal("A1=1 A2=2", Places(Reading.OfWorkbook(With("""<row r="2"><c r="A2"><v>2</v></c></row>""" + Good))));
        Assert.Equal("A1=1 B1=2", Places(Reading.OfWorkbook(With("<row><c><v>1</v></c><c><v>2</v></c></row>"))));
    }

    [Theory]
    [InlineData("""<row r="1"><c r="A1"><v>90</v></c><c r="A1"><v>11</v></c></row>""")]
    [InlineData("""<row r="1"><c r="A1"><v>90</v></c></row><row r="1"><c r="B1"><v>11</v></c></row>""")]
    public void T_C06_CellOrRowTwice_PM2041(string rows) => Assert.Equal("PM2041", Reading.OfWorkbook(With(rows)).Codes);

    [Fact]
    public void T_C07_EmptyCellsMergesSheets_AreBounded()
    {
        var caps = new ReaderCaps { Ratio = int.MaxValue };
        var empty = string.Concat(Enumerable.Repeat($"<row>{string.Concat(Enumerable.Repeat("<c s=\"1\"/>", 100))}</row>", 2000));
        Assert.Equal(("", 0), (Reading.OfWorkbook(With(empty), caps).Codes, Reading.OfWorkbook(With(empty), caps).Cells.Count));
        Assert.Equal("PM2034", Reading.OfWorkbook(With(empty), caps with { Cells = 150_000 }).Codes);
        var merges = string.Concat(Enumerable.Range(1, 100_001).Select(i => $"""<mergeCell ref="A{i * 2}:B{i * 2}"/>"""));
        Assert.Equal("PM2034", Reading.OfWorkbook(With(Good, after: $"<mergeCells>{merges}</mergeCells>"), caps).Codes);
        Assert.Equal("A1=1", Places(Reading.OfWorkbook(With(Good, after: """<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>"""))));
    }

    [Fact]
    public void T_C08_MergedUnitName_BelongsToItsTopLeftCell_PM2068()
    {
        var read = Reading.OfFile(With(Header + Row(2, "区司法局", "T1", "2024", "1") + Row(3, "", "T2", "2024", "2"), after: """<mergeCells><mergeCell ref="A2:A3"/></mergeCells>""").ToBytes());
        Assert.Contains("PM2068", Codes(read), StringComparison.Ordinal);
        Assert.Equal((true, CellTraits.Merged), (read.Submission!.Rows[1].Unit.IsBlank, read.Submission.Rows[1].Unit.Traits));
    }

    [Fact]
    public void T_C09_HiddenRowsColumnsSheets_AreReadAndSaid_PM2066_PM2067()
    {
        var builder = With(Header + Row(2, "区司法局", "T1", "2024", "1").Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal))
            .Sheet("藏", Header + Row(2, "区信访局", "T1", "2024", "1"), state: "veryHidden");
        Assert.Equal("PM2066 PM2067", string.Join(' ', Codes(Reading.OfFile(builder.ToBytes())).Split(' ').Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("DATA", "PM2036")]
    [InlineData("", "")]
    [InlineData("..\\..\\a:b/c?*[x]", "")]
    [InlineData("<script>alert(1)</script>", "")]
    public void T_C10_SheetNames(string name, string codes)
    {
        Assert.Equal(codes, Reading.OfWorkbook(new XlsxBuilder().Sheet("data", Good).Sheet(name, Good)).Codes);
        Assert.Equal("", Reading.OfWorkbook(new XlsxBuilder().Sheet(new string('N', 300), Good)).Codes);
    }

    [Fact]
    public void T_C11_ChartSheet_IsSkippedAndSaid_PM2037()
    {
        var rels = $"""<Relationships xmlns="p"><Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Office}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>""";
        var reading = Reading.OfWorkbook(With(Good).Sheet("图表", "").Replace("xl/_rels/workbook.xml.rels", rels));
        Assert.Equal(("PM2037", 1L), (reading.Codes, reading.CellsRead));
    }

    [Fact]
    public void T_C11a_CellsOfAPivotTable_AreRead() => Assert.Equal(2, Reading.OfWorkbook(
        With("""<row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>2</v></c></row>""", after: """<pivotTableDefinition/>""").Entry("xl/pivotTables/pivotTable1.xml", "<x/>")).CellsRead);

    [Fact]
    public void T_C12_HeadingMoved_IsFoundByItsText_PM2060WhereMissing()
    {
        Assert.Single(Reading.OfFile(With(Row(3, "", "单位", "", "数值", "指标", "报告期") + Row(4, "", "区司法局", "", "5", "T1", "2024")).ToBytes()).Submission!.Rows);
        Assert.Contains("PM2060", Codes(Reading.OfFile(With(Row(1, "单位", "项目", "报告期", "数值") + Row(2, "甲", "乙", "2024", "5")).ToBytes())), StringComparison.Ordinal);
    }

    [Fact]
    public void T_C13_EveryReportCountsItsCells()
    {
        Assert.Equal(8, Reading.OfFile(With(Header + Row(2, "区司法局", "T1", "2024", "1")).ToBytes()).Submission!.CellsRead);
        Assert.Equal(26, Reading.OfFile(OldWorkbook.Bytes(), "a.xls").Submission!.CellsRead);
    }
}
