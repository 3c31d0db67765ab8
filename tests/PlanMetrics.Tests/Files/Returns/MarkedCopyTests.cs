using System.IO.Compression;
using System.Text;
using ClosedXML.Excel;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Files.Returns;

namespace PlanMetrics.Tests.Files.Returns;

/// <summary>Copies that go back: marked, with a slip in front, nothing of the unit's workbook lost, nothing active taken along (T-F01, T-F02).</summary>
public sealed class MarkedCopyTests
{
    private static readonly string Data = XlsxBuilder.Row(1, "单位", "指标", "报告期", "分子", "分母") + XlsxBuilder.Row(2, "区司法局", "leader-court-appearance-rate", "2024Q1", "12", "10");

    private static readonly Diagnostic Error = Diagnostic.At(
        DiagnosticCatalogue.Find("PM3053")!, new SourceLocation("一季度.xlsx", "数据", "D2"), ("numerator", "12"), ("denominator", "10"));

    private static readonly Diagnostic Warning = Diagnostic.At(
        DiagnosticCatalogue.Find("PM3019")!, new SourceLocation("一季度.xlsx", "数据", "H9"), ("unit", "区司法局"));

    private static ReturnSlip Slip(params Diagnostic[] findings) => new("一季度.xlsx", [.. findings])
    {
        Unit = "区司法局", Period = "2024-Q1", Submission = 1, AsOf = new DateOnly(2024, 3, 31),
    };

