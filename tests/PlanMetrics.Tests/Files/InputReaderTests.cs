using System.Collections.Immutable;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using static PlanMetrics.Tests.Files.XlsxBuilder;

namespace PlanMetrics.Tests.Files;

public sealed class InputReaderTests : IDisposable
{
    private const string Csv = "单位,指标,报告期,数值\n区司法局,T1,2024,5\n";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("inputs");

    public void Dispose() => folder.Delete(recursive: true);

    private string Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    private string Write(string path, byte[] bytes)
    {
        var full = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return full;
    }

    private static byte[] Workbook(string unit = "区司法局") =>
        With(Row(1, "单位", "指标", "报告期", "数值") + Row(2, unit, "T1", "2024", "5")).ToBytes();

    private static (InputSet Set, ImmutableArray<Diagnostic> Findings) Read(InputOptions options, params string[] paths)
    {
        var findings = new Findings();
        var set = InputReader.Read(paths, findings, options);
        Assert.All(findings.Sorted(), finding => Assert.DoesNotContain("{", finding.Message(Language.Chinese), StringComparison.Ordinal));
        return (set, findings.Sorted());
    }

    private (InputSet Set, ImmutableArray<Diagnostic> Findings) ReadFolder() => Read(new InputOptions(), folder.FullName);

    private static string Paths(InputSet set) => string.Join(' ', set.Submissions.Select(submission => submission.File));

    [Fact]
    public void Read_Folder_ReadsSubfoldersInOrdinalOrder()
    {
        Write("b.xlsx", Workbook());
        Write("a/2.csv", Csv);
        Write("a/1.xlsx", Workbook());
        Write(".hidden.csv", Csv);
        var (set, findings) = ReadFolder();
        Assert.Equal("a/1.xlsx a/2.csv b.xlsx", Paths(set));
        Assert.Empty(findings);
        Assert.All(set.Submissions, submission => Assert.Single(submission.Rows));
        Assert.All(set.Files, file => Assert.Equal(64, file.Sha256.Length));
        Assert.Equal(set.Files.Select(file => file.Sha256), set.Submissions.Select(submission => submission.Sha256));
    }

    [Fact]
    public void Read_OwnerFile_IsNamedAndNotRead_PM2013()
    {
        Write("b.xlsx", Workbook());
        Write("a/~$b.xlsx", "owner");
        Write("~$c.docx", "owner");
        Write("~$d/e.csv", Csv);
        var (set, findings) = ReadFolder();
        Assert.Equal("b.xlsx ~$d/e.csv", Paths(set));
        Assert.Equal(["PM2013 a/~$b.xlsx", "PM2007 ~$c.docx"], findings.Select(finding => $"{finding.Descriptor.Code} {finding.Location.File}").OrderDescending(StringComparer.Ordinal));
        Assert.All(findings, finding => Assert.Equal(Severity.Info, finding.Severity));
    }

    [Fact]
    public void Read_RosterAtRoot_IsNamedAndNotRead()
    {
        var roster = Write("roster.json", "{}");
        Write("a.csv", Csv);
        var (set, findings) = ReadFolder();
        Assert.Equal((roster, "a.csv"), (set.RosterFile, Paths(set)));
        Assert.Empty(findings);
    }

    [Fact]
    public void Read_OtherFiles_AreNamed_PM2007_PM2010()
    {
        Write("profile.json", "{}");
        Write("台账.pdf", "%PDF");
        var findings = ReadFolder().Findings;
        Assert.Equal(["PM2010", "PM2007"], findings.Select(finding => finding.Descriptor.Code));
        Assert.Equal("profile.json", findings[1].Location.File);
    }

    [Fact]
    public void Read_ResultFolder_IsSkipped_PM2008()
    {
        Write("a.csv", Csv);
        Write("out/manifest.json", """{"schemaVersion":1,"x":{"program":"other"},"program":"planmetrics"}""");
        Write("out/inputs/a.csv", Csv);
        Write("other/manifest.json", """{"program":"other"}""");
        Write("other/b.csv", Csv);
        var (set, findings) = ReadFolder();
        Assert.Equal("a.csv other/b.csv", Paths(set));
        Assert.Equal("out", findings.Single(finding => finding.Descriptor.Code == "PM2008").Location.File);
    }

