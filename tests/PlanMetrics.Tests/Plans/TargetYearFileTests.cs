using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Tests.Plans;

/// <summary>Thresholds by year and paths in a plan file: what is read, and what is refused.</summary>
public sealed class TargetYearFileTests
{
    private static readonly string Years = With(DataFiles.SmallPlan, "byYear", """{ "2021": 70, "2022": 75.5 }""");

    private static readonly string Whole = With(Years, "path", """{ "year": 2020, "value": 60 }""");

    [Fact]
    public void Read_YearsAndPath_AreKeptAndWrittenAgain()
    {
        var (plan, findings) = DataFiles.ReadPlan(Whole);
        Assert.Empty(findings.Select(finding => finding.ToLine(Language.English)));
        using var stream = new MemoryStream();
        PlanJson.Write(plan!, stream);
        var again = DataFiles.ReadPlan(Encoding.UTF8.GetString(stream.ToArray())).Plan!.Targets[0];
        Assert.Equal([(2021, 70m), (2022, 75.5m)], again.ByYear.Select(year => (year.Key, year.Value)));
        Assert.Equal((new TargetPath(2020, 60m), "90"), (again.Path!, again.Threshold!.ToString()));
    }

    [Fact]
    public void Read_PathFromTheRoster_HasNoValue() =>
        Assert.Equal(new TargetPath(2020, null), DataFiles.ReadPlan(With(DataFiles.SmallPlan, "path", """{ "year": 2020 }""")).Plan!.Targets[0].Path);

