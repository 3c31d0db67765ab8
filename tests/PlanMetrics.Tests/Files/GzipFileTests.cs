using System.IO.Compression;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Files;

/// <summary>A CSV packed by gzip is read as the CSV within, whole or not at all.</summary>
public sealed class GzipFileTests
{
    private const string Csv = "单位,指标,报告期,分子,分母\n区司法局,leader-court-appearance-rate,2024Q1,9,10\n区司法局,leader-court-appearance-rate,2024Q2,8,10\n";

    // A member of nothing, as compressed and as stored data.
    private static readonly byte[] Nothing = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    private static readonly byte[] StoredNothing = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0];

    internal static byte[] Pack(params ReadOnlySpan<string> members)
    {
        using var packed = new MemoryStream();
        foreach (var member in members)
            using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
                gzip.Write(Encoding.UTF8.GetBytes(member));
        return packed.ToArray();
    }

    private static (string Rows, string[] Codes) Read(string name, byte[] content, ReaderCaps? caps = null)
    {
        var findings = new Findings();
        using var stream = new MemoryStream(content);
        var read = InputReader.ReadOne(name, stream, findings, caps is null ? null : new InputOptions { Caps = caps });
        return (read is null || read.Rows.IsEmpty ? "" : Dump.Of(read.Rows).Replace(name, "", StringComparison.Ordinal), [.. findings.Sorted().Select(finding => finding.Descriptor.Code)]);
    }

    [Fact]
    public void Read_OneMemberOrSeveral_GivesTheRowsOfThePlainFile()
    {
        var plain = Read("a.csv", Encoding.UTF8.GetBytes(Csv));
        Assert.Empty(plain.Codes);
        foreach (var packed in new[] { Pack(Csv), Pack(Csv[..30], Csv[30..]), [.. Pack(Csv), .. Nothing], [.. Pack(Csv), .. StoredNothing] })
            foreach (var name in new[] { "a.csv.gz", "A.CSV.GZ", "a.csv" })
                Assert.Equal(plain.Rows, Read(name, packed).Rows);
    }

    [Fact]
    public void Read_CutOffAnywhere_IsRefused_PM2003()
    {
        var packed = Pack(Csv[..30], Csv[30..]);
        var second = Pack(Csv[..30]).Length;
        for (var length = 3; length < packed.Length; length++)
        {
            // Where the second member is missing as a whole, the first one is a sound file of its own.
            var (rows, codes) = Read("a.csv.gz", packed[..length]);
            if (length == second)
                continue;
            Assert.True(rows.Length == 0, $"{length} of {packed.Length} bytes were read");
            Assert.Equal("PM2003", Assert.Single(codes));
        }
    }

    [Fact]
    public void Read_OneBitChanged_IsRefusedOrTheSame()
    {
        var packed = Pack(Csv);
        var whole = Read("a.csv", Encoding.UTF8.GetBytes(Csv)).Rows;
        for (var i = 0; i < packed.Length * 8; i++)
        {
            var changed = packed.ToArray();
            changed[i / 8] ^= (byte)(1 << (i % 8));
            var rows = Read("a.csv.gz", changed).Rows;
            Assert.True(rows.Length == 0 || rows == whole, $"bit {i} changed the rows unseen");
        }
    }

    [Fact]
    public void Read_GarbageOrZerosBehind_IsRefused()
    {
        Assert.NotEmpty(Read("a.csv.gz", [.. Pack(Csv), .. new byte[512]]).Codes);
        Assert.NotEmpty(Read("a.csv.gz", [.. Pack(Csv), .. "trailing garbage"u8]).Codes);
    }

    [Fact]
    public void Read_PastTheCaps_IsRefusedAsZipIs()
    {
        var bomb = Pack(new string('a', 4 << 20));
        Assert.Equal("PM2020", Assert.Single(Read("a.csv.gz", bomb).Codes));
        var large = Pack(Csv + string.Concat(Enumerable.Range(0, 500).Select(i => $"区司法局,leader-court-appearance-rate,2024Q{i % 4},{i},{i * 7}\n")));
        Assert.Equal("PM2033", Assert.Single(Read("a.csv.gz", large, ReaderCaps.Default with { FileBytes = large.Length + 100 }).Codes));
    }

    [Theory]
    [InlineData("%PDF-1.7", "a PDF document packed by gzip")]
    [InlineData("PK\u0003\u0004", "a zip package packed by gzip")]
    public void Read_AnythingButText_IsNamed_PM2001(string content, string name)
    {
        var findings = new Findings();
        using var stream = new MemoryStream(Pack(content));
        Assert.Null(InputReader.ReadOne("a.csv.gz", stream, findings));
        var finding = Assert.Single(findings.Sorted());
        Assert.Equal("PM2001", finding.Descriptor.Code);
        Assert.Contains(name, finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NothingInIt_IsEmpty_PM2002() => Assert.Equal("PM2002", Assert.Single(Read("a.csv.gz", Nothing).Codes));

    [Fact]
    public void Folder_PackedFile_IsFound_AndHashedAsItIs()
    {
        using var folder = new TemporaryFolder();
        folder.Put("in/x", "");
        var packed = Pack(Csv);
        File.WriteAllBytes(folder["in/数据.csv.gz"], packed);
        var read = InputReader.Read([folder["in"]], new Findings());
        Assert.Equal(2, Assert.Single(read.Submissions).Rows.Length);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(packed)), Assert.Single(read.Files).Sha256);
    }
}
