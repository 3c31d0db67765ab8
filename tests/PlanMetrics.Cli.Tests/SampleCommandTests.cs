using PlanMetrics.Diagnostics;

namespace PlanMetrics.Cli.Tests;

public sealed class SampleCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planmetrics-sample-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Run_Faults_WritesAndListsWhatWasPlantedWhere()
    {
        var (code, output, error) = Run("sample", "-o", folder, "--faults");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("synthetic", output, StringComparison.Ordinal);
        Assert.Contains("2024/town-01-甲子镇.xlsx(填报!E4): a percentage, 90%, in a number cell", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "roster.json")));
        Assert.Contains("2024/~$town-01-甲子镇.xlsx: ", output, StringComparison.Ordinal);
        Assert.Contains("2024/~$town-01-甲子镇.xlsx: info PM2013: ", Run("check", folder).Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "2021", "source-court-区法院.xlsx")));
    }

    [Fact]
    public void Run_FolderHoldsSomethingElse_RefusesAndWritesNothing()
    {
        File.WriteAllText(Path.Combine(folder, "report.txt"), "mine");

        var (code, _, error) = Run("sample", "-o", folder);

        Assert.Equal(4, code);
        Assert.Contains("report.txt", error, StringComparison.Ordinal);
        Assert.Equal(["report.txt"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Run_Force_WritesBesideWhatIsThere()
    {
        File.WriteAllText(Path.Combine(folder, "report.txt"), "mine");

        var (code, _, _) = Run("sample", "-o", folder, "--force");

        Assert.Equal(0, code);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder, "report.txt")));
        Assert.True(File.Exists(Path.Combine(folder, "roster.json")));
    }

    [Fact]
    public void Run_FolderIsAFile_OutputFault()
    {
        var file = Path.Combine(folder, "taken");
        File.WriteAllText(file, "");

        var (code, _, error) = Run("sample", "-o", file);

        Assert.Equal(4, code);
        Assert.Contains(file, error, StringComparison.Ordinal);
    }

    private static (int Code, string Out, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Run(args, new Shell(output, error, Language.English));
        return (code, output.ToString(), error.ToString());
    }
}
