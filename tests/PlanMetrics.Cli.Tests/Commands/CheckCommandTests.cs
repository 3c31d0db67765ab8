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

    [Fact]
    public void Check_ListOfIntake_TellsLateFromMissingAndWhoMustBeReminded()
    {
        var inputs = Inputs.Put(folder, Inputs.Good);
        folder.Put("in/收文登记表.csv", "单位,轮次,报送批次,收文日期,状态\n区司法局,一季度,1,2024-04-12,已收\n区公安分局,一季度,,,逾期未报\n");
        folder.Put("in/roster.json", """{"schemaVersion":1,"calendar":{"rounds":[{"name":"一季度","asOf":"2024-03-31","deadline":"2024-04-10"}]}}""");

        var run = CommandRun.Of("check", inputs, "--as-of", "2024-03-31", "--on", "2024-04-15");
        Assert.Contains("收文登记 2 条", run.Out, StringComparison.Ordinal);
        Assert.Contains("迟报 1 次：区司法局 2024-Q1（2024-04-12）", run.Out, StringComparison.Ordinal);
        Assert.Contains("催报清单（催报日 2024-04-15）", run.Out, StringComparison.Ordinal);
        Assert.Matches("区公安分局 +一季度 +2024-04-10 +5 +未报送 +1 ", run.Out);
        Assert.Matches("区司法局 +一季度 +2024-04-10 +5 +漏报 +2 ", run.Out);

        var english = CommandRun.In(PlanMetrics.Diagnostics.Language.English, "check", inputs, "--as-of", "2024-03-31", "--on", "2024-04-15");
        Assert.Contains("To be reminded (on 2024-04-15)", english.Out, StringComparison.Ordinal);
        Assert.Contains("late (1): District Justice Bureau 2024-Q1 (2024-04-12)", english.Out, StringComparison.Ordinal);

        using var document = JsonDocument.Parse(CommandRun.Of("check", inputs, "--as-of", "2024-03-31", "--format", "json").Out);
        var reminders = document.RootElement.GetProperty("reminders");
        Assert.Equal("2024-04-12", reminders.GetProperty("on").GetString());
        Assert.Equal(2, reminders.GetProperty("rows").EnumerateArray().First(row => row.GetProperty("unit").ValueEquals("public-security-branch")).GetProperty("daysLate").GetInt32());
    }

    [Fact]
    public void Check_YearlyReports_AreListedWithTheirState()
    {
        var inputs = Inputs.Put(folder, Inputs.Good + "区政府办,annual-report-gov-to-party,2024,,,,2024-03-04,,\n");

        var run = CommandRun.Of("check", inputs);
        Assert.Matches("区政府向区委报告法治政府建设情况按时率 +— +2024-03-01 +— +1 .*区政府办（3月4日）", run.Out);
        Assert.Matches("区政府向市政府报告法治政府建设情况按时率 +— +2024-03-01 +— +— +1 .*区政府办（未见）", run.Out);
        using var document = JsonDocument.Parse(CommandRun.Of("check", inputs, "--format", "json").Out);
        var duty = document.RootElement.GetProperty("reportDuties").EnumerateArray().Single(row => row.GetProperty("target").ValueEquals("annual-report-gov-to-party"));
        Assert.Equal(("late", 3), (duty.GetProperty("state").GetString(), duty.GetProperty("daysLate").GetInt32()));
    }

    [Theory]
    [InlineData("催报.csv")]
    [InlineData("催报.xlsx")]
    public void Check_Reminders_GoToAFileThatIsNotReplacedUnasked(string name)
    {
        var (inputs, file) = (Inputs.Put(folder, Inputs.Good), folder[name]);

        var first = CommandRun.Of("check", inputs, "--reminders", file);
        Assert.Equal(0, first.ExitCode);
        Assert.Contains($"已写入“{file}”", first.Error, StringComparison.Ordinal);
        var bytes = File.ReadAllBytes(file);
        Assert.NotEmpty(bytes);
        Assert.Equal(4, CommandRun.Of("check", inputs, "--reminders", file).ExitCode);
        Assert.Equal(0, CommandRun.Of("check", inputs, "--reminders", file, "--force").ExitCode);
        Assert.Equal(bytes, File.ReadAllBytes(file));
    }

    [Theory]
    [InlineData("--on", "2024/04/15")]
    [InlineData("--reminders", "催报.docx")]
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
