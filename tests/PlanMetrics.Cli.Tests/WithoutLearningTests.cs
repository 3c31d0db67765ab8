using PlanMetrics.Tests.House;

namespace PlanMetrics.Cli.Tests;

/// <summary>The program without Microsoft.ML, managed and native: all but training works, and training says why not.</summary>
public sealed class WithoutLearningTests : IDisposable
{
    private static readonly (string Name, string Value) Invariant = ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("without-learning");
    private readonly string program;

    public WithoutLearningTests()
    {
        program = Path.Combine(folder.FullName, "program");
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
            if (IsPart(Path.GetRelativePath(AppContext.BaseDirectory, file)) && !IsLearning(Path.GetFileName(file)))
            {
                var copy = Path.Combine(program, Path.GetRelativePath(AppContext.BaseDirectory, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Score_Risk_AndVerify_WorkWithoutIt()
    {
        Assert.DoesNotContain(Directory.EnumerateFiles(program, "*", SearchOption.AllDirectories), file => IsLearning(Path.GetFileName(file)));
        var result = Path.Combine(folder.FullName, "result");
        var sample = Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples/2024"), "justice-bureau-*.xlsx").Single();
        var roster = Path.Combine(Repository.Root, "samples/roster.json");
        var score = Run("score", sample, "--roster", roster, "--year", "2024", "-o", result);
        Assert.True(score.Exit == ExitCode.Done, score.Error);
        Assert.Equal(ExitCode.Done, Run("verify", result).Exit);
        Assert.Equal(ExitCode.Done, Run("risk", sample, "--roster", roster, "--year", "2024").Exit);
    }

    [Theory]
    [InlineData("en", "the program's part for learning, Microsoft.ML, is missing", "no model is written")]
    [InlineData("zh", "程序的学习部件 Microsoft.ML 缺失", "未写出模型")]
    public void Learn_SaysWhyNot_AndWritesNothing(string language, string reason, string outcome)
    {
        var model = Path.Combine(folder.FullName, "model.json");
        var run = Run("learn", Path.Combine(Repository.Root, "docs/examples/panel-synthetic.csv"), "--target", "90%", "-o", model, "--lang", language);
        Assert.Equal(ExitCode.DoneWithErrors, run.Exit);
        Assert.Contains($"error PM9155: {reason}", run.Error, StringComparison.Ordinal);
        Assert.Contains(outcome, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(model));
    }

    [Fact]
    public void Backtest_GoesOn_WithoutTheRowOfTheModel()
    {
        var run = Run("backtest", Path.Combine(Repository.Root, "docs/examples/panel-synthetic.csv"), "--target", "90%", "--lang", "en");
        Assert.True(run.Exit == ExitCode.Done, run.Error);
        Assert.Contains("warning PM9156", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("learned (logistic", run.Output, StringComparison.Ordinal);
    }

    private (int Exit, string Output, string Error) Run(params string[] arguments) =>
        CliProcess.Run(Path.Combine(program, "PlanMetrics.Cli.dll"), folder.FullName, arguments, Invariant);

    // The test's own folder holds the program beside the test host.
    private static bool IsPart(string path) => !path.StartsWith("xunit", StringComparison.Ordinal) && !path.StartsWith("testhost", StringComparison.Ordinal);

    private static bool IsLearning(string name) =>
        name.StartsWith("Microsoft.ML", StringComparison.Ordinal) || name.Contains("LdaNative", StringComparison.Ordinal) || name.Contains("CpuMathNative", StringComparison.Ordinal);
}
