using PlanMetrics.Diagnostics;

namespace PlanMetrics.Cli.Tests;

public sealed class ParseFaultTests
{
    [Theory]
    [InlineData("--tier 的值“foo”无效（目标层级：explicit、universal 或 extended）", "plan", "list", "--tier", "foo")]
    [InlineData("--section 的值“abc”无效（部分序号）", "plan", "list", "--section", "abc")]
    [InlineData("--year 的值“abc”无效（规划年度；", "score", ".", "--year", "abc")]
    [InlineData("<NAME> 的值“foo”无效（plan（规划）、", "plan", "schema", "foo")]
    [InlineData("缺少 <ID>（目标编号或名称、", "plan", "show")]
    [InlineData("缺少 --out（", "sample")]
    public void Text_WrongArgument_IsNamedInChinese(string expected, params string[] args)
    {
        var run = CommandRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("planmetrics: " + expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_UnknownOptionAmongInputs_IsCalledAnOption() => Assert.StartsWith(
        "planmetrics: 没有选项“--bogus”", CommandRun.Of("score", ".", "--bogus").Error, StringComparison.Ordinal);

    [Fact]
    public void Text_WrongNumberInEnglish_NamesNoTypeOfTheProgram() => Assert.StartsWith(
        "planmetrics: --year cannot be \"abc\" (The plan year; default: the latest in the input)\n",
        CommandRun.In(Language.English, "score", ".", "--year", "abc").Error, StringComparison.Ordinal);
}
