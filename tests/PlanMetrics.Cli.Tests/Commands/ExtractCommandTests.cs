using System.Text;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private const string OfAnother = "区财政局,leader-court-appearance-rate,2024Q1,711,713,,,,\n";

    private readonly TemporaryFolder folder = new();

    public ExtractCommandTests()
    {
        var run = CommandRun.Of("score", Inputs.Put(folder, Inputs.Good + OfAnother), "-o", folder["out"], "--quiet");
        Assert.InRange(run.ExitCode, 0, 1);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Extract_Result_WritesAPageForEachUnit()
    {
        var run = CommandRun.Of("extract", folder["out"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var pages = Directory.GetFiles(folder["out-extract"], "*.html").Select(Path.GetFileName).ToArray();
        Assert.Contains("区司法局.html", pages);
        Assert.Contains("区财政局.html", pages);
        Assert.True(File.Exists(folder["out-extract/manifest.json"]));
        Assert.Contains("711/713", File.ReadAllText(folder["out-extract/区财政局.html"]), StringComparison.Ordinal);
        Assert.DoesNotContain("711/713", File.ReadAllText(folder["out-extract/区司法局.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_OneUnit_WritesItsPageAlone_AndAgainTheSame()
    {
        Assert.Equal(0, CommandRun.Of("extract", folder["out"], "-o", folder["one"], "--unit", "justice-bureau").ExitCode);
        var before = File.ReadAllBytes(folder["one/区司法局.html"]);
        Assert.Equal(0, CommandRun.Of("extract", folder["out"], "-o", folder["one"], "--unit", "区司法局").ExitCode);

        Assert.Equal(["manifest.json", "区司法局.html"], Directory.GetFileSystemEntries(folder["one"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(before, File.ReadAllBytes(folder["one/区司法局.html"]));
    }

    [Fact]
    public void Extract_InputChanged_WritesNothing_PM9100()
    {
        var copy = Directory.GetFiles(folder["out/inputs"], "*.csv").Single();
        File.WriteAllText(copy, File.ReadAllText(copy).Replace("2024Q3,8,10", "2024Q3,5,10", StringComparison.Ordinal), new UTF8Encoding(false));
        var run = CommandRun.Of("extract", folder["out"], "-o", folder["pages"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PM9100", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["pages"]));
    }

    [Fact]
    public void Extract_UnknownUnit_PM9101()
    {
        var run = CommandRun.Of("extract", folder["out"], "-o", folder["pages"], "--unit", "无此单位");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PM9101", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_IntoTheResult_IsRefused()
    {
        var run = CommandRun.Of("extract", folder["out"], "-o", folder["out/pages"]);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("PM9003", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_NoResult_EndsWith2() => Assert.Equal(2, CommandRun.Of("extract", folder["in"], "-o", folder["pages"]).ExitCode);
}
