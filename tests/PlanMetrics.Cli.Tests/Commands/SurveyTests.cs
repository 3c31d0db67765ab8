using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

/// <summary>群众满意度 and 专家打分 as targets of a plan of one's own: n and instrument are shown wherever the result is.</summary>
public sealed class SurveyTests : IDisposable
{
    private const string Plan =
        """
        {
          "schemaVersion": 1, "id": "survey", "title": "满意度示例规划", "firstYear": 2021, "lastYear": 2025,
          "kinds": [ { "id": "department", "name": "区级部门" }, { "id": "town", "name": "镇" } ],
          "groups": [ { "id": "departments", "name": "区级部门" } ],
          "sections": [ { "number": 1, "heading": "（一）", "name": "第一部分" } ],
          "units": [
            { "id": "east", "name": "东镇", "nameEn": "East", "kind": "town" }, { "id": "west", "name": "西镇", "nameEn": "West", "kind": "town" },
            { "id": "justice", "name": "区司法局", "kind": "department", "groups": ["departments"] }
          ],
          "tasks": [ { "number": 1, "section": 1, "title": "任务一", "leads": ["justice"], "towns": true } ],
          "targets": [
            { "id": "satisfaction", "task": 1, "tier": "explicit", "name": "群众满意率", "nameEn": "Satisfied", "phrase": "满意率达到90%", "figure": "ratio",
              "comparison": "atLeast", "threshold": "90", "unitOfMeasure": "percent", "cadence": "year", "accrual": "once", "owedBy": ["towns"],
              "district": "pooled", "source": "survey", "numerator": "满意", "denominator": "有效答卷" },
            { "id": "expert-mark", "task": 1, "tier": "explicit", "name": "专家评分", "nameEn": "Experts' mark", "phrase": "评分达到80分", "figure": "count",
              "comparison": "atLeast", "threshold": "80", "unitOfMeasure": "number", "unitName": "分", "cadence": "year", "accrual": "once", "owedBy": ["towns"],
              "district": "sum", "source": "survey" }
          ]
        }
        """;

    private const string Table =
        "单位,指标,报告期,分子,分母,数值,数据来源,样本量,调查方式\n"
        + "东镇,群众满意率,2024,358,412,,调查,,入户问卷\n"
        + "西镇,群众满意率,2024,11,12,,调查,12,电话访问\n"
        + "东镇,专家评分,2024,,,86.5,调查,45,专家评审会\n"
        + "西镇,专家评分,2024,,,91.25,调查,,\n";

    private readonly TemporaryFolder folder = new();

    public SurveyTests()
    {
        folder.Put("plan.json", Plan);
        folder.Put("in/满意度.csv", Table);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Score_ResultsOfSurveys_ShowSampleAndInstrument()
    {
        var run = CommandRun.Of("score", folder["in"], "--plan", folder["plan.json"], "-o", folder["out"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("满意度.csv(H3): warning PM2209: 调查样本量只有 12，应不少于 30", run.Error, StringComparison.Ordinal);
        Assert.Contains("满意度.csv(G5): warning PM2208: 调查数据的“样本量”为“空白”", run.Error, StringComparison.Ordinal);
        Assert.Contains("满意度.csv(G5): warning PM2208: 调查数据的“调查方式”为“空白”", run.Error, StringComparison.Ordinal);

        var targets = File.ReadAllLines(folder["out/targets.csv"]);
        Assert.EndsWith(",sample_size,instrument", targets[0], StringComparison.Ordinal);
        Assert.EndsWith(",412,入户问卷", targets.Single(row => row.StartsWith("east,", StringComparison.Ordinal) && row.Contains(",satisfaction,", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(File.ReadAllLines(folder["out/observations.csv"]), row => row.StartsWith("east,expert-mark,", StringComparison.Ordinal) && row.EndsWith(",45,专家评审会", StringComparison.Ordinal));
        Assert.Contains("样本量 12（样本少），电话访问", File.ReadAllText(folder["out/report.html"]), StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("verify", folder["out"]).ExitCode);
    }

    [Fact]
    public void Explain_ResultOfASurvey_ShowsSampleAndInstrumentInBothLanguages()
    {
        CommandRun.Of("score", folder["in"], "--plan", folder["plan.json"], "-o", folder["out"]);
        Assert.Contains("样本量 412，入户问卷", CommandRun.Of("explain", folder["out"], "--unit", "east", "--target", "satisfaction").Out, StringComparison.Ordinal);
        Assert.Contains("样本量未注明，调查方式未注明", CommandRun.Of("explain", folder["out"], "--unit", "west", "--target", "expert-mark").Out, StringComparison.Ordinal);
        Assert.Contains("n = 12 (few), 电话访问", CommandRun.In(Language.English, "explain", folder["out"], "--unit", "west", "--target", "satisfaction").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("12.5")]
    [InlineData("约400")]
    public void Check_SampleThatIsNoNumberOfAnswers_IsNamedAndTheFigureStands_PM2208(string size)
    {
        folder.Put("in/满意度.csv", $"单位,指标,报告期,数值,数据来源,样本量,调查方式\n东镇,专家评分,2024,86.5,调查,{size},专家评审会\n");
        var run = CommandRun.Of("check", folder["in"], "--plan", folder["plan.json"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"满意度.csv(F2): warning PM2208: 调查数据的“样本量”为“{size}”", run.Error, StringComparison.Ordinal);
    }
}
