using System.IO.Compression;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Results.Batches;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class BatchCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BatchCommandTests()
    {
        folder.Put("in/510811.csv", Inputs.Good);
        folder.Put("in/510812.csv.gz", "");
        using var packed = new GZipStream(File.Create(folder["in/510812.csv.gz"]), CompressionLevel.Fastest);
        packed.Write(Encoding.UTF8.GetBytes(Inputs.Good.Replace(",9,10", ",10,10", StringComparison.Ordinal)));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Batch_ScoresEachDistrict_ThenKeepsThem_AndEachVerifies()
    {
        var run = CommandRun.Of("batch", folder["in"], "-o", folder["out"], "--year", "2024", "--jobs", "2", "--quiet");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("区县 2 个：已计分 2 个（其中原已完成 0 个），未计分 0 个", run.Out, StringComparison.Ordinal);
        Assert.Contains("510812", run.Out, StringComparison.Ordinal);
        var again = CommandRun.In(Language.English, "batch", folder["in"], "-o", folder["out"], "--year", "2024");
        Assert.Contains("districts: 2, scored: 2 (2 done before), not scored: 0", again.Out, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("verify", folder["out/510812"], "--inputs", folder["in"]).ExitCode);
        Assert.Equal(0, CommandRun.Of("explain", folder["out/510811"], "--unit", "区司法局").ExitCode);
    }

    [Fact]
    public void Batch_DistrictThatFails_EndsWithOne_AndNamesIt()
    {
        folder.Put("in/510813.csv", "%PDF-1.7");
        var run = CommandRun.Of("batch", folder["in"], "-o", folder["out"], "--year", "2024");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("未计分  510813", run.Out, StringComparison.Ordinal);
        Assert.Contains("PM9162", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["out/510811/manifest.json"]));
    }

    [Fact]
    public void Batch_WrongUse_EndsWithTwo_ResultOfSomethingElseWithFour()
    {
        Assert.Equal(2, CommandRun.Of("batch", folder["in"], "-o", folder["out"]).ExitCode);
        Assert.Equal(2, CommandRun.Of("batch", folder["in"], "--year", "2024").ExitCode);
        Assert.Equal(2, CommandRun.Of("batch", folder["nowhere"], "-o", folder["out"], "--year", "2024").ExitCode);
        Assert.Equal(2, CommandRun.Of("batch", folder["in"], "-o", folder["out"], "--year", "1999").ExitCode);
        Assert.Equal(2, CommandRun.Of("batch", folder["in"], "-o", folder["out"], "--year", "2024", "--jobs", "0").ExitCode);
        Assert.Equal(2, CommandRun.Of("batch", folder["in"], "-o", folder["out"], "--year", "2024", "--encoding", "none").ExitCode);
        Assert.Equal(4, CommandRun.Of("batch", folder["in"], "-o", folder["in/out"], "--year", "2024").ExitCode);
        Assert.False(Directory.Exists(folder["out"]));
        folder.Put("other/会议.txt", "x");
        Assert.Equal(4, CommandRun.Of("batch", folder["in"], "-o", folder["other"], "--year", "2024").ExitCode);
    }

    [Fact]
    public void Progress_TellsTimeLeft_ByTheDistrictsScoredInThisRun()
    {
        using var error = new StringWriter();
        var line = new BatchProgressLine(new Shell(TextWriter.Null, error, Language.Chinese));
        Assert.Equal("区县 30/100（原已完成 20）  用时 0:00:40  剩余 0:04:40", line.LineOf(new(30, 20, 100), TimeSpan.FromSeconds(40)));
        Assert.Equal("区县 20/100（原已完成 20）  用时 1:01:01  剩余 —", line.LineOf(new BatchProgress(20, 20, 100), TimeSpan.FromSeconds(3661)));
    }
}
