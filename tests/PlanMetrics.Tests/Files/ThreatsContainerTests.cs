using System.IO.Compression;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Files;

/// <summary>The threat matrix, section A: containers. Each method is named after its row.</summary>
public sealed class ThreatsContainerTests : IDisposable
{
    private const string Good = """<row r="1"><c r="A1"><v>1</v></c></row>""";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("threats");

    public void Dispose() => folder.Delete(recursive: true);

    private static string Codes(byte[] bytes, string name = "a.xlsx") =>
        string.Join(' ', Reading.OfFile(bytes, name).Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Descriptor.Code));

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    [Fact]
    public void T_A01_BombInOnePart_PM2020() => Assert.Equal("PM2020", Reading.OfWorkbook(
        With(Good).Replace(SheetPart, $"""<worksheet xmlns="{Main}"><sheetData>{Good}</sheetData>{new string(' ', 6 << 20)}</worksheet>""")).Codes);

    [Fact]
    public void T_A02_BombOfRealCells_PM2034()
    {
        var rows = string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", CellRows));
        Assert.Equal("PM2034", Reading.OfWorkbook(With(rows), new ReaderCaps { Ratio = int.MaxValue }).Codes);
    }

    private const int CellRows = 1_048_577;

    [Fact]
    public void T_A03_TwentyThousandEntries_PM2021()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            for (var i = 0; i < 20_000; i++)
                archive.CreateEntry($"xl/{i}");
        Assert.Equal("PM2021", Codes(stream.ToArray()));
    }

    [Fact]
    public void T_A04_Truncated_PM2003()
    {
        var bytes = With(Good).ToBytes();
        Assert.Equal(("PM2003", "PM2003"), (Codes(bytes[..(bytes.Length / 2)]), Codes(bytes[..^10])));
    }

    [Fact]
    public void T_A05_OtherKinds_PM2001()
    {
        Assert.Equal("PM2001", Codes([0x89, (byte)'P', (byte)'N', (byte)'G']));
        Assert.Equal("PM2001", Codes(Encoding.ASCII.GetBytes("<html><table>"), "a.xls"));
        Assert.Equal("PM2001", Codes(Encoding.ASCII.GetBytes("Unit,Num,Den")));
    }

    [Fact]
    public void T_A05_ZeroBytes_PM2002() => Assert.Equal("PM2002", FileBytes.Read(Write("a.xlsx", []), ReaderCaps.Default).Fault!.Descriptor.Code);

    [Fact]
    public void T_A06_DuplicateEntry_PM2022() => Assert.Equal("PM2022", Codes(With(Good).Entry("XL/worksheets/sheet1.XML", "<x/>").ToBytes()));

    [Fact]
    public void T_A07_PathsOutside_PM2026_NothingIsWritten()
    {
        Assert.Equal("PM2026", Reading.OfWorkbook(With(Good).Entry("../../a.txt", "x")).Codes);
        Assert.Empty(folder.GetFiles());
    }

    [Fact]
    public void T_A08_TargetOutside_PM2029() => Assert.Equal("PM2029", Reading.OfWorkbook(With(Good).Replace("xl/_rels/workbook.xml.rels",
        $"""<Relationships xmlns="p"><Relationship Id="rId1" Type="{Office}/worksheet" Target="../../../etc/passwd"/></Relationships>""")).Codes);

    [Theory]
    [InlineData("[Content_Types].xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData(SheetPart)]
    [InlineData("xl/sharedStrings.xml")]
    public void T_A09_PartMissing_PM2027(string part) => Assert.Equal(
        "PM2027", Reading.OfWorkbook(With("""<row r="1"><c r="A1" t="s"><v>0</v></c></row>""").Strings("<t>a</t>").Replace(part, (byte[]?)null)).Codes);

    [Fact]
    public void T_A09_SharedStringsNeverNamed_PM2027() =>
        Assert.Equal("PM2027", Reading.OfWorkbook(With("""<row r="1"><c r="A1" t="s"><v>0</v></c></row>""")).Codes);

    [Fact]
    public void T_A09_StylesMissing_PM2035() => Assert.Equal("PM2035", Reading.OfWorkbook(With(Good).Replace("xl/styles.xml", (byte[]?)null)).Codes);

    [Fact]
    public void T_A10_PartOfZeroBytes_PM2028() => Assert.Equal("PM2028", Reading.OfWorkbook(With(Good).Replace(SheetPart, [])).Codes);

    [Theory]
    [InlineData(8, 1, "PM2025")]
    [InlineData(16, 0xDE, "PM2023")]
    [InlineData(24, 10, "PM2024")]
    public void T_A11_ChecksumSizeEncryption(int offset, byte value, string code)
    {
        var bytes = With(Good).ToBytes();
        for (var at = 0; at < bytes.Length - 4; at++)
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2)
                bytes[at + offset] = value;
        Assert.Contains(Codes(bytes), new[] { code, "PM2023" });
    }

    [Fact]
    public void T_A12_JunkBeforeTheZip_PM2001() => Assert.Equal("PM2001", Codes([(byte)'M', (byte)'Z', .. new byte[4094], .. With(Good).ToBytes()]));

    [Fact]
    public void T_A13_Password_PM2004_NoKeyIsDerived() => Assert.Equal("PM2004", Codes(OldWorkbook.Container("EncryptedPackage", new byte[5000])));

    [Fact]
    public void T_A14_BrokenOldContainers_PM2120()
    {
        Assert.Equal("PM2120", Codes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]], "a.xls"));
        Assert.Equal("PM2120", Codes(OldWorkbook.Container("Contents", [1]), "a.xls"));
        Assert.Equal("PM2120", Codes(OldWorkbook.Container("Workbook", new byte[9000], isCyclic: true), "a.xls"));
    }

    [Fact]
    public void T_A15_OneRuleForEachFormat()
    {
        Assert.Equal("", Codes(OldWorkbook.Bytes(), "a.xls"));
        Assert.Equal("PM2001", Codes(OldWorkbook.Bytes(), "a.et"));
        Assert.Equal("PM2001", Codes(With("").Replace("xl/workbook.xml", (byte[]?)null).Entry("xl/workbook.bin", "x").ToBytes(), "a.xlsb"));
        Assert.Equal("PM2001", Codes(With("").Replace("xl/workbook.xml", (byte[]?)null).Entry("mimetype", "x").ToBytes(), "a.ods"));
    }

    [Fact]
    public void T_A16_HeldOwnedLinked_AreNamed()
    {
        using var held = new FileStream(Write("a.csv", [65]), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Write("~$b.xlsx", [65]);
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "c.csv"), held.Name);
        var findings = new Findings();
        Assert.Empty(InputReader.Read([folder.FullName], findings).Submissions);
        Assert.Equal(["PM2005", "PM2011", "PM2013"], findings.Sorted().Select(finding => finding.Descriptor.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void T_A17_ChangedWhileRead_PM2122()
    {
        var path = Write("a.csv", [65]);
        var looks = 0;
        var read = FileBytes.Read(path, ReaderCaps.Default, file => FileStamp.Of(file) with { Written = new DateTime(2024, 1, 1 + looks++, 0, 0, 0, DateTimeKind.Utc) });
        Assert.Equal("PM2122", read.Fault!.Descriptor.Code);
    }
}
