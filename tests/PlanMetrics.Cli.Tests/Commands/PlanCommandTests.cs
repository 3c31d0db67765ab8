using System.Text;
using System.Text.Json;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Cli.Tests.Commands;

public sealed class PlanCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planmetrics").FullName;

    [Theory]
    [InlineData("explicit", 26)]
    [InlineData("universal", 70)]
    [InlineData("extended", 92)]
    public void List_Tier_HoldsAllItsTargets(string tier, int count)
    {
        var run = CommandRun.Of("plan", "list", "--tier", tier, "--format", "json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var rows = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(count, rows.GetArrayLength());
        Assert.All(rows.EnumerateArray(), row => Assert.Equal(tier, row.GetProperty("tier").GetString()));
    }

    [Theory]
    [InlineData("targets", 188)]
    [InlineData("tasks", 68)]
    [InlineData("units", 41)]
    public void List_What_HoldsAll(string what, int count)
    {
        Assert.Equal(count, JsonDocument.Parse(CommandRun.Of("plan", "list", "--what", what, "--format", "json").Out).RootElement.GetArrayLength());
        Assert.EndsWith($"共 {count} 项\n", CommandRun.Of("plan", "list", "--what", what).Out, StringComparison.Ordinal);
        Assert.EndsWith($"\n{count} in all\n", CommandRun.In(Language.English, "plan", "list", "--what", what).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void List_Table_AlignsChineseText()
    {
        var lines = CommandRun.Of("plan", "list", "--task", "45").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)[..^1];
        Assert.Equal(5, lines.Length);
        var starts = lines.Skip(1).Select(line => TextWidth.Of(line[..line.LastIndexOf(' ')]));
        Assert.Single(starts.Distinct());
    }

    [Theory]
    [InlineData(4, "--task", "45")]
    [InlineData(1, "--task", "9", "--tier", "explicit")]
    [InlineData(0, "--task", "4")]
    [InlineData(4, "--lead", "区检察院")]
    [InlineData(1, "--owed-by", "reconsiderationBody", "--tier", "universal")]
    public void List_Filters_LeaveWhatFits(int count, params string[] filters)
    {
        var run = CommandRun.Of(["plan", "list", "--format", "json", .. filters]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(count, JsonDocument.Parse(run.Out).RootElement.GetArrayLength());
    }

    [Fact]
    public void List_OwedByNobodyKnown_ListsTheGroups()
    {
        var run = CommandRun.Of("plan", "list", "--owed-by", "nonsuch");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("没有单位或单位组“nonsuch”", run.Error, StringComparison.Ordinal);
        Assert.Contains("reconsiderationBody", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("66", "plan", "list", "--task", "66")]
    [InlineData("10", "plan", "list", "--section", "10")]
    [InlineData("区司法", "plan", "list", "--lead", "区司法")]
    [InlineData("no-target", "plan", "show", "no-target")]
    [InlineData("plan.txt", "plan", "export", "-o", "plan.txt")]
    [InlineData("there-is-none.json", "plan", "check", "there-is-none.json")]
    public void Misuse_NamesTheCulprit_EndsWith2(string culprit, params string[] args)
    {
        foreach (var language in (Language[])[Language.Chinese, Language.English])
        {
            var run = CommandRun.In(language, args);
            Assert.Equal((2, ""), (run.ExitCode, run.Out));
            Assert.Contains(culprit, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Show_Target_SaysClauseDefinitionAndWhoOwesIt()
    {
        var chinese = CommandRun.Of("plan", "show", "行政机关负责人出庭应诉率").Out;
        foreach (var text in (string[])["任务 45“规范行政应诉工作”：“出庭率不低于90%”", "不低于90%", "行政机关负责人实际出庭的行政诉讼案件件数", "区交通运输局", "法院", "法释〔2020〕3号", "口径说明", "另一读法  分母只计重大案件以外的案件", "计数单位  件", "不计入    未开庭的案件不计入", "口径指纹  3dbbbefd8bd2"])
            Assert.Contains(text, chinese, StringComparison.Ordinal);
        var english = CommandRun.In(Language.English, "plan", "show", "leader-court-appearance-rate").Out;
        Assert.Contains("at least 90%", english, StringComparison.Ordinal);
        Assert.Contains("District Transport Bureau", english, StringComparison.Ordinal);
        Assert.Contains("Administrative cases in which a head of the agency appeared in court", english, StringComparison.Ordinal);
        Assert.Contains("Other reading    the base is only the cases that are not major", english, StringComparison.Ordinal);
        Assert.DoesNotContain("另一读法", english, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_TargetWithASetting_SaysWhetherItIsSupplied()
    {
        Assert.Contains("（filingTimeLimitDays）：未设定", CommandRun.Of("plan", "show", "regdoc-filing-timeliness").Out, StringComparison.Ordinal);
        var roster = File("roster.json", """{"schemaVersion":1,"settings":{"filingTimeLimitDays":15},"add":[{"id":"a","name":"甲镇","kind":"town"}]}""");
        var run = CommandRun.Of("plan", "show", "regdoc-filing-timeliness", "--roster", roster);
        Assert.Contains("（filingTimeLimitDays）：已设定为 15", run.Out, StringComparison.Ordinal);
        Assert.Contains("甲镇", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("45", "45. 规范行政应诉工作")]
    [InlineData("4", "该任务没有可计量的目标")]
    [InlineData("区通运输局", "transport-bureau")]
    [InlineData("区卫健委", "区卫健局")]
    [InlineData("区经济和科技局", "区经信和科技局")]
    public void Show_TaskOrUnit_IsShown(string id, string expected)
    {
        var run = CommandRun.Of("plan", "show", id);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_Json_ReadsBackAndIsWhatTheConsoleGets()
    {
        var file = Path.Combine(folder, "sub", "plan.json");
        Assert.Equal(0, CommandRun.Of("plan", "export", "-o", file).ExitCode);
        Assert.Equal(System.IO.File.ReadAllText(file), CommandRun.Of("plan", "export").Out);
        Assert.Equal(0, CommandRun.Of("plan", "check", file).ExitCode);
        Assert.Equal(188, JsonDocument.Parse(CommandRun.Of("plan", "list", "--plan", file, "--format", "json").Out).RootElement.GetArrayLength());
    }

    [Theory]
    [InlineData("plan.csv")]
    [InlineData("plan.xlsx")]
    [InlineData("plan.JSON")]
    public void Export_FileThatIsThere_IsReplacedOnlyWithForce(string name)
    {
        var file = File(name, "mine");
        var run = CommandRun.Of("plan", "export", "-o", file);
        Assert.Equal(4, run.ExitCode);
        Assert.Contains(name, run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", System.IO.File.ReadAllText(file));
        Assert.Equal(0, CommandRun.Of("plan", "export", "-o", file, "--force").ExitCode);
        Assert.True(new FileInfo(file).Length > 10_000);
        Assert.Equal([file], Directory.GetFiles(folder));
    }

    [Fact]
    public void Export_PlaceThatCannotBeWritten_EndsWith4AndLeavesNothing()
    {
        var file = Path.Combine(File("file", "x"), "plan.csv");
        Assert.Equal(4, CommandRun.Of("plan", "export", "-o", file).ExitCode);
        Assert.Single(Directory.GetFiles(folder));
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("roster")]
    [InlineData("profile")]
    public void Schema_Name_IsJson(string name) =>
        Assert.Equal(name, JsonDocument.Parse(CommandRun.Of("plan", "schema", name).Out).RootElement.GetProperty("title").GetString());

    [Fact]
    public void Check_RosterWithTenFaults_ListsAllWithLineAndColumn()
    {
        var file = File(
            "roster.json",
            """
            { "schemaVersion": 1,
              "add": [
                { "id": "a", "name": "甲镇", "kind": "city" },
                { "id": "b", "name": "甲镇", "kind": "town", "size": 3 },
                { "id": "b", "kind": "town", "scored": "yes" }
              ],
              "settings": { "auditCycleYears": 3, "unknown": 1 },
              "calendar": { "deadlineMovesOnHoliday": true },
              "terms": [ { "start": "2021-13-01", "years": 5 } ]
            }
            """);
        var run = CommandRun.In(Language.English, "plan", "check", file);
        Assert.Equal((1, $"roster \"{file}\": 10 faults, not used\n"), (run.ExitCode, run.Out));
        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(10, lines.Length);
        foreach (var place in (string[])["(3:40)", "(4:5)", "(4:56)", "(5:13)", "(5:44)", "(5:5)", "(7:36)", "(7:50)", "(8:43)", "(9:25)"])
            Assert.Contains(lines, line => line.Contains(place, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"schemaVersion":1,"id":"p","name":"方案","tiers":["explicit"],"peerGroups":[],"missing":"exclude"}""", 0, "评分方案", "PM1022")]
    [InlineData("""{"schemaVersion":1,"id":"p","name":"方案","tiers":[],"peerGroups":[]}""", 1, "评分方案", "PM1013")]
    [InlineData("""{"schemaVersion":1,"units":[{"id":"justice-bureau"}]}""", 0, "单位名册", "PM1019")]
    [InlineData("""{"schemaVersion":1,"title":"规划"}""", 1, "规划文件", "PM1003")]
    [InlineData("not json", 1, "文件", "PM1001")]
    public void Check_File_IsRecognisedByContent(string json, int exitCode, string kind, string code)
    {
        var run = CommandRun.Of("plan", "check", File("data.json", json));
        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith(kind + "“", run.Out, StringComparison.Ordinal);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FileOfNoKnownKind_EndsWith2() =>
        Assert.Equal(2, CommandRun.Of("plan", "check", File("data.json", """{"a":1}""")).ExitCode);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string File(string name, string text)
    {
        var path = Path.Combine(folder, name);
        System.IO.File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }
}
