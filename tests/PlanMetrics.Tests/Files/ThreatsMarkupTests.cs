using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Files;

/// <summary>The threat matrix, sections B and F: markup, and content that would act if it were let.</summary>
public sealed class ThreatsMarkupTests
{
    private const string Good = """<row r="1"><c r="A1"><v>1</v></c></row>""";
    private const string Laughs = """<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>""";
    private const string Outside = """<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>""";

    private static string Sheet(string prologue, string rows) => $"""{prologue}<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>""";

    [Theory]
    [InlineData(SheetPart)]
    [InlineData("xl/sharedStrings.xml")]
    public void T_B01_BillionLaughs_PM2030(string part) =>
        Assert.Equal("PM2030", Reading.OfWorkbook(With(Good).Strings("<t>a</t>").Replace(part, Sheet(Laughs, "<row><c><v>&b;</v></c></row>"))).Codes);

    [Fact]
    public void T_B02_OutsideEntity_PM2030_OrPartNotOpened()
    {
        Assert.Equal("PM2030", Reading.OfWorkbook(With(Good).Replace("xl/workbook.xml", Sheet(Outside, "&e;"))).Codes);
        Assert.Equal("", Reading.OfWorkbook(With(Good).Entry("docProps/core.xml", Outside + "<a>&e;</a>")).Codes);
    }

    [Theory]
    [InlineData(60, "")]
    [InlineData(300, "PM2031")]
    [InlineData(50_000, "PM2031")]
    public void T_B03_Depth(int depth, string codes)
    {
        var deep = string.Concat(Enumerable.Repeat("<ext>", depth)) + string.Concat(Enumerable.Repeat("</ext>", depth));
        Assert.Equal(codes, Reading.OfWorkbook(With(Good, after: deep), new ReaderCaps { Ratio = int.MaxValue }).Codes);
    }

    [Fact]
    public void T_B04_Malformed_PM2032_SaysWhere()
    {
        Assert.Equal("PM2032", Reading.OfWorkbook(With(Good).Replace(SheetPart, [.. Encoding.UTF8.GetBytes("<worksheet>"), 0xFF, .. Encoding.UTF8.GetBytes("</worksheet>")])).Codes);
        Assert.Equal("PM2032", Reading.OfWorkbook(With("""<row><c t="inlineStr"><is><t>a&#1;b</t></is></c></row>""")).Codes);
        var finding = Reading.OfWorkbook(With(Good).Replace(SheetPart, "<worksheet>\n<sheetData>\n<row></sheetData></worksheet>")).Finding("PM2032");
        Assert.Contains("line 3", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void T_B05_SameCellsInAnySpelling()
    {
        var expected = Reading.OfWorkbook(With(Good)).Cells;
        var utf16 = Sheet("<?xml version=\"1.0\" encoding=\"UTF-16\"?>", Good);
        Assert.Equal(expected, Reading.OfWorkbook(With("").Replace(SheetPart, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(utf16)])).Cells);
        Assert.Equal(expected, Reading.OfWorkbook(With("").Replace(SheetPart,
            $"""<x:worksheet xmlns:x="{Main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>""")).Cells);
        Assert.Equal(expected, Reading.OfWorkbook(With("").Replace(SheetPart, Sheet("", Good).Replace(Main, "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal))).Cells);
    }

    [Fact]
    public void T_B06_HugeAttributesTextsAndCounts()
    {
        var caps = new ReaderCaps { Ratio = int.MaxValue };
        Assert.Equal("", Reading.OfWorkbook(With($"""<row r="1" x="{new string('a', 5_000_000)}"><c r="A1"><v>1</v></c></row>"""), caps).Codes);
        Assert.Equal("PM2034", Reading.OfWorkbook(With($"<row>{Text("A1", new string('a', 10_000_000))}</row>"), caps).Codes);
        Assert.Equal("PM2034", Reading.OfWorkbook(With("").Strings([.. Enumerable.Repeat($"<t>{new string('a', 100)}</t>", 20)]), new ReaderCaps { SharedCharacters = 1000 }).Codes);
        Assert.Equal("", Reading.OfWorkbook(With("").Strings("<t>a</t>").Replace("xl/sharedStrings.xml", $"""<sst xmlns="{Main}" count="2147483647" uniqueCount="2147483647"><si><t>a</t></si></sst>""")).Codes);
    }

    [Fact]
    public void T_F01_MacrosAndConnections_AreNoted_PM2009_PM2131()
    {
        var builder = With(Good).Relationship("m", "vbaProject", "vbaProject.bin").Entry("xl/vbaProject.bin", "x").Relationship("n", "connections", "connections.xml");
        var reading = Reading.OfWorkbook(builder);
        Assert.Equal(("PM2009 PM2131", 1), (reading.Codes, reading.Cells.Count));
    }

    [Fact]
    public void T_F02_LinksAndDangerousFunctions_AreNotedAndNeverFollowed_PM2130_PM2132()
    {
        const string cells = """<c r="A1"><f>WEBSERVICE("http://127.0.0.1:9/x")</f><v>7</v></c><c r="B1"><f>cmd|'/c x'!A0</f><v>0</v></c><c r="C1"><f>[1]S!A1</f><v>5</v></c><c r="D1"><f>HYPERLINK("http://a b@@","x")</f><v>1</v></c>""";
        var reading = Reading.OfWorkbook(With($"""<row r="1">{cells}</row>""", after: """<hyperlinks><hyperlink ref="A1" r:id="bad"/></hyperlinks>""")
            .Relationship("x", "externalLink", "externalLinks/externalLink1.xml"));
        Assert.Equal("PM2132 PM2132 PM2130", reading.Codes);
        Assert.Equal("7 0 5 1", string.Join(' ', reading.Cells.Select(cell => cell.Cell.Text)));
    }

    [Fact]
    public void T_F03_CirclesAndChainsAndBrackets_AreNeverEvaluated()
    {
        var chain = string.Concat(Enumerable.Range(2, 3000).Select(i => $"""<row r="{i}"><c r="A{i}"><f>A{i - 1}+1</f><v>{i}</v></c></row>"""));
        Assert.Equal("", Reading.OfWorkbook(With($"""<row r="1"><c r="A1"><v>1</v></c></row>{chain}""")).Codes);
        Assert.Equal("", Reading.OfWorkbook(With("""<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>""")).Codes);
        var brackets = $"{new string('(', 8000)}1{new string(')', 8000)}";
        Assert.Equal("", Reading.OfWorkbook(With($"""<row r="1"><c r="A1"><f>{brackets}</f><v>1</v></c><c r="B1"><f>SUMPRODUCT((B:B=1)*(C:C=1))</f><v>0</v></c></row>""")).Codes);
    }

    [Fact]
    public void T_F04_Picture_DoesNotMatter() => Assert.Equal(
        ("", 1), (Reading.OfWorkbook(With(Good, after: """<drawing r:id="d"/>""").Entry("xl/media/image1.png", "x")).Codes, Reading.OfWorkbook(With(Good, after: """<drawing r:id="d"/>""")).Cells.Count));
}
