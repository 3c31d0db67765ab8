using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

/// <summary>From a folder with figures and a verification sheet to check, result, explanation, reproduction and a sample.</summary>
public sealed class VerificationSheetTests : IDisposable
{
    private const string Sheet =
        "单位,指标,报告期,字段,填报值,核定值,事由,依据文件,核定主体,日期\n"
        + "区司法局,leader-court-appearance-rate,2024Q1,分子,9,8,一件由工作人员代出庭,昭评办〔2024〕8号,评估办,2024-05-06\n"
        + "区司法局,leader-court-appearance-rate,2024Q1,分子,9,7,抽查庭审笔录,第三方报告第12页,第三方,2024-05-20\n";

    private const string Index = "编号,文件,SHA-256,单位\n1,笔录.pdf,,区司法局\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Check_CountsWhatWasVerified()
    {
        var run = CommandRun.Of("check", Inputs(), "--quiet");

        Assert.Contains("核定填报值 1 条", run.Out, StringComparison.Ordinal);
        Assert.Contains("佐证材料目录 1 条", run.Out, StringComparison.Ordinal);
        Assert.Contains("figures verified: 1", CommandRun.In(Language.English, "check", Inputs(), "--quiet").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_ShowsBothValuesWithTheirGround()
    {
        Score();

        var chinese = CommandRun.Of("explain", folder["out"], "--unit", "区司法局", "--target", "leader-court-appearance-rate").Out;
        Assert.Contains("9/10，核定 8/10", chinese, StringComparison.Ordinal);
        Assert.Contains("核定：分子 9→8，评估办 2024-05-06，一件由工作人员代出庭（昭评办〔2024〕8号）  核定单.csv(F2)", chinese, StringComparison.Ordinal);
        Assert.Contains("（第三方报告第12页）  核定单.csv(F3)  另有核定在先，未采用", chinese, StringComparison.Ordinal);
        Assert.Contains(
            "verification: numerator 9→8, assessment office 2024-05-06, 一件由工作人员代出庭 (昭评办〔2024〕8号)  核定单.csv(F2)",
            CommandRun.In(Language.English, "explain", folder["out"], "--unit", "区司法局", "--target", "leader-court-appearance-rate").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_FindsOneChangedDigitOfTheSheet()
    {
        Score();
        Assert.Equal(0, CommandRun.Of("verify", folder["out"]).ExitCode);

        var sheet = folder["out/inputs/核定单.csv"];
        File.WriteAllText(sheet, File.ReadAllText(sheet).Replace("9,8,一件", "9,7,一件", StringComparison.Ordinal));

        var run = CommandRun.Of("verify", folder["out"]);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("核定单.csv", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Spot_DrawsWhatNobodyHasVerified_TheSameForOneSeed()
    {
        var first = CommandRun.Of("spot", Inputs(), "-n", "2", "--seed", "7", "--quiet", "-o", folder["spot.csv"]);
        var second = CommandRun.Of("spot", Inputs(), "-n", "2", "--seed", "7", "--quiet");

        Assert.Equal((0, first.Out), (first.ExitCode, second.Out));
        Assert.Contains("抽查数据 2 条，从未核定的 3 条采用数据中抽取，种子 7", first.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("2024-Q1", first.Out, StringComparison.Ordinal);
        Assert.Equal(3, File.ReadAllLines(folder["spot.csv"]).Length);
        using var json = JsonDocument.Parse(CommandRun.Of("spot", Inputs(), "-n", "9", "--format", "json", "--quiet").Out);
        Assert.Equal((3, 3), (json.RootElement.GetProperty("population").GetInt32(), json.RootElement.GetProperty("checks").GetArrayLength()));
    }

    [Theory]
    [InlineData("-n", "0")]
    [InlineData("-o", "spot.txt")]
    public void Spot_BadOption_IsRefused(string option, string value) => Assert.Equal(2, CommandRun.Of("spot", Inputs(), option, value).ExitCode);

    private void Score() => Assert.Equal(0, CommandRun.Of("score", Inputs(), "-o", folder["out"], "--quiet").ExitCode);

    private string Inputs()
    {
        folder.Put("in/核定单.csv", Sheet);
        folder.Put("in/目录.csv", Index);
        return Commands.Inputs.Put(folder, Commands.Inputs.Good);
    }
}
