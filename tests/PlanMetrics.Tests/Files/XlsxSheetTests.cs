using System.Text;
using PlanMetrics.Files;
using PlanMetrics.Submissions;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Files;

/// <summary>Where cells stand, and what is known of their rows, columns and sheets.</summary>
public sealed class XlsxSheetTests
{
    private const string TwoRows = """<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>""";

    private static string Places(Reading reading) =>
        string.Join(' ', reading.Cells.Select(cell => $"{cell.Cell.Address}={cell.Cell.Text}"));

    [Fact]
    public void Read_NoReferences_PlacesByPosition() =>
        Assert.Equal("A1=1 B1=2 A2=3", Places(Reading.OfWorkbook(With("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"))));

    [Fact]
    public void Read_SomeReferences_PlacesAfterTheLast() => Assert.Equal(
        "C5=1 D5=2 A6=3",
        Places(Reading.OfWorkbook(With("""<row><c r="C5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"""))));

    [Fact]
    public void Read_RowsAndCellsOutOfOrder_ComeInOrder() => Assert.Equal(
        "A1=1 B1=2 A2=3",
        Places(Reading.OfWorkbook(With("""<row r="2"><c r="A2"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>"""))));

    [Theory]
    [InlineData("""<row r="1"><c r="A1"><v>90</v></c><c r="A1"><v>11</v></c></row>""", "A1")]
    [InlineData("""<row r="1"><c r="A1"><v>90</v></c><c r="A1"/></row>""", "A1")]
    [InlineData("""<row r="1"><c r="A1"><v>90</v></c></row><row r="1"><c r="B1"><v>11</v></c></row>""", "B1")]
    public void Read_SameCellOrRowTwice_PM2041(string rows, string cell)
    {
        var reading = Reading.OfWorkbook(With(rows));
        Assert.True(reading.IsRefused);
        Assert.Equal(cell, reading.Finding("PM2041").Location.Cell);
    }

    [Theory]
    [InlineData("""<row r="2000000"><c r="A1"><v>7</v></c></row>""")]
    [InlineData("""<row r="-5"><c r="A1"><v>7</v></c></row>""")]
    [InlineData("""<row r="abc"/>""")]
    [InlineData("""<row r="1"><c r="1A"><v>7</v></c></row>""")]
    [InlineData("""<row r="1"><c r="ZZZ1"><v>7</v></c></row>""")]
    [InlineData("""<row r="1"><c r="B6"><v>7</v></c></row>""")]
    [InlineData("""<row r="1"><c r="A1"><v>7</v></c></row><mergeCells/>""", """<mergeCells><mergeCell ref="B2:A1"/></mergeCells>""")]
    public void Read_BadReference_PM2040(string rows, string after = "")
    {
        var reading = Reading.OfWorkbook(With(rows, after: after));
        Assert.Equal(("PM2040", true), (reading.Codes, reading.IsRefused));
    }

    [Fact]
    public void Read_HugeReference_PM2040() => Assert.Equal(
        "PM2040", Reading.OfWorkbook(With($"""<row r="1"><c r="{new string('A', 5000)}1"><v>7</v></c></row>""")).Codes);

    [Fact]
    public void Read_LastCellOfSheet_IsRead() => Assert.Equal(
        "XFD1048576=7",
        Places(Reading.OfWorkbook(With(
            """<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>""", before: """<dimension ref="A1:XFD1048576"/>"""))));

    [Fact]
    public void Read_HiddenRowColumnSheet_HasTrait()
    {
        var builder = With(
            """<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row>""",
            before: """<cols><col min="2" max="1e999"/><col min="2" max="1000000" hidden="1"/></cols>""")
            .Sheet("藏", """<row r="3"><c r="A3"><v>4</v></c></row>""", state: "veryHidden");
        var reading = Reading.OfWorkbook(builder);
        Assert.Equal(
            [("A1", CellTraits.None), ("B1", CellTraits.Hidden), ("A2", CellTraits.Hidden), ("A3", CellTraits.Hidden)],
            reading.Cells.Select(cell => (cell.Cell.Address.ToString(), cell.Cell.Traits)));
    }

