using System.Text.Json;
using PlanMetrics.Diagnostics;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Cli.Tests.Commands;

/// <summary>A plan with thresholds by year and a count over its years, from files to screen.</summary>
public sealed class YearlyTargetsTests : IDisposable
{
    private const string Plan =
        """
        {
          "schemaVersion": 1, "id": "yearly", "title": "逐年目标示例规划", "firstYear": 2021, "lastYear": 2025,
          "kinds": [ { "id": "department", "name": "区级部门" }, { "id": "town", "name": "镇" } ],
          "groups": [ { "id": "departments", "name": "区级部门" } ],
          "sections": [ { "number": 1, "heading": "（一）", "name": "第一部分" } ],
          "units": [
            { "id": "east", "name": "东镇", "nameEn": "East", "kind": "town" }, { "id": "west", "name": "西镇", "nameEn": "West", "kind": "town" },
            { "id": "justice", "name": "区司法局", "kind": "department", "groups": ["departments"] }
          ],
          "tasks": [ { "number": 1, "section": 1, "title": "任务一", "leads": ["justice"], "towns": true } ],
          "targets": [
            { "id": "coverage", "task": 1, "tier": "explicit", "name": "覆盖率", "nameEn": "Coverage", "phrase": "2025年达到90%", "figure": "ratio",
              "comparison": "atLeast", "threshold": "90", "byYear": { "2022": 75 }, "path": { "year": 2020, "value": 60 },
              "unitOfMeasure": "percent", "cadence": "year", "accrual": "stock", "owedBy": ["towns"], "district": "pooled", "numerator": "已覆盖", "denominator": "应覆盖" },
            { "id": "trained", "task": 1, "tier": "explicit", "name": "培训人数", "nameEn": "Trained", "phrase": "五年培训500人", "figure": "count",
              "comparison": "atLeast", "threshold": "500", "path": { "year": 2020, "value": 0 },
              "unitOfMeasure": "count", "cadence": "plan", "accrual": "flow", "owedBy": ["towns"], "district": "sum", "numerator": "培训人数" }
          ]
        }
        """;

    private const string Heading = "单位,指标,报告期,分子,分母,数值\n";

    private readonly TemporaryFolder folder = new();

