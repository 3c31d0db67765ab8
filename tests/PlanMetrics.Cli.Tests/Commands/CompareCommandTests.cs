using System.Text;
using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class CompareCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CompareCommandTests()
    {
        Score("old", Inputs.Good);
        Score("new", Inputs.Good.Replace("2024Q3,8,10", "2024Q3,5,10", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(Language.Chinese, "compare/overview.zh.txt")]
    [InlineData(Language.English, "compare/overview.en.txt")]
    public void Compare_OneFigureChanged_PrintsTheCommittedText_Golden(Language language, string file)
    {
        var run = CommandRun.In(language, "compare", folder["old"], folder["new"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        GoldenFile.AssertSame(file, Encoding.UTF8.GetBytes(run.Out));
    }

    [Theory]
    [InlineData(Language.Chinese, "区司法局", "compare/unit.zh.txt")]
    [InlineData(Language.English, "justice-bureau", "compare/unit.en.txt")]
    public void Compare_OneUnit_PrintsTheCommittedText_Golden(Language language, string unit, string file) =>
        GoldenFile.AssertSame(file, Encoding.UTF8.GetBytes(CommandRun.In(language, "compare", folder["old"], folder["new"], "--unit", unit).Out));

    [Fact]
    public void Compare_SameResult_SaysSoAndEndsWell()
    {
        var run = CommandRun.Of("compare", folder["old"], folder["old"], "--exit-code");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("两次结果一致，没有差异\n", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("没有差异\n", CommandRun.Of("compare", folder["old"], folder["old"], "--unit", "区司法局").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_WithExitCode_EndsWith3WhereAnythingDiffers() =>
        Assert.Equal(3, CommandRun.Of("compare", folder["old"], folder["new"], "--exit-code").ExitCode);

    [Fact]
    public void Compare_Json_HoldsUnitsTargetsAndFigures()
    {
        var run = CommandRun.Of("compare", folder["old"], folder["new"], "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        var unit = json.RootElement.GetProperty("units")[0];
        Assert.Equal("justice-bureau", unit.GetProperty("unit").GetString());
        Assert.Equal(unit.GetProperty("change").GetDecimal(), unit.GetProperty("data").GetDecimal());
        var figure = unit.GetProperty("targets")[0].GetProperty("figures")[0];
        Assert.Equal((8, 5), (
            figure.GetProperty("old").GetProperty("figure").GetProperty("numerator").GetInt32(),
            figure.GetProperty("new").GetProperty("figure").GetProperty("numerator").GetInt32()));
        Assert.Equal("D4,E4", figure.GetProperty("new").GetProperty("cells").GetString());
    }

    [Fact]
    public void Compare_JsonOfOneUnit_HoldsThatUnitAlone()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("compare", folder["old"], folder["new"], "--format", "json", "--unit", "*").Out);

        Assert.Equal("*", Assert.Single(json.RootElement.GetProperty("units").EnumerateArray()).GetProperty("unit").GetString());
    }

    [Fact]
    public void Compare_NoCopy_SaysThatNothingIsSplit()
    {
        Score("bare", Inputs.Good, "--no-copy");

        var run = CommandRun.Of("compare", folder["bare"], folder["new"], "--unit", "区司法局");

        Assert.Contains("info PM9023", run.Error, StringComparison.Ordinal);
        Assert.Contains("（不拆分）", run.Out, StringComparison.Ordinal);
        Assert.Contains("8/10 [数据.csv(D4,E4)] → 5/10 [数据.csv(D4,E4)]", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_InputsOfSeveralNamesAndFolders_AreComputedAgain()
    {
        var odd = folder.Put("a/数据.txt", Inputs.Good);
        folder.Put("b/数据.csv", Inputs.Good.Replace("区司法局", "区教育局", StringComparison.Ordinal));
        folder.Put("c/数据.csv", Inputs.Good.Replace("区司法局", "区财政局", StringComparison.Ordinal));
        CommandRun.Of("score", odd, folder["b"], folder["c"], "-o", folder["odd"]);

        var run = CommandRun.Of("compare", folder["odd"], folder["new"], "--unit", "区司法局");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("/数据.txt(D4,E4)] → 5/10 [数据.csv(D4,E4)]", run.Out, StringComparison.Ordinal);
        Assert.Contains(" = 数据 -", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_RejectedFigure_StandsThereAsRejected()
    {
        Score("bad", Inputs.Good.Replace("2024Q3,8,10", "2024Q3,18,10", StringComparison.Ordinal));

        var run = CommandRun.Of("compare", folder["old"], folder["bad"], "--unit", "区司法局");

        Assert.Contains("8/10 [数据.csv(D4,E4)] → 数据无效（未采用）", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_AnotherProfile_ChangesComeFromRules()
    {
        Score("explicit", Inputs.Good, "--profile", "explicit");

        var run = CommandRun.Of("compare", folder["old"], folder["explicit"]);

        Assert.Contains("已变化：评分方案\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(3, CommandRun.Of("compare", folder["old"], folder["explicit"], "--exit-code").ExitCode);
    }

    [Fact]
    public void Compare_NoResultOrNoSuchUnit_IsWrongUsage()
    {
        var run = CommandRun.Of("compare", folder["old"], folder.Root);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error PM9020", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Of("compare", folder["old"], folder["new"], "--unit", "无此单位").ExitCode);
    }

    private void Score(string name, string csv, params string[] more)
    {
        folder.Put($"{name}-in/数据.csv", csv);
        CommandRun.Of(["score", folder[$"{name}-in"], "-o", folder[name], .. more]);
    }
}
