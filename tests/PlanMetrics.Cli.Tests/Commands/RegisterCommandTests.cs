using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

/// <summary>From a folder with figures and a register to ranking, result folder, explanation and comparison.</summary>
public sealed class RegisterCommandTests : IDisposable
{
    private const string Scheme = "tests/PlanMetrics.Tests/Fixtures/Profiles/office-scheme.json";

    private const string Figures =
        "单位,指标,报告期,分子,分母,数据来源\n"
        + "甲镇,leader-court-appearance-rate,2024,45,50,法院\n"
        + "乙镇,leader-court-appearance-rate,2024,45,50,法院\n"
        + "丙镇,leader-court-appearance-rate,2024,45,50,法院\n"
        + "丁镇,leader-court-appearance-rate,2024,45,50,法院\n";

    private const string Entries =
        "单位,类型,项目,分值,加倍,事由,依据文件,日期,批准\n"
        + "甲镇,加分,,4,,市级先进,广府办〔2024〕2号,2024-06-30,区政府\n"
        + "甲镇,扣分,行政机关负责人出庭应诉率,0.5,是,通报批评,昭府办〔2024〕9号,2024-05-06,区政府\n"
        + "乙镇,一票否决,安全生产一票否决,,,较大事故,昭安委〔2024〕1号,2024-07-01,区委\n"
        + "丙镇,一票否决,court,,,拒不出庭,昭府函〔2024〕8号,2024-07-02,区委\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Score_WithARegister_MarksTheRankingAndWritesEveryEntry()
    {
        var run = Score("out", Entries);

        Assert.Equal((0, true), (run.ExitCode, run.Out.Contains("不参与排名：一票否决（安全生产一票否决）", StringComparison.Ordinal)));
        Assert.Contains("加分 +3，扣分 -1", run.Out, StringComparison.Ordinal);
        Assert.Contains("PM5025", File.ReadAllText(folder["out/findings.csv"]), StringComparison.Ordinal);
        Assert.True(File.Exists(folder["out/inputs/登记/加扣分.csv"]));
        using var json = JsonDocument.Parse(File.ReadAllBytes(folder["out/scores.json"]));
        foreach (var unit in json.RootElement.GetProperty("units").EnumerateArray().Where(unit => unit.GetProperty("total").TryGetProperty("points", out _)))
        {
            var lines = unit.TryGetProperty("adjustments", out var some) ? some.EnumerateArray().Sum(line => line.GetProperty("points").GetDecimal()) : 0m;
            Assert.Equal(unit.GetProperty("total").GetProperty("points").GetDecimal(), lines + Leaves(unit.GetProperty("total")).Sum());
        }
    }

    [Fact]
    public void Explain_NamesEachEntryWithReasonDocumentAndAuthority()
    {
        Score("out", Entries);

        var first = CommandRun.Of("explain", folder["out"], "--unit", "甲镇").Out;
        Assert.Contains("加分  总分  计入总分 +3（登记 +4，受上限或扣完为止限制）", first, StringComparison.Ordinal);
        Assert.Contains("扣分（加倍）  行政机关负责人出庭应诉率 (leader-court-appearance-rate)  计入总分 -1", first, StringComparison.Ordinal);
        Assert.Contains("依据文件：昭府办〔2024〕9号；日期 2024-05-06；批准：区政府", first, StringComparison.Ordinal);
        Assert.Contains("登记/加扣分.csv(A3)", first, StringComparison.Ordinal);
        var second = CommandRun.Of("explain", folder["out"], "--unit", "丙镇").Out;
        Assert.Contains("一票否决“拒不出庭”", second, StringComparison.Ordinal);
        Assert.Contains("100 → 0 分", second, StringComparison.Ordinal);
        Assert.Contains("得分 0 / 100，贡献 0（一票否决，此前 100）", second, StringComparison.Ordinal);
        Assert.Contains("否决依据：昭委办〔2024〕3号 第六条，批准：区委", second, StringComparison.Ordinal);
        var english = CommandRun.In(Language.English, "explain", folder["out"], "--unit", "乙镇").Out;
        Assert.Contains("effects: barred from the top grade, not ranked", english, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_OfTwoRegisters_AddsUp()
    {
        Score("old", Entries);
        Score("new", Entries + "甲镇,扣分,,0.7,,再次通报,昭府办〔2024〕11号,2024-09-06,区政府\n");

        var run = CommandRun.Of("compare", folder["old"], folder["new"], "--unit", "甲镇");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("分差 -0.7 = 数据 -0.7，规则 0，同类 0", run.Out, StringComparison.Ordinal);
        Assert.Contains("加扣分及一票否决", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("score")]
    [InlineData("check")]
    public void FaultyEntry_IsNamedWithItsCell_AndEndsWithErrors(string command)
    {
        var run = Run(command, Entries + "甲镇,扣分,,-2,,通报,,2024-09-06,区政府\n");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("登记/加扣分.csv(G6): error PM2101", run.Error, StringComparison.Ordinal);
        Assert.Contains("登记/加扣分.csv(D6): error PM2105", run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<decimal> Leaves(JsonElement node) =>
        node.TryGetProperty("measure", out _)
            ? [node.TryGetProperty("contribution", out var brought) ? brought.GetDecimal() : 0m]
            : node.GetProperty("children").EnumerateArray().SelectMany(Leaves);

    private CommandRun Score(string output, string entries) => Run("score", entries, "-o", folder[output]);

    private CommandRun Run(string command, string entries, params string[] more)
    {
        folder.Put(
            "in/roster.json",
            """{"schemaVersion":1,"add":[{"id":"jia","name":"甲镇","kind":"town"},{"id":"yi","name":"乙镇","kind":"town"},{"id":"bing","name":"丙镇","kind":"town"},{"id":"ding","name":"丁镇","kind":"town"}]}""");
        folder.Put("in/数据.csv", Figures);
        folder.Put("in/登记/加扣分.csv", entries);
        return CommandRun.Of([command, folder["in"], "--profile", Path.Combine(PlanMetrics.Tests.House.Repository.Root, Scheme), .. more]);
    }
}
