using PlanMetrics.Diagnostics;

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
}