    public YearlyTargetsTests()
    {
        folder.Put("plan.json", Plan);
        folder.Put("in/2021.csv", Heading + "东镇,培训人数,2021,,,100\n西镇,培训人数,2021,,,40\n");
        folder.Put("in/2022.csv", Heading + "东镇,培训人数,2022,,,120\n");
        folder.Put("in/2023.csv", Heading + "东镇,覆盖率,2023,775,1000,\n东镇,培训人数,2023,,,90\n西镇,覆盖率,2023,80,100,\n西镇,培训人数,2023,,,30\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Score_AShippedProfileOfMoreKindsThanThePlanHas_FitsItAndItsResultIsReadBack()
    {
        var run = CommandRun.Of("score", folder["in"], "--plan", folder["plan.json"], "-o", folder["out"]);

        Assert.DoesNotContain("PM5004", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("verticalAgency", File.ReadAllText(folder["out/profile.json"]), StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("explain", folder["out"], "--unit", "east", "--target", "coverage").ExitCode);
        Assert.Equal(0, CommandRun.Of("compare", folder["out"], folder["out"]).ExitCode);
    }

    [Fact]
    public void Score_AYearOfAPath_HoldsAgainstTheYearAndNamesTheMissingOne()
    {
        var run = CommandRun.Of("score", folder["in"], "--plan", folder["plan.json"], "-o", folder["out"]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("2023年度  数据截至日期 2023-12-31  结果不完整（强制性问题 1 条）\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("≥80%（2025年 ≥90%）", run.Out, StringComparison.Ordinal);
        Assert.Contains("PM4031", run.Error, StringComparison.Ordinal);
        Assert.Contains("2022", run.Error, StringComparison.Ordinal);
        var rows = File.ReadAllLines(folder["out/targets.csv"]);
        Assert.EndsWith(",threshold_origin,end_threshold,end_gap,questioned,sample_size,instrument", rows[0], StringComparison.Ordinal);
        Assert.Contains(rows, row => row.StartsWith("east,1,1,coverage,own,reported,775,1000,77.5,80,false,0.96875,96.875,", StringComparison.Ordinal)
            && row.EndsWith(",path,90,12.5,false,,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("east,1,1,trained,own,reported,,,310,300,true,1,100,", StringComparison.Ordinal)
            && row.EndsWith(",12,12,path,500,190,false,,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("west,1,1,trained,own,missing,,,,300,", StringComparison.Ordinal) && row.EndsWith(",8,12,path,500,,false,,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("*,1,1,coverage,district,reported,855,1100,", StringComparison.Ordinal));
        Assert.Equal(
            """{"year":2025,"threshold":90,"met":false,"missing":12.5}""",
            Leaf("coverage").GetProperty("planEnd").GetRawText());
        Assert.Equal(("path", false), (Leaf("coverage").GetProperty("thresholdOrigin").GetString(), Leaf("coverage").GetProperty("onTrack").GetBoolean()));
    }

    [Theory]
    [InlineData(Language.Chinese, "coverage", "2023年序时目标 80%（路径推算），2025年目标 90%，距2025年目标尚差 12.5 个百分点")]
    [InlineData(Language.English, "coverage", "by 2023: 80% (on the path), by 2025: 90%, still missing 12.5 percentage points")]
    [InlineData(Language.Chinese, "coverage", "出处：任务 1“2025年达到90%”")]
    [InlineData(Language.Chinese, "trained", "2023年序时目标 300（路径推算），2025年目标 500，距2025年目标尚差 190")]
    public void Explain_Target_NamesTheYearsTargetTheEndAndTheGap(Language language, string target, string expected)
    {
        CommandRun.Of("score", folder["in"], "--plan", folder["plan.json"], "-o", folder["out"]);

        var run = CommandRun.In(language, "explain", folder["out"], "--unit", "东镇", "--target", target);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_MissingYear_SaysWhichYear()
    {
        CommandRun.Of("score", folder["in"], "--plan", folder["plan.json"], "-o", folder["out"]);

        Assert.Contains("缺少 2022 年的数据", CommandRun.Of("explain", folder["out"], "--unit", "西镇", "--target", "培训人数").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void PlanShow_Target_ListsItsYears()
    {
        var run = CommandRun.Of("plan", "show", "coverage", "--plan", folder["plan.json"]);

        Assert.Contains("2025年不低于90%", run.Out, StringComparison.Ordinal);
        Assert.Contains("起点 2020年 60%，2021年 67.5%（路径推算），2022年 75%，2023年 80%（路径推算），2024年 85%（路径推算），2025年 90%", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void PlanExport_KeepsYearsAndPath()
    {
        Assert.Equal(0, CommandRun.Of("plan", "export", "--plan", folder["plan.json"], "-o", folder["plan.csv"]).ExitCode);
        Assert.Equal(0, CommandRun.Of("plan", "export", "--plan", folder["plan.json"], "-o", folder["again.json"]).ExitCode);

        var rows = File.ReadAllLines(folder["plan.csv"]);
        Assert.EndsWith(",by_year,path,counting_unit,counting_unit_en,left_out,left_out_en,replaces,comparability,since,left_out_is_reading", rows[0], StringComparison.Ordinal);
        Assert.EndsWith(",2022:75,2020:60,,,,,,,,", rows[1], StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("plan", "check", folder["again.json"]).ExitCode);
        Assert.Contains("\"byYear\":{\"2022\":75},\"path\":{\"year\":2020,\"value\":60}", File.ReadAllText(folder["again.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void PlanCheck_YearsThatRunAgainst_NamesThePlace()
    {
        folder.Put("plan.json", Plan.Replace("\"2022\": 75", "\"2022\": 95", StringComparison.Ordinal));

        var run = CommandRun.Of("plan", "check", folder["plan.json"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PM1080", run.Out + run.Error, StringComparison.Ordinal);
    }

    private JsonElement Leaf(string target)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(folder["out/scores.json"]));
        var unit = json.RootElement.GetProperty("units").EnumerateArray().First(unit => unit.GetProperty("unit").ValueEquals("east"));
        return Leaves(unit.GetProperty("total")).Single(leaf => leaf.GetProperty("id").ValueEquals(target)).GetProperty("measure").Clone();
    }

    private static IEnumerable<JsonElement> Leaves(JsonElement node) => node.TryGetProperty("children", out var children)
        ? children.EnumerateArray().SelectMany(Leaves)
        : [node];
}