    [Fact]
    public void Read_MergedRange_ChildrenHaveTraitAndBlanksShow()
    {
        var reading = Reading.OfWorkbook(With(
            """<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2" s="0"/><c r="B2"><v>3</v></c></row>""",
            after: """<mergeCells count="9"><mergeCell ref="A1:A2"/><mergeCell ref="C1:C1"/></mergeCells>"""));
        Assert.Equal(
            [("A1", CellTraits.None), ("B1", CellTraits.None), ("A2", CellTraits.Merged), ("B2", CellTraits.None)],
            reading.Cells.Select(cell => (cell.Cell.Address.ToString(), cell.Cell.Traits)));
        Assert.True(reading.At("A2").IsBlank);
    }

    [Fact]
    public void Read_MergeOfWholeSheet_EndsAtOnce() => Assert.Equal(
        "A1=1 B1=2 A2=3",
        Places(Reading.OfWorkbook(With(TwoRows, after: """<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>"""))));

    [Theory]
    [InlineData("http://purl.oclc.org/ooxml/spreadsheetml/main", "")]
    [InlineData(Main, "x:")]
    public void Read_StrictOrPrefixed_SameCells(string space, string prefix)
    {
        var declared = prefix.Length > 0 ? "xmlns:x" : "xmlns";
        var xml = $"""<{prefix}worksheet {declared}="{space}"><{prefix}sheetData><{prefix}row r="1"><{prefix}c r="A1"><{prefix}v>1</{prefix}v></{prefix}c></{prefix}row></{prefix}sheetData></{prefix}worksheet>""";
        Assert.Equal("A1=1", Places(Reading.OfWorkbook(new XlsxBuilder().RawSheet("数据", xml))));
    }

    [Fact]
    public void Read_Utf16Part_SameCells()
    {
        var xml = $"""<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="{Main}"><sheetData>{TwoRows}</sheetData></worksheet>""";
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(xml)).ToArray();
        Assert.Equal("A1=1 B1=2 A2=3", Places(Reading.OfWorkbook(With("").Replace(SheetPart, bytes))));
    }

    [Fact]
    public void Read_AlternateContent_TakesFallbackOnly()
    {
        const string mc = "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
        var rows = $"""<mc:AlternateContent {mc}><mc:Choice Requires="z"><row r="1"><c r="A1"><v>9</v></c></row></mc:Choice><mc:Fallback>{TwoRows}</mc:Fallback></mc:AlternateContent>""";
        Assert.Equal("A1=1 B1=2 A2=3", Places(Reading.OfWorkbook(With(rows))));
    }

    [Fact]
    public void Read_ExtensionsWithFamiliarNames_AreNotCells() => Assert.Equal(
        "A1=1 B1=2 A2=3",
        Places(Reading.OfWorkbook(With(TwoRows, after: """<extLst><ext><row r="9"><c r="A9"><v>9</v></c></row></ext></extLst>"""))));

    [Fact]
    public void Read_TooManyCells_PM2034()
    {
        var reading = Reading.OfWorkbook(With(TwoRows), new ReaderCaps { Cells = 2 });
        Assert.Equal(("PM2034", true), (reading.Codes, reading.IsRefused));
    }

    [Fact]
    public void Read_RowPastTheLast_PM2034() => Assert.Equal(
        "PM2034", Reading.OfWorkbook(With("""<row r="1048576"><c><v>1</v></c></row><row><c><v>2</v></c></row>""")).Codes);

    [Fact]
    public void Read_TextPastCap_PM2034() =>
        Assert.Equal("PM2034", Reading.OfWorkbook(With($"""<row r="1">{Text("A1", new string('甲', 32_768))}</row>""")).Codes);

    [Fact]
    public void Read_TextAtCap_IsRead() => Assert.Equal(
        32_767, Reading.OfWorkbook(With($"""<row r="1">{Text("A1", new string('甲', 32_767))}</row>""")).At("A1").Text.Length);

    [Fact]
    public void Read_TooManyMergesSheetsStrings_PM2034()
    {
        var merges = With(TwoRows, after: """<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/></mergeCells>""");
        Assert.Equal("PM2034", Reading.OfWorkbook(merges, new ReaderCaps { Merges = 1 }).Codes);
        Assert.Equal("PM2034", Reading.OfWorkbook(With(TwoRows).Sheet("乙", ""), new ReaderCaps { Sheets = 1 }).Codes);
        Assert.Equal("PM2034", Reading.OfWorkbook(With("").Strings("<t>a</t>", "<t>b</t>"), new ReaderCaps { SharedStrings = 1 }).Codes);
    }
}
