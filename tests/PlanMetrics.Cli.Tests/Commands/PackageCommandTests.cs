using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class PackageCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PackageCommandTests() =>
        Assert.InRange(CommandRun.Of("score", Inputs.Put(folder, Inputs.Good), "-o", folder["out"], "--quiet").ExitCode, 0, 1);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Package_Public_IsWrittenBesideTheResult_AndVerifiesAgainstIt()
    {
        var made = CommandRun.Of("package", folder["out"], "--for", "public");
        Assert.Equal(0, made.ExitCode);
        Assert.Contains("公开包：4 个文件", made.Out, StringComparison.Ordinal);
        Assert.Contains("PM9141", made.Error, StringComparison.Ordinal);

        var run = CommandRun.Of("verify", folder["out-public.zip"], "--against", folder["out"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("一致：由结果重新生成，4 个文件逐字节相同", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Package_IntoAFolder_ThenChanged_EndsWithThreeAndNamesTheFile()
    {
        Assert.Equal(0, CommandRun.Of("package", folder["out"], "--for", "assessment", "-o", folder["third"]).ExitCode);
        File.AppendAllText(folder["third/codebook.csv"], "\n");
        var run = CommandRun.In(PlanMetrics.Diagnostics.Language.English, "verify", folder["third"], "--against", folder["out"]);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("codebook.csv  is not what comes out again", run.Out, StringComparison.Ordinal);
        var json = CommandRun.Of("verify", folder["third"], "--against", folder["out"], "--format", "json");
        Assert.Contains("\"identical\":false,\"files\":", json.Out, StringComparison.Ordinal);
        Assert.Contains("\"changed\":[\"codebook.csv\"]", json.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Package_FileThatIsThere_IsReplacedOnlyWithForce()
    {
        string[] args = ["package", folder["out"], "--for", "internal", "-o", folder["all.zip"]];
        Assert.Equal(0, CommandRun.Of(args).ExitCode);
        var before = File.ReadAllBytes(folder["all.zip"]);
        Assert.Equal(4, CommandRun.Of(args).ExitCode);
        Assert.Equal(0, CommandRun.Of([.. args, "--force"]).ExitCode);
        Assert.Equal(before, File.ReadAllBytes(folder["all.zip"]));
    }

    [Fact]
    public void Package_WrongUse_EndsWithTwo()
    {
        Assert.Equal(2, CommandRun.Of("package", folder["out"]).ExitCode);
        Assert.Equal(2, CommandRun.Of("package", folder["out"], "--for", "everybody").ExitCode);
        Assert.Equal(2, CommandRun.Of("package", folder["out"], "--for", "public", "-o", folder["out/public.zip"]).ExitCode);
        Assert.Equal(2, CommandRun.Of("package", folder["nothing"], "--for", "public").ExitCode);
        Assert.Equal(2, CommandRun.Of("package", folder["out"], "--for", "public", "--inputs", folder["nowhere"]).ExitCode);
        Assert.False(File.Exists(folder["out-public.zip"]));
    }

    [Fact]
    public void Package_ChangedResult_EndsWithTwo_PM9140()
    {
        File.AppendAllText(folder["out/units.csv"], "\n");
        var run = CommandRun.Of("package", folder["out"], "--for", "public");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PM9140", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["out-public.zip"]));
    }
}