    [Theory]
    [InlineData("PM1080", "byYear", """{ "2021": 70, "2022": 69 }""", "targets[0].byYear.2022")]
    [InlineData("PM1080", "byYear", """{ "2022": 91 }""", "targets[0].threshold")]
    [InlineData("PM1080", "path", """{ "year": 2020, "value": 91 }""", "targets[0].threshold")]
    [InlineData("PM1013", "byYear", """{ "2026": 95 }""", "targets[0].byYear.2026")]
    [InlineData("PM1013", "byYear", """{ "2020": 50 }""", "targets[0].byYear.2020")]
    [InlineData("PM1013", "byYear", """{ "22": 50 }""", "targets[0].byYear.22")]
    [InlineData("PM1013", "byYear", """{ "2022": 101 }""", "targets[0].byYear.2022")]
    [InlineData("PM1013", "byYear", """{ "2022": -1 }""", "targets[0].byYear.2022")]
    [InlineData("PM1004", "byYear", """{ "2022": "75" }""", "targets[0].byYear.2022")]
    [InlineData("PM1020", "byYear", """{ "2025": 89 }""", "targets[0].byYear.2025")]
    [InlineData("PM1003", "path", """{ "value": 60 }""", "targets[0].path.year")]
    [InlineData("PM1013", "path", """{ "year": 2025, "value": 60 }""", "targets[0].path.year")]
    [InlineData("PM1002", "path", """{ "year": 2020, "from": 60 }""", "targets[0].path.from")]
    public void Read_YearsThatDoNotFit_AreRefusedWithTheirPlace(string code, string name, string json, string path)
    {
        var (plan, findings) = DataFiles.ReadPlan(With(DataFiles.SmallPlan, name, json));
        Assert.Null(plan);
        var finding = Assert.Single(findings);
        Assert.Equal(code, finding.Descriptor.Code);
        Assert.Contains($"\"{path}\"", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Matches("^[0-9]+:[0-9]+$", finding.Location.Cell);
    }

    [Fact]
    public void PM1080_AtMost_MustNotRise()
    {
        var atMost = With(With(DataFiles.SmallPlan, "comparison", "\"atMost\""), "threshold", "\"20\"");
        Assert.NotNull(DataFiles.ReadPlan(With(atMost, "byYear", """{ "2021": 30, "2022": 25 }""")).Plan);
        var finding = Assert.Single(DataFiles.ReadPlan(With(atMost, "byYear", """{ "2021": 25, "2022": 30 }""")).Findings);
        Assert.Equal(
            "“targets[0].byYear.2022”的目标值 30 与 2021 年的 25 相比，走向与比较方式“atMost”相反，应不大于 25；文件未采用", finding.Message(Language.Chinese));
    }

    [Fact]
    public void Read_PathThatStartsAfterAStatedYear_IsRefused() =>
        Assert.Equal("PM1013", Assert.Single(DataFiles.ReadPlan(With(Years, "path", """{ "year": 2021, "value": 60 }""")).Findings).Descriptor.Code);

    [Theory]
    [InlineData("comparison", "\"equal\"")]
    [InlineData("cadence", "\"once\"")]
    [InlineData("threshold", null)]
    public void PM1020_YearsOfATargetWithoutAWay_AreRefused(string name, string? value) =>
        Assert.Contains("PM1020", DataFiles.ReadPlan(With(Years, name, value)).Findings.Select(finding => finding.Descriptor.Code));

    [Theory]
    [InlineData("figure", "\"ratio\"", "PM1020")]
    [InlineData("accrual", "\"stock\"", "PM1020")]
    [InlineData("comparison", "\"equal\"", "PM1020")]
    [InlineData("due", "\"2023-12-31\"", "PM1020")]
    [InlineData("threshold", "\"500\"", null)]
    public void Read_CountOverThePlansYears_IsAFlowOfCasesWithAFloorOrACeiling(string name, string value, string? code)
    {
        var count = DataFiles.SmallPlan;
        foreach (var (field, text) in new[] { ("figure", "\"count\""), ("unitOfMeasure", "\"count\""), ("district", "\"sum\""), ("cadence", "\"plan\""), ("threshold", "\"500\"") })
            count = With(count, field, text);
        var findings = DataFiles.ReadPlan(With(count, name, value)).Findings;
        Assert.Equal(code is not null, findings.Any(finding => finding.Descriptor.Code == code));
        if (code is null)
            Assert.Empty(findings);
    }

    [Fact]
    public void PM1020_ProhibitionOverThePlansYears_IsRefused()
    {
        var count = DataFiles.SmallPlan;
        foreach (var (field, text) in new[] { ("figure", "\"count\""), ("unitOfMeasure", "\"count\""), ("district", "\"sum\""), ("cadence", "\"plan\""), ("comparison", "\"atMost\""), ("threshold", "\"0\"") })
            count = With(count, field, text);
        Assert.Contains("PM1020", DataFiles.ReadPlan(count).Findings.Select(finding => finding.Descriptor.Code));
    }

    [Fact]
    public void PM1020_FloorOfARule_StaysBelowEveryYearsThreshold()
    {
        var plan = DataFiles.ReadPlan(Whole).Plan!;
        string Profile(int floor) =>
            $$"""{ "schemaVersion": 1, "id": "own", "name": "方案", "tiers": ["explicit"], "rules": [ { "rule": "proportional", "floor": {{floor}}, "comparisons": ["atLeast"], "figures": ["ratio"] } ], "peerGroups": [] }""";
        Assert.DoesNotContain("PM1020", Codes(plan, Profile(69)));
        Assert.Contains("PM1020", Codes(plan, Profile(70)));
    }

    [Fact]
    public void YearsOf_Target_NamesEachYearAndWhereItComesFrom()
    {
        var plan = DataFiles.ReadPlan(Whole).Plan!;
        Assert.Equal(
            "起点 2020年 60%，2021年 70%，2022年 75.5%，2023年 80.333333333333%（路径推算），2024年 85.166666666667%（路径推算），2025年 90%",
            TargetWords.YearsOf(plan, plan.Targets[0]).Chinese);
        Assert.Equal("2025年不低于90%", TargetWords.ThresholdOf(plan, plan.Targets[0]).Chinese);
        Assert.Equal("", TargetWords.YearsOf(DataFiles.Zhaohua, DataFiles.Zhaohua.Targets[0]).Chinese);
    }

    private static List<string> Codes(Plan plan, string profile)
    {
        var findings = new Findings();
        ProfileFile.Read(Encoding.UTF8.GetBytes(profile), "profile.json", plan, findings);
        return [.. findings.Sorted().Select(finding => finding.Descriptor.Code)];
    }

    private static string With(string json, string name, string? value) => DataFiles.With(json, "targets[0]." + name, value);
}
