using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Files;

/// <summary>A .zip is a folder in one file.</summary>
public sealed class InputArchiveTests : IDisposable
{
    private const string Csv = "单位,指标,报告期,数值\n区司法局,T1,2024,5\n";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("archives");

    static InputArchiveTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => folder.Delete(recursive: true);

    private static byte[] Workbook() => With(Row(1, "单位", "指标", "报告期", "数值") + Row(2, "区司法局", "T1", "2024", "5")).ToBytes();

    private static byte[] Zip(Encoding? names, params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, names))
            foreach (var (name, content) in entries)
                using (var entry = archive.CreateEntry(name).Open())
                    entry.Write(content);
        return stream.ToArray();
    }

    private (InputSet Set, ImmutableArray<Diagnostic> Findings) Read(byte[] zip, ReaderCaps? caps = null)
    {
        File.WriteAllBytes(Path.Combine(folder.FullName, "批次.zip"), zip);
        var findings = new Findings();
        return (InputReader.Read([folder.FullName], findings, new InputOptions { Caps = caps ?? ReaderCaps.Default }), findings.Sorted());
    }

    private static string Codes(ImmutableArray<Diagnostic> findings) =>
        string.Join(' ', findings.Select(finding => $"{finding.Descriptor.Code}:{finding.Location.File}").Order(StringComparer.Ordinal));

    [Fact]
    public void Read_Archive_NamesFilesWithinIt()
    {
        var (set, findings) = Read(Zip(null, ("区司法局.xlsx", Workbook()), ("下级/b.csv", Encoding.UTF8.GetBytes(Csv)), (".DS_Store", [1]), ("__MACOSX/._b.csv", [1])));
        Assert.Equal(["批次.zip/下级/b.csv", "批次.zip/区司法局.xlsx"], set.Submissions.Select(submission => submission.File));
        Assert.All(set.Submissions, submission => Assert.Single(submission.Rows));
        Assert.Empty(findings);
        Assert.All(set.Files, file => Assert.Equal(file.Length, file.ReadAgain().Length));
    }

    [Fact]
    public void Read_ArchiveNamedByItself_IsOpened()
    {
        Read(Zip(null, ("a.csv", Encoding.UTF8.GetBytes(Csv))));
        Assert.Equal("批次.zip/a.csv", InputReader.Read([Path.Combine(folder.FullName, "批次.zip")], new Findings()).Submissions.Single().File);
    }

    [Theory]
    [InlineData("GB18030")]
    [InlineData("utf-8")]
    public void Read_NamesInTheCodePageOfWindows_AreRead(string encoding)
    {
        var set = Read(Zip(Encoding.GetEncoding(encoding), ("区司法局.xlsx", Workbook()))).Set;
        Assert.Equal("批次.zip/区司法局.xlsx", set.Submissions.Single().File);
    }

    [Fact]
    public void Read_OtherThings_AreNamed_PM2123()
    {
        var (set, findings) = Read(Zip(null, ("a.xlsx", Workbook()), ("b.zip", Zip(null, ("c.csv", [1]))), ("d.docx", [1]), ("~$a.xlsx", [1]), ("e.txt", [1])));
        Assert.Single(set.Submissions);
        Assert.Equal("PM2007:批次.zip/e.txt PM2010:批次.zip/d.docx PM2013:批次.zip/~$a.xlsx PM2123:批次.zip/b.zip", Codes(findings));
    }

    [Fact]
    public void Read_ArchiveWithoutTables_PM2124() => Assert.Equal("PM2007:批次.zip/a.txt PM2124:批次.zip", Codes(Read(Zip(null, ("a.txt", [1]))).Findings));

    [Fact]
    public void Read_WorkbookNamedZip_IsReadAsWorkbook() => Assert.Equal("批次.zip", Read(Workbook()).Set.Submissions.Single().File);

    [Fact]
    public void Read_EntryPastCaps_IsRefused_OthersAreRead()
    {
        var zip = Zip(null, ("a.csv", Encoding.UTF8.GetBytes(Csv)), ("b.csv", new byte[3 << 20]), ("c.csv", []));
        var (set, findings) = Read(zip);
        Assert.Equal("批次.zip/a.csv", set.Submissions.Single().File);
        Assert.Equal("PM2020:批次.zip/b.csv PM2028:批次.zip/c.csv", Codes(findings));
        Assert.Equal("PM2033:批次.zip", Codes(Read(zip, new ReaderCaps { InflatedBytes = 1 << 20 }).Findings));
    }

    [Fact]
    public void Read_PathsOutside_AreNotOpened_PM2026()
    {
        var (set, findings) = Read(Zip(null, ("../a.csv", Encoding.UTF8.GetBytes(Csv)), ("b.csv", Encoding.UTF8.GetBytes(Csv))));
        Assert.Equal("批次.zip/b.csv", set.Submissions.Single().File);
        Assert.Contains(findings, finding => finding.Descriptor.Code == "PM2026");
    }

    [Fact]
    public void Read_DamagedArchive_PM2003()
    {
        var zip = Zip(null, ("a.csv", Encoding.UTF8.GetBytes(Csv)));
        var (set, findings) = Read(zip[..^20]);
        Assert.Empty(set.Submissions);
        Assert.Equal("PM2003:批次.zip", Codes(findings));
    }
}
