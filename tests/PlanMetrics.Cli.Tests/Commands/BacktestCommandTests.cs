using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class BacktestCommandTests
{
    private static readonly string Sample = Path.Combine(Repository.Root, "docs/examples/panel-synthetic.csv");

    [Fact]
    public void Backtest_Sample_TellsAllModelsAndTheRule()
    {
        var run = CommandRun.In(Language.English, "backtest", Sample, "--target", "90%");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        foreach (var word in new[] { "Year ahead:", "After 75% of the year:", "base rate", "Theil–Sen", "the rule in use", "off track, P >= 0.80" })
            Assert.Contains(word, run.Out, StringComparison.Ordinal);
        var chinese = CommandRun.Of("backtest", Sample, "--target", "0.9");
        Assert.Contains("本程序的规则，按风险等级：", chinese.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Backtest_Json_IsAnArray_WithTheSameFigures()
    {
        var run = CommandRun.Of("backtest", Sample, Sample, "--target", "90%", "--format", "json");
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(2, json.RootElement.GetArrayLength());
        var rule = json.RootElement[0].GetProperty("tables")[0].GetProperty("models").EnumerateArray().Single(model => model.GetProperty("id").GetString() == "rule");
        Assert.InRange(rule.GetProperty("brier").GetDecimal(), 0.01m, 0.24m);
        Assert.Equal(0m, rule.GetProperty("difference").GetDecimal());
    }

    [Fact]
    public void Backtest_FaultyRow_IsNamed_AndEndsWithOne()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Put("p.csv", File.ReadAllText(Sample) + "U001,G1,2019-Q4,9,8\n");
        var run = CommandRun.In(Language.English, "backtest", file, "--target", "90%");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error PM8007", run.Error, StringComparison.Ordinal);
        Assert.Contains("Year ahead:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Backtest_ShortHistory_SaysSo()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.In(Language.English, "backtest", folder.Put("p.csv", "unit,period,numerator,denominator\na,2020,1,2\n"), "--target", "90%");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("warning PM8011", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Backtest_PlanHistory_TestsOneTargetOrAll_AndWritesAPage()
    {
        using var folder = new TemporaryFolder();
        var page = folder["p.html"];
        var samples = Path.Combine(Repository.Root, "samples");
        var run = CommandRun.In(Language.English, "backtest", samples, "--target-id", "leader-court-appearance-rate", "-o", page);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("target: at least 90%", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Together", run.Out, StringComparison.Ordinal);
        Assert.Contains("<svg class=\"plot\"", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.NotEqual(0, CommandRun.Of("backtest", samples, "--target-id", "leader-court-appearance-rate", "-o", page).ExitCode);

        using var json = JsonDocument.Parse(CommandRun.Of("backtest", samples, "--format", "json").Out);
        var all = json.RootElement.EnumerateArray().ToArray();
        var (parts, sum) = (all[..^1], all[^1]);
        Assert.Equal(JsonValueKind.Null, sum.GetProperty("panel").ValueKind);
        Assert.Equal(parts.Length, sum.GetProperty("panels").GetInt32());
        Assert.Equal(parts.Sum(part => Cases(part)), Cases(sum));
        Assert.Contains(parts, part => part.GetProperty("panel").GetString() == "leader-court-appearance-rate");

        static int Cases(JsonElement panel) => panel.GetProperty("tables").EnumerateArray().Sum(table => table.GetProperty("cases").GetInt32());
    }

    [Fact]
    public void Backtest_PlanHistory_RefusesWhatCannotBeMeant()
    {
        var samples = Path.Combine(Repository.Root, "samples");
        Assert.Equal(2, CommandRun.Of("backtest", samples, "--target-id", "nonsense").ExitCode);
        Assert.Equal(2, CommandRun.Of("backtest", samples, "--target", "90%").ExitCode);
        Assert.Equal(2, CommandRun.Of("backtest", Sample, "--target", "90%", "--target-id", "x").ExitCode);
        Assert.Equal(2, CommandRun.Of("backtest", Sample, "--target", "90%", "-o", "p.pdf").ExitCode);
    }

    [Theory]
    [InlineData("--target", "95")]
    [InlineData("--target", "-5%")]
    [InlineData("--target", "abc")]
    [InlineData("--target", "90%", "--year-start", "13")]
    [InlineData("--target", "90%", "--encoding", "nonsense")]
    public void Backtest_BadOption_IsUsage(params string[] options) =>
        Assert.Equal(2, CommandRun.Of(["backtest", Sample, .. options]).ExitCode);

    [Fact]
    public void Backtest_NoTargetOrNoFile_IsUsage()
    {
        Assert.Equal(2, CommandRun.Of("backtest", Sample).ExitCode);
        Assert.Equal(2, CommandRun.Of("backtest", "nowhere.csv", "--target", "90%").ExitCode);
    }
}
