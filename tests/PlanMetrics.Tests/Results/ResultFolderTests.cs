using PlanMetrics.Diagnostics;
using PlanMetrics.Results;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Results;

public sealed class ResultFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Findings findings = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Write_FolderHoldsSomethingElse_PM9001AndNothingIsTouched()
    {
        var note = folder.Put("out/记录.txt", "mine");

        Assert.False(Write());
        Assert.Equal("PM9001", Assert.Single(findings.Sorted()).Descriptor.Code);
        Assert.Contains("记录.txt", findings.Sorted()[0].Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal([note], Directory.GetFileSystemEntries(folder["out"]));
    }

    [Fact]
    public void Write_Forced_KeepsForeignFilesAndFolders()
    {
        folder.Put("out/记录.txt", "mine");
        folder.Put("out/inputs/旧.txt", "old");
        folder.Put("out/私有/深/a.txt", "deep");
        folder.Put("out/units.csv", "theirs");

        Assert.True(Write(new ResultOptions { Force = true }));
        Assert.Equal("mine", File.ReadAllText(folder["out/记录.txt"]));
        Assert.Equal("old", File.ReadAllText(folder["out/inputs/旧.txt"]));
        Assert.Equal("deep", File.ReadAllText(folder["out/私有/深/a.txt"]));
        Assert.StartsWith("unit,kind,score", File.ReadAllText(folder["out/units.csv"]), StringComparison.Ordinal);
        AssertNothingLeftBeside();
    }

    [Fact]
    public void Write_OverEarlierResult_ReplacesItAndKeepsNotes()
    {
        Assert.True(Write());
        File.WriteAllText(folder["out/units.csv"], "edited");
        folder.Put("out/批注.txt", "note");

        Assert.True(Write(new ResultOptions { CopyInputs = false }));
        Assert.StartsWith("unit,", File.ReadAllText(folder["out/units.csv"]), StringComparison.Ordinal);
        Assert.Equal("note", File.ReadAllText(folder["out/批注.txt"]));
        Assert.False(Directory.Exists(folder["out/inputs"]));
        AssertNothingLeftBeside();
    }

    [Fact]
    [Trait("Threat", "T-G08")]
    public void Write_ParentIsAFile_PM9002AndNothingIsTouched()
    {
        folder.Put("file", "x");

        Assert.False(Write(at: "file/out"));
        var finding = Assert.Single(findings.Sorted());
        Assert.Equal("PM9002", finding.Descriptor.Code);
        Assert.Equal(
            $"无法写出“{folder["file/out"]}”（路径不存在）；未写出结果，原有内容未变", finding.Message(PlanMetrics.Diagnostics.Language.Chinese));
        Assert.Equal("x", File.ReadAllText(folder["file"]));
    }

    [Theory]
    [InlineData("in")]
    [InlineData("in/二季度")]
    [InlineData("in/结果")]
    [InlineData("")]
    [Trait("Threat", "T-G06")]
    public void Write_FolderAndInputOverlap_PM9003(string at)
    {
        _ = ResultSample.Sources(folder);

        Assert.False(ResultFolder.MayWrite(folder[at], [folder["in"]], force: true, findings));
        Assert.Equal("PM9003", Assert.Single(findings.Sorted()).Descriptor.Code);
    }

    [Fact]
    [Trait("Threat", "T-G06")]
    public void MayWrite_LinkToTheInput_PM9003()
    {
        _ = ResultSample.Sources(folder);
        Directory.CreateSymbolicLink(folder["link"], folder["in"]);

        Assert.False(ResultFolder.MayWrite(folder["link/out"], [folder["in"]], force: true, findings));
        Assert.Equal("PM9003", Assert.Single(findings.Sorted()).Descriptor.Code);
    }

    [Fact]
    public void MayWrite_NeighbourWithLongerName_IsFine() =>
        Assert.True(ResultFolder.MayWrite(folder["input-result"], [folder["input"]], force: false, findings));

    [Fact]
    public void Write_InputChangedMeanwhile_PM9004AndTheEarlierResultStays()
    {
        Assert.True(Write());
        var before = File.ReadAllBytes(folder["out/manifest.json"]);
        var sources = ResultSample.Sources(folder);
        File.WriteAllText(folder["in/东镇.xlsx"], "changed");

        Assert.False(ResultFolder.Write(SmallDistrict.Report(), sources, folder["out"], null, findings));
        Assert.Equal("PM9004", Assert.Single(findings.Sorted()).Descriptor.Code);
        Assert.Equal(before, File.ReadAllBytes(folder["out/manifest.json"]));
        AssertNothingLeftBeside();
    }

    [Fact]
    public void MayWrite_PlaceIsAFile_PM9005()
    {
        folder.Put("out", "x");

        Assert.False(ResultFolder.MayWrite(folder["out"], [], force: true, findings));
        Assert.Equal("PM9005", Assert.Single(findings.Sorted()).Descriptor.Code);
    }

    [Fact]
    public void Commit_OldFileCannotBeKept_PM9006AndTheNewResultStands()
    {
        folder.Put("out/a", "old");
        var swap = new FolderSwap(folder["out"]);
        Directory.CreateDirectory(swap.New);
        File.WriteAllText(Path.Combine(swap.New, "b"), "new");

        swap.Commit(_ => throw new IOException("locked"), findings);
        Assert.Equal("PM9006", Assert.Single(findings.Sorted()).Descriptor.Code);
        Assert.Equal("new", File.ReadAllText(folder["out/b"]));
    }

    [Fact]
    public void Write_Cancelled_LeavesNothing()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => ResultFolder.Write(
            SmallDistrict.Report(), ResultSample.Sources(folder), folder["out"], null, findings, cancelled.Token));
        Assert.False(Directory.Exists(folder["out"]));
        AssertNothingLeftBeside();
    }

    private void AssertNothingLeftBeside() =>
        Assert.DoesNotContain(Directory.GetFileSystemEntries(folder.Root), entry => entry.Contains(".planmetrics-", StringComparison.Ordinal));

    private bool Write(ResultOptions? options = null, string at = "out") =>
        ResultFolder.Write(SmallDistrict.Report(), ResultSample.Sources(folder), folder[at], options, findings);
}
