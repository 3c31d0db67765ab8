using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class LearnCommandTests
{
    [Fact]
    public void Learn_WhereTheGuardRefuses_SaysWhy_WritesNothing_AndEndsWithOne()
    {
        using var folder = new TemporaryFolder();
        var model = Path.Combine(Path.GetDirectoryName(folder.Put("x.txt", ""))!, "model.json");
        var run = CommandRun.In(Language.English, "learn", Path.Combine(Repository.Root, "docs/examples/panel-synthetic.csv"), "--target", "90%", "-o", model);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error PM9061", run.Error, StringComparison.Ordinal);
        Assert.Contains("no model is written", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(model));
    }

    [Fact]
    public void Learn_NoOutput_IsUsage() => Assert.Equal(2, CommandRun.Of("learn", "p.csv", "--target", "90%").ExitCode);
}
