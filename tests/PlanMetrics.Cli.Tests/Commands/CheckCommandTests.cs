using System.Text.Json;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Check_GoodInput_SaysWhoHandedInWhat()
    {
        var run = CommandRun.Of("check", Inputs.Put(folder, Inputs.Good));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("2024年度  数据截至日期 2024-12-31\n读取文件 1 个（共 1 个）", run.Out, StringComparison.Ordinal);
        Assert.Contains("2024-Q1 未报送", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("区司法局", run.Out[..run.Out.IndexOf("报送完整性", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Matches("区司法局 +已报 +已报 +已报 +已报 +1/[0-9]+ ", run.Out);
    }

    [Fact]
    public void Check_ImpossibleFigure_NamesTheCellAndExitsOne()
    {
        var run = CommandRun.Of("check", Inputs.Put(folder, Inputs.Bad));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("数据.csv(D2): error PM3", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Json_HoldsReportingAndFindings()
    {
        var run = CommandRun.Of("check", Inputs.Put(folder, Inputs.Bad), "--format", "json");

        using var document = JsonDocument.Parse(run.Out);
        var root = document.RootElement;
        Assert.Equal((1, 2024), (run.ExitCode, root.GetProperty("year").GetInt32()));
        Assert.NotEqual(0, root.GetProperty("reporting").GetArrayLength());
        Assert.Contains(root.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("cell").ValueEquals("D2"));
        foreach (var unit in root.GetProperty("completeness").EnumerateArray())
            Assert.Equal(unit.GetProperty("owed").GetInt32() - unit.GetProperty("missing").GetArrayLength(), unit.GetProperty("reported").GetInt32());
        var missing = root.GetProperty("completeness").EnumerateArray().Single(unit => unit.GetProperty("unit").ValueEquals("justice-bureau")).GetProperty("missing");
        Assert.Contains(missing.EnumerateArray(), target => target.ValueEquals("regdoc-filing-rate"));
        Assert.DoesNotContain(missing.EnumerateArray(), target => target.ValueEquals("leader-court-appearance-rate"));
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--year", "2030")]
    [InlineData("--year", "x")]
    [InlineData("--as-of", "2024/12/31")]
    [InlineData("--encoding", "no-such")]
    [InlineData("--plan", "no-such.json")]
    [InlineData("--profile", "no-such.json")]
    [InlineData("--roster", "no-such.json")]
    [InlineData("--lang", "fr")]
    [InlineData("--colour", "x")]
    public void Check_WrongOption_IsWrongUsage(string option, string value)
    {
        var run = CommandRun.Of("check", Inputs.Put(folder, Inputs.Good), option, value);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("planmetrics: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--plan")]
    [InlineData("--profile")]
    [InlineData("--roster")]
    public void Check_FaultyDataFile_ListsItsFaultsAndIsWrongUsage(string option)
    {
        var file = folder.Put("faulty.json", "{\"schemaVersion\": 1, \"strange\": 2}");

        var run = CommandRun.Of("check", Inputs.Put(folder, Inputs.Good), option, file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PM1002", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_SameNameInTwoFolders_SaysWhichNumberIsWhich()
    {
        var bad = Path.GetDirectoryName(folder.Put("甲/数据.csv", Inputs.Bad))!;
        var good = Path.GetDirectoryName(folder.Put("乙/数据.csv", Inputs.Good))!;

        var run = CommandRun.Of("check", good, bad);
        var turned = CommandRun.Of("check", bad, good);

        var number = run.Error.Contains($"1/ = {bad}", StringComparison.Ordinal) ? 1 : 2;
        Assert.Contains($"{number}/ = {bad}", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{3 - number}/ = {good}", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{number}/数据.csv(D2): error PM3", run.Error, StringComparison.Ordinal);
        Assert.Equal(run.Error, turned.Error);
    }

    [Fact]
    public void Check_NoSuchPath_IsWrongUsage() => Assert.Equal(2, CommandRun.Of("check", folder["nowhere"]).ExitCode);

    [Fact]
    public void Check_NoInput_IsWrongUsage() => Assert.Equal(2, CommandRun.Of("check").ExitCode);
}
