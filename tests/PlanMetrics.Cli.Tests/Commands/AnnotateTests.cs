using System.Security.Cryptography;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

/// <summary><c>check --annotate</c>: copies go into a folder of their own, the originals stay as they are.</summary>
public sealed class AnnotateTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Annotate_FaultyFile_WritesACopy_AndLeavesTheOriginalAlone()
    {
        var input = Inputs.Put(folder, Inputs.Bad);
        folder.Put("in/好.csv", Inputs.Good.Replace("区司法局", "区公安分局", StringComparison.Ordinal));
        var before = Hash("in/数据.csv");

        var run = CommandRun.Of("check", input, "--annotate", folder["退回"]);
        var again = CommandRun.Of("check", input, "--annotate", folder["退回"]);

        Assert.Equal((1, 1, before), (run.ExitCode, again.ExitCode, Hash("in/数据.csv")));
        Assert.Contains("退回补正 1 份", run.Error, StringComparison.Ordinal);
        Assert.Equal(["manifest.json", "数据.xlsx"], Directory.GetFiles(folder["退回"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Annotate_FolderOfCopies_IsNeverReadAsAnInput()
    {
        var input = Inputs.Put(folder, Inputs.Bad);
        CommandRun.Of("check", input, "--annotate", folder["退回"]);

        Assert.Contains("PM2008", CommandRun.Of("check", folder.Root).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in")]
    [InlineData("in/退回")]
    public void Annotate_IntoTheInputs_IsRefused_T_G06(string place)
    {
        var run = CommandRun.Of("check", Inputs.Put(folder, Inputs.Bad), "--annotate", folder[place]);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("PM9003", run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(folder["in"]));
    }

    [Fact]
    public void Annotate_OverAFolderOfSomethingElse_IsRefused()
    {
        folder.Put("别的/信.txt", "x");

        Assert.Equal(4, CommandRun.Of("check", Inputs.Put(folder, Inputs.Bad), "--annotate", folder["别的"]).ExitCode);
        Assert.Single(Directory.GetFileSystemEntries(folder["别的"]));
    }

    private string Hash(string path) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(folder[path])));
}
