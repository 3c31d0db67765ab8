using PlanMetrics.Tests.Files;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Cli.Tests.Commands;

/// <summary>An index workbook on the command line: recognised by its content, and scored, explained and compared without any plan.</summary>
public sealed class IndexCommandTests : IDisposable
{
    private static readonly string Liveability = Path.Combine(Repository.Root, "docs/examples/liveability.xlsx");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("planmetrics-index");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Score_OfAnIndex_SpeaksOfNoGovernment(string language)
    {
        var result = Path.Combine(folder.FullName, "out");
        var scored = CommandRun.Of("score", Liveability, "-o", result, "--lang", language);
        var explained = CommandRun.Of("explain", result, "--unit", "West", "--lang", language);

        Assert.Equal((0, 0), (scored.ExitCode, explained.ExitCode));
        var text = scored.Out + scored.Error + explained.Out;
        foreach (var word in new[] { "任务", "区级", "全区", "报送", "牵头", "自报", "task", "Task", "district", "District", "lead" })
            Assert.DoesNotContain(word, text, StringComparison.Ordinal);
        Assert.Contains("75.00", scored.Out, StringComparison.Ordinal);
        Assert.Contains("liveability.xlsx(values!C3)", explained.Out, StringComparison.Ordinal);
        Assert.Equal(["unit", "E", "W"], File.ReadLines(Path.Combine(result, "units.csv")).Select(line => line.TrimStart('\uFEFF').Split(',')[0]));
        foreach (var file in new[] { "plan.json", "roster.json", "profile.json", "inputs/liveability.xlsx", "manifest.json" })
            Assert.True(File.Exists(Path.Combine(result, file)), file);
    }

    [Fact]
    public void Compare_OfTwoResults_RecomputesThemFromTheirWorkbooks()
    {
        var first = Path.Combine(folder.FullName, "first");
        var second = Path.Combine(folder.FullName, "second");
        Assert.Equal(0, CommandRun.Of("score", Liveability, "-o", first).ExitCode);
        var profile = Path.Combine(folder.FullName, "other.json");
        File.WriteAllText(profile, File.ReadAllText(Path.Combine(first, "profile.json")).Replace("\"weight\":1,\"rule\":{\"rule\":\"goalposts\",\"lower\":50", "\"weight\":3,\"rule\":{\"rule\":\"goalposts\",\"lower\":50", StringComparison.Ordinal));
        Assert.Equal(0, CommandRun.Of("score", Liveability, "--profile", profile, "-o", second).ExitCode);

        var compared = CommandRun.Of("compare", first, second, "--lang", "en");
        Assert.Equal(0, compared.ExitCode);
        Assert.Contains("60.63", compared.Out, StringComparison.Ordinal); // (3 × 80 + 45) / 4 and 50, by halves
    }

    [Fact]
    public void Score_WithStability_TellsHowSureTheRanksAre()
    {
        var result = Path.Combine(folder.FullName, "out");
        Assert.Equal(0, CommandRun.Of("score", Liveability, "--stability", "-o", result).ExitCode);
        Assert.Contains("E,unit,56.25,100,56.25,,2,2,2,", File.ReadAllText(Path.Combine(result, "units.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Score_OfAnIndexAmongOtherFiles_IsRefused()
    {
        File.Copy(Liveability, Path.Combine(folder.FullName, "index.xlsx"));
        File.WriteAllText(Path.Combine(folder.FullName, "figures.csv"), "单位,指标,报告期,数值\n区司法局,x,2024,1\n");
        var run = CommandRun.Of("score", folder.FullName, "--lang", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("index.xlsx", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_OfAFaultyIndex_NamesItsCellsAndScoresNothing()
    {
        var broken = Path.Combine(folder.FullName, "broken.xlsx");
        File.WriteAllBytes(broken, new XlsxBuilder()
            .Sheet("设置", XlsxBuilder.Row(1, "指数名称", "试验") + XlsxBuilder.Row(2, "年份", "2020"))
            .Sheet("指标", XlsxBuilder.Row(1, "编号", "下限", "上限") + XlsxBuilder.Row(2, "a", "5", "5"))
            .Sheet("数据", XlsxBuilder.Row(1, "单位", "a") + XlsxBuilder.Row(2, "东", "5")).ToBytes());
        var run = CommandRun.Of("score", broken, "-o", Path.Combine(folder.FullName, "out"), "--lang", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("broken.xlsx(指标!A2): error PM1088", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.FullName, "out")));
    }
}
