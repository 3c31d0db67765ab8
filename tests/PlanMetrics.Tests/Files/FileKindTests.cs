using System.Text;
using PlanMetrics.Diagnostics;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Files;

public sealed class FileKindTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

    public static TheoryData<byte[], string> Kinds => new()
    {
        { [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10], "PNG" },
        { [0xFF, 0xD8, 0xFF, 0xE0], "JPEG" },
        { Encoding.ASCII.GetBytes("%PDF-1.7"), "PDF" },
        { Encoding.ASCII.GetBytes("<html><table>"), "HTML" },
        { Encoding.ASCII.GetBytes("unit,target\n"), "CSV" },
        { Encoding.ASCII.GetBytes("{\\rtf1"), "RTF" },
        { Encoding.ASCII.GetBytes("Rar!x"), "RAR" },
        { [(byte)'M', (byte)'Z', 0x90], "program" },
        { [(byte)'P', (byte)'K', 5, 6, .. new byte[18]], "empty zip" },
        { Encoding.ASCII.GetBytes("MIME-Version: 1.0\r\n"), "web archive" },
        { [.. Compound, .. Encoding.Unicode.GetBytes("WordDocument")], "Word" },
        { [.. Compound, .. Encoding.Unicode.GetBytes("PowerPoint Document")], "presentation" },
        { new XlsxBuilder().Replace("xl/workbook.xml", (byte[]?)null).Replace("_rels/.rels", (byte[]?)null)
            .Replace("[Content_Types].xml", (byte[]?)null).Replace("xl/_rels/workbook.xml.rels", (byte[]?)null)
            .Replace("xl/styles.xml", (byte[]?)null).Entry("a.xlsx", "x").ToBytes(), "plain zip" },
        { With("").Replace("_rels/.rels", $"""<Relationships xmlns="p"><Relationship Id="a" Type="{Office}/officeDocument" Target="word/document.xml"/></Relationships>""")
            .Entry("word/document.xml", "<document/>").ToBytes(), "Word" },
        { With("").Replace("xl/workbook.xml", (byte[]?)null).Entry("xl/workbook.bin", "x").ToBytes(), ".xlsb" },
        { With("").Replace("xl/workbook.xml", (byte[]?)null).Entry("mimetype", "x").ToBytes(), "OpenDocument" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_RenamedFile_IsNamedForWhatItIs_PM2001(byte[] bytes, string name)
    {
        var (submission, findings) = Reading.OfFile(bytes);
        Assert.Null(submission);
        var finding = Assert.Single(findings);
        Assert.Equal("PM2001", finding.Descriptor.Code);
        Assert.Contains(name, finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_PasswordProtected_PM2004()
    {
        var (submission, findings) = Reading.OfFile([.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")]);
        Assert.Null(submission);
        Assert.Equal("PM2004", Assert.Single(findings).Descriptor.Code);
    }

    [Theory]
    [InlineData("报表.et")]
    [InlineData("报表.ETT")]
    public void Of_WpsTable_IsNamedWithTheMenuPath_PM2001(string name)
    {
        var (submission, findings) = Reading.OfFile(OldWorkbook.Bytes(), name);
        Assert.Null(submission);
        Assert.Contains("另存为", Assert.Single(findings).Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_WorkbookNamedCsv_IsReadAsWorkbook()
    {
        var bytes = With(Row(1, "单位", "指标", "报告期", "数值") + Row(2, "甲", "乙", "2024", "5")).ToBytes();
        Assert.Single(Reading.OfFile(bytes, "表.csv").Submission!.Rows);
    }
}
