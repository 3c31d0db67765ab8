using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class ScoreCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Score_WithoutFolder_PrintsAndWritesNothing()
    {
        var input = Inputs.Put(folder, Inputs.Good);

        var run = CommandRun.Of("score", input);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("2024年度  数据截至日期 2024-12-31\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("示例权重，非官方", run.Out, StringComparison.Ordinal);
        Assert.Equal([input], Directory.GetFileSystemEntries(folder.Root));
    }

    [Fact]
    public void Score_WithFolder_WritesTheWholeResult()
    {
        var run = CommandRun.Of("score", Inputs.Put(folder, Inputs.Good), "-o", folder["out"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["assessment.csv", "definitions.json", "differences.csv", "duties.csv", "findings.csv", "inputs", "manifest.json", "objections.csv", "observations.csv", "plan.json", "profile.json", "questions.csv", "reminders.csv", "report.html", "report.md", "report.xlsx", "reporting.csv", "risks.csv", "roster.json", "scores.json", "statement.intoto.json", "targets.csv", "units.csv", "warnings.csv"],
            Directory.GetFileSystemEntries(folder["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.True(File.Exists(folder["out/inputs/数据.csv"]));
    }

    [Fact]
    public void Score_Stability_AddsTheAnnexAndChangesNothingElseOnScreen()
    {
        var input = Inputs.Put(folder, Inputs.Good);
        var plain = CommandRun.Of("score", input);

        var run = CommandRun.Of("score", input, "-o", folder["out"], "--stability");

        Assert.Equal((0, plain.Out), (run.ExitCode, run.Out));
        using var json = JsonDocument.Parse(File.ReadAllBytes(folder["out/scores.json"]));
        Assert.Equal(500, json.RootElement.GetProperty("stability").GetProperty("draws").GetInt32());
    }

    [Fact]
    public void Score_YearWithoutAnyFigure_RanksNobodyAndEndsWithErrors()
    {
        var run = CommandRun.Of("score", Inputs.Put(folder, Inputs.Good), "--year", "2023");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PM4029", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("并列", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("score")]
    [InlineData("check")]
    public void Score_AsOfBeforeTheYear_IsRefused(string command)
    {
        var run = CommandRun.Of(command, Inputs.Put(folder, Inputs.Good), "--as-of", "2023-12-31");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("2024-01-01", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_NoCopy_LeavesTheInputsOut()
    {
        CommandRun.Of("score", Inputs.Put(folder, Inputs.Good), "-o", folder["out"], "--no-copy");

        Assert.False(Directory.Exists(folder["out/inputs"]));
    }

    [Fact]
    [Trait("Threat", "T-H01")]
    public void Score_BadFigure_IsDoneWithErrorsAndSaysSo()
    {
        var run = CommandRun.Of("score", Inputs.Put(folder, Inputs.Bad), "-o", folder["out"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("结果不完整", run.Out.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("数据.csv(D2): error PM3", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["out/manifest.json"]));
    }

    [Fact]
    [Trait("Threat", "T-H01")]
    public void Score_Strict_StopsBeforeScoring()
    {
        var run = CommandRun.Of("score", Inputs.Put(folder, Inputs.Bad), "-o", folder["out"], "--strict");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public void Score_Json_IsScoresJson()
    {
        var input = Inputs.Put(folder, Inputs.Good);
        CommandRun.Of("score", input, "-o", folder["out"]);

        var run = CommandRun.Of("score", input, "--format", "json");

        Assert.Equal(File.ReadAllText(folder["out/scores.json"]), run.Out);
        using var document = JsonDocument.Parse(run.Out);
        Assert.Equal(2024, document.RootElement.GetProperty("year").GetInt32());
    }

    [Fact]
    public void Score_ForeignFolder_IsRefusedWithFour_UnlessForced()
    {
        var input = Inputs.Put(folder, Inputs.Good);
        folder.Put("out/mine.txt", "mine");

        var refused = CommandRun.Of("score", input, "-o", folder["out"]);
        Assert.Equal((4, ""), (refused.ExitCode, refused.Out));
        Assert.Contains("PM9001", refused.Error, StringComparison.Ordinal);

        Assert.Equal(0, CommandRun.Of("score", input, "-o", folder["out"], "--force").ExitCode);
        Assert.Equal("mine", File.ReadAllText(folder["out/mine.txt"]));
    }

    [Fact]
    [Trait("Threat", "T-G06")]
    public void Score_FolderInsideTheInput_IsRefusedWithFour()
    {
        var input = Inputs.Put(folder, Inputs.Good);

        var run = CommandRun.Of("score", input, "-o", Path.Combine(input, "out"), "--force");

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("PM9003", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(input, "out")));
    }

    [Fact]
    [Trait("Threat", "T-G08")]
    public void Score_UnwritablePlace_ExitsFour()
    {
        folder.Put("file", "x");

        Assert.Equal(4, CommandRun.Of("score", Inputs.Put(folder, Inputs.Good), "-o", folder["file/out"]).ExitCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Score_ConsoleIsFull_ExitsFourWithOneLine(bool onlyAtTheEnd)
    {
        using var output = new FullWriter(onlyAtTheEnd);
        using var error = new StringWriter { NewLine = "\n" };

        var code = CommandLine.Run(["score", Inputs.Put(folder, Inputs.Good), "--quiet"], new Shell(output, error, Language.Chinese));

        Assert.Equal(4, code);
        Assert.EndsWith("planmetrics: 无法写出屏幕输出（磁盘已满）\n", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("内部故障", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Score_BothConsolesAreFull_ExitsFour()
    {
        using var full = new FullWriter(onlyAtTheEnd: false);

        Assert.Equal(4, CommandLine.Run(["score", Inputs.Put(folder, Inputs.Good)], new Shell(full, full, Language.Chinese)));
    }

    [Fact]
    [Trait("Threat", "T-G06")]
    public void Score_EarlierResultAmongTheInputs_IsNotRead()
    {
        Inputs.Put(folder, Inputs.Good);
        CommandRun.Of("score", folder["in"], "-o", folder["result"]);
        var first = File.ReadAllText(folder["result/observations.csv"]);

        CommandRun.Of("score", folder["in"], folder["result"], "-o", folder["second"]);

        Assert.Equal(first, File.ReadAllText(folder["second/observations.csv"]));
    }

    [Fact]
    public void Score_LanguageAsked_IsTheFilesToo_SystemLanguageIsNot()
    {
        var input = Inputs.Put(folder, Inputs.Bad);
        CommandRun.In(Language.English, "score", input, "-o", folder["system"]);
        CommandRun.In(Language.English, "score", input, "-o", folder["asked"], "--lang", "en");

        Assert.Contains("\"language\":\"zh\"", File.ReadAllText(folder["system/manifest.json"]), StringComparison.Ordinal);
        Assert.Contains("\"language\":\"en\"", File.ReadAllText(folder["asked/manifest.json"]), StringComparison.Ordinal);
        Assert.NotEqual(File.ReadAllText(folder["system/findings.csv"]), File.ReadAllText(folder["asked/findings.csv"]));
    }

    [Fact]
    public void Score_RosterOfTheFirstFolder_IsUsedAndCopied()
    {
        var roster = "{\"schemaVersion\": 1, \"add\": [{\"id\": \"town-a\", \"name\": \"甲镇\", \"kind\": \"town\"}]}";
        folder.Put("in/roster.json", roster);

        var run = CommandRun.Of("score", Inputs.Put(folder, Inputs.Good), "-o", folder["out"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("甲镇", run.Out, StringComparison.Ordinal);
        Assert.Equal(roster, File.ReadAllText(folder["out/roster.json"]));
    }
}
