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
    public void Run_Manipulate_IsListed_FoundByScore_AndExplained()
    {
        var (code, output, _) = Run("sample", "-o", folder, "--manipulate");

        Assert.Equal(0, code);
        Assert.Contains("2024/town-18-辛巳镇.xlsx(填报!G73): a percentage that no count over the denominator gives", output, StringComparison.Ordinal);
        var result = Path.Combine(folder, "out");
        var scored = Run("score", Path.Combine(folder, "2024"), "--roster", Path.Combine(folder, "roster.json"), "-o", result).Out;
        Assert.Contains("Questions about figures: ", scored, StringComparison.Ordinal);
        Assert.Contains("  PM7001 arithmetic  \"Xinsi Town\"", scored, StringComparison.Ordinal);
        var rows = File.ReadAllLines(Path.Combine(result, "questions.csv"));
        Assert.Equal("unit,target,periods,screen,severity,base_rate,reference_cases,numbers,message,code,counts", rows[0]);
        Assert.Contains(rows, row => row.StartsWith("*,leader-court-appearance-rate,2024-Q1;2024-Q4,threshold.heaped,info,", StringComparison.Ordinal));
        var targets = File.ReadAllLines(Path.Combine(result, "targets.csv"));
        Assert.EndsWith(",questioned,sample_size,instrument", targets[0], StringComparison.Ordinal);
        Assert.EndsWith(",true,,", Assert.Single(targets, row => row.StartsWith("town-18,", StringComparison.Ordinal) && row.Contains(",proof-notice-rate,own,", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("figures under question: PM7001 ", Run("explain", result, "--unit", "town-18", "--target", "proof-notice-rate").Out, StringComparison.Ordinal);
        Assert.Contains("figures under question: PM7006 ", Run("explain", result, "--unit", "*", "--target", "leader-court-appearance-rate").Out, StringComparison.Ordinal);
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