    [Fact]
    public void Read_Link_IsSkipped_PM2011()
    {
        var target = Write("a.csv", Csv);
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "b.csv"), target);
        Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "loop"), folder.FullName);
        var (set, findings) = ReadFolder();
        Assert.Equal("a.csv", Paths(set));
        Assert.Equal(["PM2011", "PM2011"], findings.Select(finding => finding.Descriptor.Code));
    }

    [Fact]
    public void Read_EmptyFile_IsNotOpened_PM2002()
    {
        Write("a.xlsx", "");
        var (set, findings) = ReadFolder();
        Assert.Equal(("PM2002", 0, 1), (findings.Single().Descriptor.Code, set.Submissions.Length, set.Files.Length));
    }

    [Fact]
    public void Read_FilePastCap_PM2033()
    {
        Write("a.csv", Csv);
        var findings = Read(new InputOptions { Caps = new ReaderCaps { FileBytes = 10 } }, folder.FullName).Findings;
        Assert.Equal("PM2033", findings.Single().Descriptor.Code);
    }

    [Fact]
    public void Read_LockedFile_PM2005()
    {
        var path = Write("a.csv", Csv);
        using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal("PM2005", ReadFolder().Findings.Single().Descriptor.Code);
    }

    [Fact]
    public void Report_NoPermission_PM2006()
    {
        // A run as administrator may open anything, so the fault is made, not provoked.
        var findings = new Findings();
        var fault = new FileFault(SubmissionCodes.FileDenied, ("file", "a.csv"));
        var file = new FileBytes([], "", 0, fault);
        Assert.Null(SubmissionReader.Read(file, null, true, new ReadContext("a.csv", ReaderCaps.Default, findings, default)).Submission);
        Assert.Equal("PM2006", findings.Sorted().Single().Descriptor.Code);
    }

    [Fact]
    public void Read_OneBadFile_OthersAreRead()
    {
        Write("a.xlsx", Workbook());
        Write("b.xlsx", "not a workbook");
        Write("c.xlsx", Workbook());
        var (set, findings) = ReadFolder();
        Assert.Equal("a.xlsx c.xlsx", Paths(set));
        Assert.Equal(("PM2001", "b.xlsx"), (findings.Single().Descriptor.Code, findings.Single().Location.File));
    }

    [Fact]
    public void Read_SamePathUnderTwoRoots_NumbersByContent()
    {
        Write("x/a.xlsx", Workbook("甲"));
        Write("y/a.xlsx", Workbook("乙"));
        var (x, y) = (Path.Combine(folder.FullName, "x"), Path.Combine(folder.FullName, "y"));
        var there = Read(new InputOptions(), x, y).Set;
        var back = Read(new InputOptions(), y, x).Set;
        Assert.Equal("1/a.xlsx 2/a.xlsx", Paths(there));
        Assert.Equal(there.Submissions.Select(submission => submission.Sha256), back.Submissions.Select(submission => submission.Sha256));
    }

    [Fact]
    public void Read_FileNamedTwice_IsReadOnce()
    {
        var file = Write("x/a.csv", Csv);
        Assert.Equal("x/a.csv", Paths(Read(new InputOptions(), file, folder.FullName, file).Set));
    }

    [Fact]
    public void Read_FileNamedByItself_IsReadWhateverItsFolder()
    {
        var file = Write("x/a.txt", Csv);
        Assert.Equal("a.txt", Paths(Read(new InputOptions(), file).Set));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Read_ManyFiles_SameResultOnAnyThreads(int threads)
    {
        for (var i = 0; i < 40; i++)
            Write($"{i:00}.xlsx", Workbook($"单位{i}"));
        var set = Read(new InputOptions { MaxDegreeOfParallelism = threads }, folder.FullName).Set;
        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"单位{i}"), set.Submissions.Select(submission => submission.Rows[0].Unit.Text));
    }

    [Fact]
    public void Read_Progress_CountsFiles()
    {
        Write("a.csv", Csv);
        Write("b.csv", Csv);
        var progress = new Counter();
        InputReader.Read([folder.FullName], new Findings(), new InputOptions { MaxDegreeOfParallelism = 1 }, progress);
        Assert.Equal([1, 2], progress.Seen);
    }

    [Fact]
    public void Read_NoSuchPath_Throws() =>
        Assert.Throws<FileNotFoundException>(() => ReadOf(Path.Combine(folder.FullName, "none")));

    [Fact]
    public void Read_NoSuchEncoding_Throws() =>
        Assert.Throws<ArgumentException>(() => Read(new InputOptions { Encoding = "klingon" }, folder.FullName));

    [Fact]
    public void Read_Cancelled_Throws()
    {
        Write("a.csv", Csv);
        Assert.ThrowsAny<OperationCanceledException>(() =>
            InputReader.Read([folder.FullName], new Findings(), ct: new CancellationToken(canceled: true)));
    }

    private static InputSet ReadOf(string path) => Read(new InputOptions(), path).Set;

    private sealed class Counter : IProgress<int>
    {
        public List<int> Seen { get; } = [];

        public void Report(int value) => Seen.Add(value);
    }
}
