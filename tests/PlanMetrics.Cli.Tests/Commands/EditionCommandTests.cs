using System.Text;
using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

/// <summary>
/// 初评 → 征求意见 → 审定 → 更正, worked by hand. Three towns, one rate to reach 90 %: 甲镇 37 of 40 is 92.5 %, 100 points; 丙镇 68 of 80 is 85 %,
/// 94.44; 乙镇 33 of 40 is 82.5 %, 91.67. The court verifies three of 甲镇's cases away: 34 of 40, 94.44, level with 丙镇. 乙镇 objects after that
/// and is right: 34 of 40, level with both.
/// </summary>
public sealed class EditionCommandTests : IDisposable
{
    private const string Court = "leader-court-appearance-rate";

    private const string Roster =
        """{"schemaVersion":1,"add":[{"id":"jia","name":"甲镇","kind":"town"},{"id":"yi","name":"乙镇","kind":"town"},{"id":"bing","name":"丙镇","kind":"town"}],"calendar":{"holidays":["2025-01-01"],"objectionDays":3}}""";

    private const string Figures =
        "单位,指标,报告期,分子,分母\n"
        + "甲镇,leader-court-appearance-rate,2024Q1,9,10\n甲镇,leader-court-appearance-rate,2024Q2,9,10\n"
        + "甲镇,leader-court-appearance-rate,2024Q3,9,10\n甲镇,leader-court-appearance-rate,2024Q4,10,10\n"
        + "乙镇,leader-court-appearance-rate,2024Q1,8,10\n乙镇,leader-court-appearance-rate,2024Q2,8,10\n"
        + "乙镇,leader-court-appearance-rate,2024Q3,8,10\n乙镇,leader-court-appearance-rate,2024Q4,9,10\n"
        + "丙镇,leader-court-appearance-rate,2024Q1,17,20\n丙镇,leader-court-appearance-rate,2024Q2,17,20\n"
        + "丙镇,leader-court-appearance-rate,2024Q3,17,20\n丙镇,leader-court-appearance-rate,2024Q4,17,20\n";

    private const string Verified =
        "单位,指标,报告期,字段,填报值,核定值,事由,依据文件,核定主体,日期\n"
        + "甲镇,leader-court-appearance-rate,2024Q4,分子,10,7,三案由工作人员出庭,昭法〔2025〕2号,法院,2025-01-25\n";

    private const string VerifiedLater = Verified
        + "乙镇,leader-court-appearance-rate,2024Q4,分子,9,10,补交出庭笔录,昭评办〔2025〕7号,评估办,2025-03-05\n";

    private const string Objections =
        "单位,指标,异议内容,佐证材料,处理意见,依据文件,收到日期,办结日期,原得分,新得分\n"
        + "乙镇,行政机关负责人出庭应诉率,第四季度一件补交笔录应计入,笔录1份,采纳,昭评办〔2025〕7号,2025-02-24,2025-03-05,91.67,94.44\n"
        + "丙镇,行政机关负责人出庭应诉率,第二季度应为18件,,采纳,昭评办〔2025〕8号,2025-02-28,2025-03-05,94.44,95\n"
        + "丙镇,,总分计算有误,,不予采纳,昭评办〔2025〕9号,2025-02-21,2025-03-05,,\n";

    private readonly TemporaryFolder folder = new();

