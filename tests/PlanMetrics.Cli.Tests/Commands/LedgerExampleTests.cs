using PlanMetrics.Tests.Fixtures;
using PlanMetrics.Tests.House;

namespace PlanMetrics.Cli.Tests.Commands;

/// <summary>The example of docs/ledgers.md does what the page says.</summary>
public sealed class LedgerExampleTests : IDisposable
{
    private static readonly string[] Dates = ["--year", "2024", "--as-of", "2024-06-30"];
    private static readonly string Example = Path.Combine(Repository.Root, "docs/ledgers/2024年行政应诉台账.xlsx");
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Page_ShowsTheMappingThatLiesBesideTheLedger()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs/ledgers.md")).ReplaceLineEndings("\n");
        Assert.Contains("```json\n" + File.ReadAllText(Path.ChangeExtension(Example, ".mapping.json")).ReplaceLineEndings("\n") + "```", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Example_ReadsEveryFigure()
    {
        var run = CommandRun.Of(["check", Example, .. Dates]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("填报值 24 条", run.Out, StringComparison.Ordinal);
        Assert.Contains("info PM2182", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(": warning PM2", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_Example_KeepsCellsAndMapping_AndCanBeComputedAgain()
    {
        Assert.Equal(0, CommandRun.Of(["score", Example, .. Dates, "-o", folder["out"]]).ExitCode);
        Assert.Equal(0, CommandRun.Of(["score", Example, .. Dates, "--profile", "explicit", "-o", folder["explicit"]]).ExitCode);

        var figures = File.ReadAllText(folder["out/observations.csv"]);
        Assert.Matches("market-regulation-bureau,leader-court-appearance-rate,2024-Q1,.*,4,4,.*,应诉台账,D9,C9,", figures);
        Assert.True(File.Exists(folder["out/inputs/2024年行政应诉台账.mapping.json"]));
        Assert.Contains("2024年行政应诉台账.mapping.json", File.ReadAllText(folder["out/manifest.json"]), StringComparison.Ordinal);
        var compared = CommandRun.Of("compare", folder["out"], folder["explicit"]);
        Assert.Equal((0, ""), (compared.ExitCode, compared.Error));
    }

    [Fact]
    public void Map_Example_DraftsAMapping_ThatNobodyCanUseUnseen()
    {
        Assert.Equal(0, CommandRun.Of("map", Example, "-o", folder["draft.mapping.json"]).ExitCode);

        var draft = File.ReadAllText(folder["draft.mapping.json"]);
        Assert.Contains("\"numerator\":[\"行政诉讼\",\"{period}\",\"实际出庭\\n件数\"]", draft, StringComparison.Ordinal);
        Assert.Contains("\"target\":\"leader-court-appearance-rate\"", draft, StringComparison.Ordinal);
        Assert.Contains("\"target\":\"judicial-suggestion-timely-reply-rate\"", draft, StringComparison.Ordinal);
        File.Copy(Example, folder["台账行政应诉台账.xlsx"]);
        var unseen = CommandRun.Of(["check", folder["台账行政应诉台账.xlsx"], "--mapping", folder["draft.mapping.json"], .. Dates]);
        Assert.Equal(2, unseen.ExitCode);
        Assert.Contains("PM2175", unseen.Error, StringComparison.Ordinal);

        File.WriteAllText(folder["confirmed.json"], draft.Replace("\"confirmed\":false", "\"confirmed\":true", StringComparison.Ordinal).Replace("2024年行政应诉台账.xlsx", "台账*", StringComparison.Ordinal));
        var confirmed = CommandRun.Of(["check", folder["台账行政应诉台账.xlsx"], "--mapping", folder["confirmed.json"], .. Dates]);
        Assert.Contains("填报值 24 条", confirmed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Map_FileWithoutATable_SaysSo() =>
        Assert.Equal(1, CommandRun.Of("map", folder.Put("说明.csv", "完全是文字\n没有数字\n")).ExitCode);
}