    [Fact]
    public void Write_Copy_HasSlipFirst_ColourAndComment()
    {
        using var book = new XLWorkbook(new MemoryStream(Copy(XlsxBuilder.With(Data).ToBytes(), Slip(Error, Warning))));

        Assert.Equal(["退回补正单", "数据"], book.Worksheets.Select(sheet => sheet.Name));
        Assert.Contains("PM3053 分子“12”大于分母“10”", book.Worksheet("数据").Cell("D2").Comment.Text, StringComparison.Ordinal);
        Assert.StartsWith("核实性问题（须说明） PM3019", book.Worksheet("数据").Cell("H9").Comment.Text, StringComparison.Ordinal);
        Assert.Equal(["D2:D2", "H9:H9"], book.Worksheet("数据").ConditionalFormats.Select(format => format.Range.RangeAddress.ToString()));
        var slip = book.Worksheet(1);
        Assert.Equal("退回补正单", slip.Cell("A1").GetString());
        Assert.Contains("填报单位：区司法局", slip.Cell("A2").GetString(), StringComparison.Ordinal);
        Assert.Contains("强制性问题 1 条、核实性问题 1 条", slip.Cell("A4").GetString(), StringComparison.Ordinal);
        Assert.Contains("以报送批次 2 重新报送", slip.Cell("A4").GetString(), StringComparison.Ordinal);
        Assert.Equal("一、强制性问题（须改正）  1 条", slip.Cell("A5").GetString());
        Assert.Equal(("数据", "D2"), (slip.Cell("B7").GetString(), slip.Cell("C7").GetString()));
        Assert.Contains(slip.CellsUsed(), cell => cell.GetString().StartsWith("（盖章）", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Copy_KeepsEveryCellOfTheOriginal_AndHiddenSheetsHidden()
    {
        var original = new XlsxBuilder().Sheet("数据", Data).Sheet("参数", XlsxBuilder.Row(1, "秘", "7"), state: "veryHidden").ToBytes();

        var copy = Reading.OfWorkbook(Copy(original, Slip(Error)));

        Assert.Equal(Reading.OfWorkbook(original).Cells, copy.Cells.Where(cell => cell.Sheet != "退回补正单"));
        Assert.Contains("veryHidden", Part(Copy(original, Slip(Error)), "xl/workbook.xml"), StringComparison.Ordinal);
        Assert.Equal(Copy(original, Slip(Error)), Copy(original, Slip(Error)));
    }

    [Fact]
    public void Write_ActiveContent_StaysBehind_ValuesRemain()
    {
        const string formulas = """<row r="3"><c r="A3"><f>[1]别处!A1+1</f><v>5</v></c><c r="B3"><f>WEBSERVICE("http://x")</f><v>6</v></c><c r="C3"><f>1+1</f><v>2</v></c></row>""";
        const string links = """<hyperlinks><hyperlink ref="A1" r:id="rIdLink"/></hyperlinks><oleObjects><oleObject r:id="rIdOle"/></oleObjects>""";
        var original = XlsxBuilder.With(Data + formulas, after: links)
            .Relationship("rIdMacro", "vbaProject", "vbaProject.bin").Entry("xl/vbaProject.bin", "MACRO")
            .Relationship("rIdExternal", "externalLink", "externalLinks/externalLink1.xml").Entry("xl/externalLinks/externalLink1.xml", "<externalLink/>")
            .Relationship("rIdConnections", "connections", "connections.xml").Entry("xl/connections.xml", "<connections/>")
            .Entry("xl/worksheets/_rels/sheet1.xml.rels",
                $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdLink" Type="{XlsxBuilder.Office}/hyperlink" Target="http://[bad uri" TargetMode="External"/><Relationship Id="rIdOle" Type="{XlsxBuilder.Office}/oleObject" Target="../embeddings/o.bin"/></Relationships>""")
            .Entry("xl/embeddings/o.bin", "OLE").ToBytes();

        var copy = Copy(original, Slip(Error));

        using var archive = new ZipArchive(new MemoryStream(copy));
        Assert.DoesNotContain(archive.Entries, entry => entry.FullName is "xl/vbaProject.bin" or "xl/connections.xml" or "xl/embeddings/o.bin" || entry.FullName.StartsWith("xl/external", StringComparison.Ordinal));
        var sheet = Part(copy, XlsxBuilder.SheetPart);
        Assert.DoesNotContain("hyperlink", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("oleObject", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("WEBSERVICE", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("[1]", sheet, StringComparison.Ordinal);
        Assert.Contains("1+1", sheet, StringComparison.Ordinal);
        var read = Reading.OfWorkbook(copy);
        Assert.Equal(("Number:5", "Number:6"), (Of(read, "A3"), Of(read, "B3")));
        Assert.Contains("宏、外部链接、数据连接、嵌入对象和控件、超链接、引用外部内容的公式", Part(copy, "xl/worksheets/planmetrics-slip.xml"), StringComparison.Ordinal);
        using var book = new XLWorkbook(new MemoryStream(copy));
        Assert.Equal(2, book.Worksheets.Count);
    }

    [Fact]
    public void Write_CopyThatCameBack_GetsOneSlip_AndItsNewMarksOnly()
    {
        var first = Copy(XlsxBuilder.With(Data).ToBytes(), Slip(Error));
        var second = Copy(first, Slip(Warning));

        using var book = new XLWorkbook(new MemoryStream(second));
        Assert.Equal(["退回补正单", "数据"], book.Worksheets.Select(sheet => sheet.Name));
        Assert.Equal("H9:H9", Assert.Single(book.Worksheet("数据").ConditionalFormats).Range.RangeAddress.ToString());
        Assert.False(book.Worksheet("数据").Cell("D2").HasComment);
    }

    [Fact]
    public void Read_CopyThatCameBack_PassesTheSlipOver_PM2189()
    {
        var (submission, findings) = Reading.OfFile(Copy(XlsxBuilder.With(Data).ToBytes(), Slip(Error)));

        Assert.Equal("区司法局", Assert.Single(submission!.Rows).Unit.Text);
        Assert.Equal(["PM2189"], findings.Select(finding => finding.Descriptor.Code));
    }

    [Fact]
    public void Write_NamesOfSheets_FollowTheirSheet()
    {
        var original = new XlsxBuilder().Sheet("甲", Data).Sheet("乙", Data);
        var workbook = Part(original.ToBytes(), "xl/workbook.xml");
        original.Replace("xl/workbook.xml", workbook.Replace("</sheets>", """</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">乙!$A$1:$B$2</definedName><definedName name="外部">[2]表!$A$1</definedName></definedNames>""", StringComparison.Ordinal));

        var copied = Part(Copy(original.ToBytes(), Slip(Error)), "xl/workbook.xml");

        Assert.Contains("localSheetId=\"2\"", copied, StringComparison.Ordinal);
        Assert.DoesNotContain("外部", copied, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Csv_BecomesAWorkbook_TextAsItStood()
    {
        var csv = Encoding.UTF8.GetBytes("单位,编号\n区司法局,007\n");
        var slip = Slip(Error with { Location = new SourceLocation("一季度.csv", "", "B2") });

        var copy = Reading.OfWorkbook(Copy(csv, slip with { File = "一季度.csv" }));

        Assert.Equal("Text:007", Of(copy, "B2", "CSV"));
        Assert.Contains("PM3053", copy.Cells.Where(cell => cell.Sheet == "退回补正单").Select(cell => cell.Cell.Text));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Write_FileThatCannotBeOpened_GetsTheSlipAlone(bool isRead)
    {
        using var output = new MemoryStream();
        ReturnCopy.Write(Encoding.UTF8.GetBytes("PK\u0003\u0004 cut"), isRead, Slip(Error), new InputOptions(), output);

        Assert.Equal(["退回补正单"], Reading.OfWorkbook(output.ToArray()).Cells.Select(cell => cell.Sheet).Distinct());
    }

    private static string Of(Reading read, string address, string sheet = "数据") =>
        read.Cells.Where(cell => cell.Sheet == sheet && cell.Cell.Address.ToString() == address).Select(cell => $"{cell.Cell.Kind}:{cell.Cell.Text}").Single();

    private static byte[] Copy(byte[] original, ReturnSlip slip)
    {
        using var output = new MemoryStream();
        ReturnCopy.Write(original, isRead: true, slip, new InputOptions(), output);
        return output.ToArray();
    }

    private static string Part(byte[] package, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
