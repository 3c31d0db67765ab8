using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Files;

/// <summary>Containers and parts: what refuses a whole file, and what does not.</summary>
public sealed class XlsxBookTests
{
    private const string Good = """<row r="1"><c r="A1"><v>1</v></c></row>""";

    private static void AssertRefused(string code, Reading reading)
    {
        Assert.True(reading.IsRefused);
        Assert.Contains(reading.Findings, finding => finding.Descriptor.Code == code && finding.Severity == Severity.Error);
        Assert.Single(reading.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Open_Inflating1000Fold_PM2020()
    {
        var xml = $"""<worksheet xmlns="{Main}"><sheetData>{Good}</sheetData>{new string(' ', 8 << 20)}</worksheet>""";
        AssertRefused("PM2020", Reading.OfWorkbook(new XlsxBuilder().RawSheet("数据", xml)));
    }

    [Fact]
    public void Open_SharedStringsInflating1000Fold_PM2020() =>
        AssertRefused("PM2020", Reading.OfWorkbook(With(Good).Strings(Enumerable.Repeat($"<t>{new string('A', 1000)}</t>", 9000).ToArray())));

    [Fact]
    [Trait("Threat", "T-H02")]
    public void Open_PartPastCap_PM2033() =>
        AssertRefused("PM2033", Reading.OfWorkbook(With(Good), new ReaderCaps { PartBytes = 100 }));

    [Fact]
    [Trait("Threat", "T-H02")]
    public void Open_AllPartsPastCap_PM2033() =>
        AssertRefused("PM2033", Reading.OfWorkbook(With(Good), new ReaderCaps { InflatedBytes = 600 }));

    [Fact]
    public void Open_TooManyEntries_PM2021()
    {
        var builder = With(Good);
        for (var i = 0; i < 1001; i++)
            builder.Entry($"xl/media/{i}.bin", "x");
        AssertRefused("PM2021", Reading.OfWorkbook(builder));
    }

    [Theory]
    [InlineData(SheetPart)]
    [InlineData("XL/Worksheets/SHEET1.xml")]
    [InlineData("xl\\worksheets\\sheet1.xml")]
    public void Open_EntryTwice_PM2022(string name) => AssertRefused("PM2022", Reading.OfWorkbook(With(Good).Entry(name, "<other/>")));

    [Fact]
    public void Open_WrongChecksum_PM2023() => AssertRefused("PM2023", Reading.OfWorkbook(Patch(With(Good).ToBytes(), 16, 0xDE)));

    [Fact]
    public void Open_SmallerSizeDeclared_IsRefused()
    {
        var reading = Reading.OfWorkbook(Patch(With(Good).ToBytes(), 24, 10));
        Assert.True(reading.IsRefused);
        Assert.Contains(reading.Codes, new[] { "PM2023", "PM2024" });
    }

    [Fact]
    public void Open_LargerSizeDeclared_PM2024() => AssertRefused("PM2024", Reading.OfWorkbook(Patch(With(Good).ToBytes(), 26, 1)));

    [Fact]
    public void Open_EncryptedEntry_PM2025() => AssertRefused("PM2025", Reading.OfWorkbook(Patch(With(Good).ToBytes(), 8, 1)));

    [Theory]
    [InlineData("../../evil.txt")]
    [InlineData("/abs.txt")]
    [InlineData("..\\win.txt")]
    public void Open_EntryOutside_IsNotedOnly_PM2026(string name)
    {
        var reading = Reading.OfWorkbook(With(Good).Entry(name, "x"));
        Assert.Equal(("PM2026", false, 1), (reading.Codes, reading.IsRefused, reading.Cells.Count));
    }

    [Theory]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData(SheetPart)]
    [InlineData("xl/sharedStrings.xml")]
    public void Open_PartGone_PM2027(string part) =>
        AssertRefused("PM2027", Reading.OfWorkbook(With(Good).Strings("<t>a</t>").Replace(part, (byte[]?)null)));

    [Fact]
    public void Open_StylesGone_IsReadWithWarning_PM2035()
    {
        var reading = Reading.OfWorkbook(With(Good).Replace("xl/styles.xml", (byte[]?)null));
        Assert.Equal(("PM2035", false, 1), (reading.Codes, reading.IsRefused, reading.Cells.Count));
    }

    [Fact]
    public void Open_PartOfZeroBytes_PM2028() => AssertRefused("PM2028", Reading.OfWorkbook(With(Good).Replace(SheetPart, [])));

    [Theory]
    [InlineData("../../../../etc/passwd", "")]
    [InlineData("file:///etc/passwd", " TargetMode=\"External\"")]
    public void Open_TargetOutside_PM2029(string target, string mode) => AssertRefused("PM2029", Reading.OfWorkbook(
        new XlsxBuilder().Sheet("数据", Good).Replace("xl/_rels/workbook.xml.rels",
            $"""<Relationships xmlns="p"><Relationship Id="rId1" Type="{Office}/worksheet" Target="{target}"{mode}/></Relationships>""")));

    [Theory]
    [InlineData(SheetPart)]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/sharedStrings.xml")]
    public void Open_DocumentType_PM2030(string part) => AssertRefused("PM2030", Reading.OfWorkbook(With(Good).Strings("<t>a</t>").Replace(
        part, """<!DOCTYPE x [<!ENTITY l0 "lol"><!ENTITY l1 "&l0;&l0;">]><worksheet><sheetData>&l1;</sheetData></worksheet>""")));

    [Theory]
    [InlineData(100)]
    [InlineData(200_000)]
    public void Open_DeepNesting_PM2031(int depth)
    {
        var deep = string.Concat(Enumerable.Repeat("<ext>", depth)) + string.Concat(Enumerable.Repeat("</ext>", depth));
        AssertRefused("PM2031", Reading.OfWorkbook(With(Good, after: deep), new ReaderCaps { Ratio = int.MaxValue }));
    }

    [Fact]
    public void Open_NestingBelowCap_IsRead()
    {
        var deep = string.Concat(Enumerable.Repeat("<ext>", 60)) + string.Concat(Enumerable.Repeat("</ext>", 60));
        Assert.Single(Reading.OfWorkbook(With(Good, after: deep)).Cells);
    }

    [Theory]
    [InlineData("<worksheet><sheetData>")]
    [InlineData("<workshit/>")]
    [InlineData("<worksheet a='1' a='2'/>")]
    [InlineData("<worksheet><sheetData><row><c t='inlineStr'><is><t>a&#1;b</t></is></c></row></sheetData></worksheet>")]
    [InlineData("<?xml version='1.0' encoding='utf-7'?><worksheet/>")]
    [InlineData("<?xml version='1.0' encoding='nonsense'?><worksheet/>")]
    public void Open_NotSoundXml_PM2032(string xml) => AssertRefused("PM2032", Reading.OfWorkbook(With(Good).Replace(SheetPart, xml)));

    [Fact]
    public void Open_BadUtf8_PM2032() => AssertRefused("PM2032", Reading.OfWorkbook(
        With(Good).Replace(SheetPart, [.. Encoding.UTF8.GetBytes("<worksheet>"), 0xFF, 0xFE, .. Encoding.UTF8.GetBytes("</worksheet>")])));

    [Theory]
    [InlineData(2)]
    [InlineData(20)]
    public void Open_Truncated_PM2003(int part)
    {
        var bytes = With(Good).ToBytes();
        AssertRefused("PM2003", Reading.OfWorkbook(bytes[..^(bytes.Length / part)]));
    }

    [Fact]
    public void Open_SheetNameTwice_PM2036() =>
        AssertRefused("PM2036", Reading.OfWorkbook(With(Good).Sheet("Data", Good).Sheet("DATA", Good)));

    [Fact]
    public void Open_ChartSheet_IsSkipped_PM2037()
    {
        var builder = With(Good).Sheet("图表", "");
        var rels = $"""<Relationships xmlns="p"><Relationship Id="rId1" Type="{Office}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Office}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>""";
        var reading = Reading.OfWorkbook(builder.Replace("xl/_rels/workbook.xml.rels", rels));
        Assert.Equal(("PM2037", false, 1), (reading.Codes, reading.IsRefused, reading.Cells.Count));
        Assert.Equal("图表", reading.Finding("PM2037").Location.Sheet);
    }

    [Fact]
    public void Open_Macros_AreNoted_PM2009()
    {
        var reading = Reading.OfWorkbook(With(Good).Relationship("m", "vbaProject", "vbaProject.bin").Entry("xl/vbaProject.bin", "x"));
        Assert.Equal(("PM2009", 1), (reading.Codes, reading.Cells.Count));
    }

    [Fact]
    public void Open_SecondSheetFaulty_WholeFileIsRefused()
    {
        var reading = Reading.OfWorkbook(With(Good).RawSheet("乙", "<worksheet>"));
        AssertRefused("PM2032", reading);
        Assert.Equal("乙", reading.Finding("PM2032").Location.Sheet);
        Assert.Null(Reading.OfFile(With(Good).RawSheet("乙", "<worksheet>").ToBytes()).Submission);
    }

    [Fact]
    public void Open_Cancelled_Throws()
    {
        var context = new ReadContext("test.xlsx", ReaderCaps.Default, new Findings(), new CancellationToken(canceled: true));
        Assert.ThrowsAny<OperationCanceledException>(() => PlanMetrics.Files.Xlsx.XlsxBook.Open(With(Good).ToBytes(), context));
    }

    // Sets one byte of every central directory record.
    private static byte[] Patch(byte[] package, int offset, byte value)
    {
        ReadOnlySpan<byte> signature = [(byte)'P', (byte)'K', 1, 2];
        for (var at = package.AsSpan().IndexOf(signature); at >= 0;)
        {
            package[at + offset] = value;
            var next = package.AsSpan(at + 4).IndexOf(signature);
            at = next < 0 ? -1 : at + 4 + next;
        }
        return package;
    }
}
