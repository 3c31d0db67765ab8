using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files.Csv;

namespace PlanMetrics.Tests.Files;

public sealed class CsvSheetTests
{
    private const string Table = "单位,指标,报告期,数值\n区司法局,T1,2024,5\n";

    private static Reading Read(string text) => Reading.OfCsv(Encoding.UTF8.GetBytes(text));

    private static byte[] Gb18030(string text) => CsvText.Find("GB18030")!.GetBytes(text);

    private static string Places(Reading reading) =>
        string.Join(' ', reading.Cells.Select(cell => $"{cell.Cell.Address}={cell.Cell.Text}"));

    [Fact]
    public void Read_QuotedFieldsAndLineBreaks_KeepRecordAndField() => Assert.Equal(
        "A1=a B1=b C1=c A3=x\ny B3=q\"q C3=z A4=last B4=1",
        Places(Read("a,b,c\r\n\r\n\"x\ny\",\"q\"\"q\",z\nlast,1,\n")));

    [Fact]
    public void Read_Utf8WithMark_HasNoMarkInFirstField() =>
        Assert.Equal("单位", Reading.OfCsv([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Table)]).At("A1").Text);

    [Fact]
    public void Read_Utf16WithMark_IsRead() => Assert.Equal(
        "区司法局", Reading.OfCsv([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Table.Replace(',', '\t'))]).At("A2").Text);

    [Theory]
    [InlineData('\t')]
    [InlineData(';')]
    [InlineData('|')]
    public void Read_OtherSeparator_IsToldFromTheHeadings(char separator) =>
        Assert.Equal("区司法局", Read(Table.Replace(',', separator)).At("A2").Text);

    [Fact]
    public void Read_Gb18030_IsReadAndNoted_PM2081()
    {
        var reading = Reading.OfCsv(Gb18030(Table));
        Assert.Equal(("PM2081", "区司法局", Severity.Info), (reading.Codes, reading.At("A2").Text, reading.Findings[0].Severity));
    }

    [Fact]
    public void Read_EncodingAsked_IsUsedWithoutNote()
    {
        var reading = Reading.OfCsv(Gb18030(Table), "GB18030");
        Assert.Equal(("", "单位"), (reading.Codes, reading.At("A1").Text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("utf-8")]
    public void Read_BytesOfNoEncoding_PM2080(string? encoding)
    {
        var reading = Reading.OfCsv([.. Encoding.ASCII.GetBytes("a,b,c\n"), 0xFF, 0xFF, 0x0A], encoding);
        Assert.True(reading.IsRefused);
        Assert.Equal(Severity.Error, reading.Finding("PM2080").Severity);
    }

    [Fact]
    public void Read_Nul_PM2082()
    {
        var reading = Read("a,b\nc,\0d\n");
        Assert.Equal(("PM2082", true), (reading.Codes, reading.IsRefused));
        Assert.Contains("row 2", reading.Findings[0].Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n\"x\"y,2\nz,1")]
    [InlineData("a,b\nc,\"open\nz,1")]
    public void Read_StrayOrOpenQuote_PM2083(string text)
    {
        var reading = Read(text);
        Assert.Equal(("PM2083", true), (reading.Codes, reading.IsRefused));
    }

    [Fact]
    public void Read_RowTooLong_IsLeftOut_PM2084()
    {
        var reading = Read(Table + "甲,乙,2024,5,6\n丙,丁,2024,5,,\n");
        Assert.Equal("A3", reading.Finding("PM2084").Location.Cell);
        Assert.DoesNotContain(reading.Cells, cell => cell.Cell.Address.Row == 3);
        Assert.Equal("丙", reading.At("A4").Text);
    }

    [Fact]
    public void Read_TitleWithSeveralFields_DoesNotSetTheLength() =>
        Assert.Empty(Read("填报单位：甲,年度,2024\n" + Table).Findings);

    [Fact]
    public void Read_RowTooShort_IsReadWithWarning_PM2085()
    {
        var reading = Read(Table + "甲,乙\n");
        Assert.Equal(("PM2085", "乙"), (reading.Codes, reading.At("B3").Text));
    }

    [Fact]
    public void Read_TitleAndNoteLines_AreNotShortRows() => Assert.Empty(Read("模拟数据 / synthetic\n" + Table + "注：略\n").Findings);

    [Theory]
    [InlineData("单位\t指标\t报告期\t数值\n甲,乙\t丙\t2024\t5\n", "A2=甲,乙 B2=丙")]
    [InlineData("unit;target;period;value\na,b;c;2024;5\n", "A2=a,b B2=c")]
    [InlineData("模拟;数据;说明;略\n单位,指标,报告期,数值\na;b,c,2024,5\n", "A3=a;b B3=c")]
    public void Read_OtherSeparators_AreToldByHeadings(string text, string expected) =>
        Assert.Contains(expected, Places(Read(text)), StringComparison.Ordinal);

    [Fact]
    public void Read_FieldPastCap_PM2034() => Assert.Equal("PM2034", Read("a,b,c\n" + new string('x', 40_000) + ",1,2\n").Codes);

    [Fact]
    public void Read_RecordPastBuffer_PM2034() => Assert.Equal("PM2034", Read("a,\"" + new string('x', 5_000_000) + "\"\n").Codes);

    [Fact]
    public void Read_Empty_HasNoCells() => Assert.Empty(Read("").Cells);
}
