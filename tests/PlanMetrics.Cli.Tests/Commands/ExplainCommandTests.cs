using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Theory]
    [InlineData("PM1003")]
    [InlineData("pm1003")]
    [InlineData("json.missingProperty")]
    public void Explain_Code_PrintsWhatItSays(string code)
    {
        var run = CommandRun.Of("explain", code);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("PM1003  json.missingProperty  强制性问题（须改正）", run.Out, StringComparison.Ordinal);
        Assert.Contains("缺少属性", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_CodeInEnglish_PrintsTheEnglishText() =>
        Assert.Contains("is missing", CommandRun.In(Language.English, "explain", "PM1003").Out, StringComparison.Ordinal);

    [Fact]
    public void Explain_UnknownCode_IsWrongUsage()
    {
        var run = CommandRun.Of("explain", "PM0000");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("“PM0000”既不是结果文件夹，也不是问题代码", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_FolderThatIsNoResult_SaysSo()
    {
        using var folder = new TemporaryFolder();
        var input = Inputs.Put(folder, Inputs.Good);

        var run = CommandRun.Of("explain", Path.GetDirectoryName(input)!, "--unit", "区司法局");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("不是结果文件夹（其中没有 scores.json）", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_UnitAndTarget_GoesDownToTheClauseAndTheCells()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("score", Inputs.Put(folder, Inputs.Good), "-o", folder["out"]);

        var run = CommandRun.Of("explain", folder["out"], "--unit", "区 司法局", "--target", "行政机关负责人出庭应诉率");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("区司法局  2024年度  数据截至日期 2024-12-31\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("指标值 90% (36/40)  目标值 ≥90%  达标", run.Out, StringComparison.Ordinal);
        Assert.Contains("出处：任务 45“出庭率不低于90%”", run.Out, StringComparison.Ordinal);
        Assert.Contains("口径说明：被考核对象：", run.Out, StringComparison.Ordinal);
        Assert.Contains("数据.csv(D4,E4)  2024-Q3  8/10  自报，报送批次 1", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_RelativeRule_IsMarkedSo()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(
            folder["best.json"],
            """
            {
              "schemaVersion": 1, "id": "best", "name": "比第一名", "tiers": ["explicit"], "minimumTargets": 1,
              "rules": [ { "rule": "bestUnit", "comparisons": ["atLeast"], "figures": ["ratio"] } ],
              "peerGroups": [ { "name": "区级部门", "kinds": ["department"] } ]
            }
            """);

        var score = CommandRun.Of("score", Inputs.Put(folder, Inputs.Good), "--profile", folder["best.json"], "-o", folder["out"]);
        var run = CommandRun.Of("explain", folder["out"], "--unit", "区司法局", "--target", "行政机关负责人出庭应诉率");

        Assert.Contains("含相对计分（与同组单位比较）", score.Out, StringComparison.Ordinal);
        Assert.Contains("（相对计分，与同组单位有关）", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Head_HasTheDecimalsOfTheTables()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("score", Inputs.Put(folder, Inputs.Good), "-o", folder["out"]);

        var run = CommandRun.Of("explain", folder["out"], "--unit", "区司法局");

        Assert.Matches(@"^得分 \d+\.\d\d  ", run.Out.Split('\n')[1]);
    }

    [Fact]
    public void Explain_ZeroOccurrence_ReadsNone()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("score", Inputs.Put(folder, Inputs.Good), "-o", folder["out"]);

        var run = CommandRun.Of("explain", folder["out"], "--unit", "*");

        Assert.Contains("目标值 不发生  ", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("≤0 ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Unit_ShowsSectionsStepsAndTheNote()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("score", Inputs.Put(folder, Inputs.Good), "-o", folder["out"]);

        var run = CommandRun.Of("explain", folder["out"], "--unit", "区司法局");

        Assert.Contains("示例权重，非官方", run.Out, StringComparison.Ordinal);
        Assert.Contains("计算步骤：分组汇总 ", run.Out, StringComparison.Ordinal);
        Assert.Contains("任务 45 ", run.Out, StringComparison.Ordinal);
        Assert.Contains("未填报", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_UnitThatIsNotScored_HasNoSteps()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("score", Inputs.Put(folder, Inputs.Good), "-o", folder["out"]);

        var run = CommandRun.Of("explain", folder["out"], "--unit", "区目标绩效中心");

        Assert.Contains("协同单位，不计分", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("计算步骤", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_District_NamesTheUnitsBehindTheValue()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("score", Inputs.Put(folder, Inputs.Good), "-o", folder["out"]);

        var run = CommandRun.Of("explain", folder["out"], "--unit", "*", "--target", "leader-court-appearance-rate");

        Assert.Contains("区司法局  36/40", run.Out, StringComparison.Ordinal);
        Assert.Contains("区教育局  未填报", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--unit", "无此单位")]
    [InlineData("--target", "no-such")]
    public void Explain_UnknownUnitOrTarget_IsWrongUsage(string option, string value)
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("score", Inputs.Put(folder, Inputs.Good), "-o", folder["out"]);
        string[] args = option == "--unit" ? [option, value] : ["--unit", "区司法局", option, value];

        var run = CommandRun.Of(["explain", folder["out"], .. args]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
    }

    [Fact]
    public void Explain_FolderThatIsNoResult_IsWrongUsage()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, CommandRun.Of("explain", folder.Root, "--unit", "区司法局").ExitCode);
        CommandRun.Of("score", Inputs.Put(folder, Inputs.Good), "-o", folder["out"]);
        File.WriteAllText(folder["out/scores.json"], "{");
        Assert.Equal(2, CommandRun.Of("explain", folder["out"], "--unit", "区司法局").ExitCode);
        Assert.Equal(2, CommandRun.Of("explain", folder["out"]).ExitCode);
    }

    [Fact]
    public void Explain_RejectedFigure_StandsThereAsNotUsed()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("score", Inputs.Put(folder, Inputs.Bad), "-o", folder["out"]);

        var run = CommandRun.Of("explain", folder["out"], "--unit", "区司法局", "--target", "leader-court-appearance-rate");

        Assert.Contains("2024-Q1  数据无效  自报，报送批次 1  未采用", run.Out, StringComparison.Ordinal);
    }
}