    public EditionCommandTests()
    {
        folder.Put("roster.json", Roster);
        folder.Put("in/填报.csv", Figures);
        Score("1", "初评", "2025-01-15");
        Score("2", "consultation", "2025-01-20", "--supersedes", folder["e1"]);
        folder.Put("in/核定单.csv", Verified);
        Score("3", "审定", "2025-02-20", "--supersedes", folder["e2"], "--document", "昭府办〔2025〕3号");
        folder.Put("in/核定单.csv", VerifiedLater);
        folder.Put("in/异议登记表.csv", Objections);
        Score("4", "更正", "2025-03-10", "--supersedes", folder["e3"], "--document", "昭府办〔2025〕5号");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Verify_EveryEdition_IsIdenticalAndTheChainWhole()
    {
        foreach (var edition in (string[])["e1", "e2", "e3", "e4"])
            Assert.Equal(0, CommandRun.Of("verify", folder[edition]).ExitCode);

        var run = CommandRun.Of("verify", folder["e4"], "--supersedes", folder["e3"], folder["e2"], folder["e1"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("版次链完整：此前 3 个版次均为写出时的原样\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(3, CommandRun.Of("verify", folder["e4"], "--supersedes", folder["e2"]).ExitCode);
    }

    [Theory]
    [InlineData("e1", 1, 3, 2, "100", "91.666666666667")]
    [InlineData("e2", 1, 3, 2, "100", "91.666666666667")]
    [InlineData("e3", 1, 3, 1, "94.444444444444", "91.666666666667")]
    [InlineData("e4", 1, 1, 1, "94.444444444444", "94.444444444444")]
    public void Score_EachEdition_HasTheRanksWorkedByHand(string edition, int jia, int yi, int bing, string jiaPoints, string yiPoints)
    {
        using var scores = JsonDocument.Parse(File.ReadAllBytes(folder[edition + "/scores.json"]));

        Assert.Equal((jia, yi, bing), (Rank("jia"), Rank("yi"), Rank("bing")));
        Assert.Equal((jiaPoints, yiPoints), (Points("jia"), Points("yi")));

        JsonElement Unit(string id) => scores.RootElement.GetProperty("units").EnumerateArray().Single(unit => unit.GetProperty("unit").ValueEquals(id));
        int Rank(string id) => Unit(id).GetProperty("rank").GetInt32();
        string Points(string id) => File.ReadLines(folder[edition + "/targets.csv"])
            .Select(line => line.Split(',')).Single(cells => cells[0] == id && cells[3] == Court && cells[4] == "own")[12];
    }

    [Theory]
    [InlineData(Language.Chinese, "compare/corrected.zh.txt")]
    [InlineData(Language.English, "compare/corrected.en.txt")]
    public void Compare_CorrectedWithApproved_PrintsTheCommittedText_Golden(Language language, string file)
    {
        var run = CommandRun.In(language, "compare", folder["e3"], folder["e4"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        GoldenFile.AssertSame(file, Encoding.UTF8.GetBytes(run.Out));
    }

    [Theory]
    [InlineData(Language.Chinese, "e3", "e4", "compare/correction.zh.md")]
    [InlineData(Language.English, "e3", "e4", "compare/correction.en.md")]
    [InlineData(Language.Chinese, "e1", "e3", "compare/approved.zh.md")]
    public void Compare_WithOut_WritesTheCommittedNote_Golden(Language language, string old, string next, string file)
    {
        var run = CommandRun.In(language, "compare", folder[old], folder[next], "-o", folder["note.md"], "--lang", language == Language.English ? "en" : "zh");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        GoldenFile.AssertSame(file, File.ReadAllBytes(folder["note.md"]));
    }

    [Fact]
    public void Compare_UnitWhoseRankOthersMoved_IsListed() =>
        Assert.Contains("并非因本单位数据而变动排名的单位\n  丙镇：2 → 1（并列）\n", CommandRun.Of("compare", folder["e2"], folder["e3"]).Out, StringComparison.Ordinal);

    [Fact]
    public void Compare_Json_TiesEachChange()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("compare", folder["e3"], folder["e4"], "--format", "json").Out);

        var root = json.RootElement;
        Assert.True(root.GetProperty("correction").GetBoolean());
        Assert.Equal("corrected", root.GetProperty("new").GetProperty("edition").GetProperty("status").GetString());
        var reasons = root.GetProperty("units").EnumerateArray().Single(unit => unit.GetProperty("unit").ValueEquals("yi"))
            .GetProperty("targets")[0].GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("kind").GetString());
        Assert.Equal(["objection", "verification"], reasons);
        var objections = root.GetProperty("objections").EnumerateArray().ToArray();
        Assert.Equal([false, true, false], objections.Select(objection => objection.GetProperty("withoutEffect").GetBoolean()));
        Assert.Equal([false, true, false], objections.Select(objection => objection.GetProperty("afterDiffers").GetBoolean()));
        Assert.Equal([false, true, false], objections.Select(objection => objection.GetProperty("late").GetBoolean()));
        Assert.All(objections, objection => Assert.False(objection.GetProperty("beforeDiffers").GetBoolean()));
    }

    [Theory]
    [InlineData(2, "--edition", "5")]
    [InlineData(2, "--status", "审定")]
    [InlineData(2, "--document", "昭府办〔2025〕3号")]
    [InlineData(2, "--edition", "5", "--status", "终稿")]
    [InlineData(2, "--edition", "5", "--status", "更正", "--edition-date", "明天")]
    [InlineData(2, "--edition", "0", "--status", "初评")]
    [InlineData(2, "--edition", "5", "--status", "更正")]
    public void Score_EditionThatCannotBe_IsRefused(int exitCode, params string[] options)
    {
        var run = CommandRun.Of(["score", folder["in"], "--roster", folder["roster.json"], "-o", folder["e5"], .. options]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.False(Directory.Exists(folder["e5"]));
    }

    [Fact]
    public void Score_OverAnApprovedEdition_IsRefusedBeforeTheWork_PM9075()
    {
        var before = File.ReadAllBytes(folder["e3/manifest.json"]);
        var run = CommandRun.Of("score", folder["in"], "--roster", folder["roster.json"], "-o", folder["e3"]);

        Assert.Equal((4, ""), (run.ExitCode, run.Out));
        Assert.Contains("PM9075", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder["e3/manifest.json"]));
    }

    [Fact]
    public void Score_OverTheResultThatItSupersedes_IsRefused_PM9003() =>
        Assert.Contains("PM9003", CommandRun.Of(
            "score", folder["in"], "--roster", folder["roster.json"], "-o", folder["e1"], "--edition", "2", "--status", "复核", "--supersedes", folder["e1"]).Error, StringComparison.Ordinal);

    [Fact]
    public void Score_SupersedingAnotherYear_IsRefused_PM9076()
    {
        var run = CommandRun.Of(
            "score", folder["in"], "--roster", folder["roster.json"], "--year", "2023", "-o", folder["e5"], "--edition", "5", "--status", "更正", "--supersedes", folder["e4"]);

        Assert.Equal((2, false), (run.ExitCode, Directory.Exists(folder["e5"])));
        Assert.Contains("PM9076", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_NamesTheEdition()
    {
        Assert.Contains("第 4 版（更正），2025年3月10日，昭府办〔2025〕5号\n", CommandRun.Of("explain", folder["e4"], "--unit", "乙镇").Out, StringComparison.Ordinal);
        Assert.Contains("第 1 版（初评），2025年1月15日  初评结果，仅供核对\n", CommandRun.Of("explain", folder["e1"], "--unit", "乙镇").Out, StringComparison.Ordinal);
    }

    private void Score(string number, string status, string date, params string[] more)
    {
        var run = CommandRun.Of(
            ["score", folder["in"], "--roster", folder["roster.json"], "--year", "2024", "-o", folder["e" + number], "--edition", number, "--status", status, "--edition-date", date, .. more]);
        Assert.True(run.ExitCode == 0, run.Error);
    }
}
