using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.Observations.Verifying;

namespace PlanMetrics.Tests.Reports;

/// <summary>The worked case of docs/verification.md: differences between figures, the three columns, a declared order of sources, a sample.</summary>
public sealed class SidesOfFiguresTests
{
    private const string Figures =
        "单位,指标,报告期,分子,分母,数值,数据来源\n区财政局,行政机关负责人出庭应诉率,2024Q1,19,20,,\n区财政局,行政机关负责人出庭应诉率,2024Q2,8,10,,\n"
        + "区财政局,行政机关负责人出庭应诉率,2024Q2,7,10,,法院\n区财政局,变相设置行政许可事项数,2024Q1,,,0,\n区财政局,变相设置行政许可事项数,2024Q2,,,0,\n";

    private const string Sheet =
        "单位,指标,报告期,字段,填报值,核定值,事由,依据文件,核定主体,日期\n区财政局,行政机关负责人出庭应诉率,2024Q1,分子,19,18,一件由工作人员代出庭,昭评办〔2024〕8号,评估办,2024-05-06\n"
        + "区财政局,行政机关负责人出庭应诉率,2024Q1,分子,19,17,抽查庭审笔录,第三方报告第12页,第三方,2024-05-20\n区财政局,变相设置行政许可事项数,2024Q2,数值,0,1,暗访发现一件,昭司函〔2024〕3号,监督,2024-07-01\n";

    [Fact]
    public void Differences_OfSourcesAndVerifications_AreListed()
    {
        string[] expected =
        [
            "unit,target,period,basis,between,source,figure,other_source,other_figure,other_state,counts,verification,place,other_place",
            "finance-bureau,disguised-licence-zero,2024-Q2,period,verification,self,0,,1,reported,other,数值 0→1，监督机构 2024-07-01，暗访发现一件（昭司函〔2024〕3号）,填报.csv(F6),核定单.csv(F4)",
            "finance-bureau,leader-court-appearance-rate,2024-Q1,period,verification,self,19/20,,18/20,reported,other,分子 19→18，评估办 2024-05-06，一件由工作人员代出庭（昭评办〔2024〕8号）,填报.csv(D2),核定单.csv(F2)",
            "finance-bureau,leader-court-appearance-rate,2024-Q2,period,sources,court,7/10,self,8/10,reported,first,,填报.csv(D4),填报.csv(D3)",
        ];

        Assert.Equal(expected, Lines(Result().ToReport(), ReportCsv.WriteDifferences));
    }

    [Theory]
    [InlineData("leader-court-appearance-rate", "27/30", "90", "100", "25/30", "83.333333333333", "92.592592592593", "24/30", "80", "88.888888888889")]
    [InlineData("disguised-licence-zero", "0", "0", "100", "1", "1", "0", "", "", "")]
    public void Assessment_SetsThreeColumnsSideBySide(
        string target, string own, string ownActual, string ownPoints, string verified, string verifiedActual, string verifiedPoints, string third, string thirdActual, string thirdPoints)
    {
        var lines = Lines(Result().ToReport(), ReportCsv.WriteAssessment);
        var (heads, cells) = (lines[0].Split(','), Assert.Single(lines, line => line.StartsWith($"finance-bureau,{target},", StringComparison.Ordinal)).Split(','));
        string Cell(string name) => cells[Array.IndexOf(heads, name)];

        Assert.Equal((own, ownActual, ownPoints), (Cell("self_figure"), Cell("self_actual"), Cell("self_points")));
        Assert.Equal((verified, verifiedActual, verifiedPoints), (Cell("verified_figure"), Cell("verified_actual"), Cell("verified_points")));
        Assert.Equal((third, thirdActual, thirdPoints), (Cell("third_party_figure"), Cell("third_party_actual"), Cell("third_party_points")));
    }

    [Fact]
    public void DeclaredOrderOfSources_DecidesWhoIsHeard()
    {
        var roster = Roster.Of(Observations.Sheet.Zhaohua) with { SourceOrder = [new("", [DataSource.Platform]), new("leader-court-appearance-rate", [DataSource.Self, DataSource.Court])] };

        Assert.Equal(new Figure.Ratio(26, 30), FigureOf(Result(roster)));
        Assert.Equal(new Figure.Ratio(25, 30), FigureOf(Result()));
        Assert.Equal(DataSource.Platform, Assert.Single(roster.SourcesOf("disguised-licence-zero")));
    }

    [Fact]
    public void VerifiedCount_IsAnIndependentSource()
    {
        var measure = Result().Measures.All.Single(row => row is { UnitId: "finance-bureau", Role: MeasureRole.Own, Target.Id: "disguised-licence-zero" });
        Assert.Equal((MeasureState.Reported, false), (measure.State, measure.Met));
    }

    [Fact]
    public void Spot_SameSeed_SameSample_WhateverTheOrderOfFiles()
    {
        var (one, other) = (SpotSample.Draw(Many(reverse: false), 15, 7), SpotSample.Draw(Many(reverse: true), 15, 7));

        Assert.Equal(one.Checks.Select(Name), other.Checks.Select(Name));
        Assert.Equal(15, one.Checks.Select(Name).Distinct().Count());
        Assert.NotEqual(one.Checks.Select(Name), SpotSample.Draw(Many(reverse: false), 15, 8).Checks.Select(Name));
        Assert.Equal(one.Population, SpotSample.Draw(Many(reverse: false), 1000, 7).Checks.Length);
    }

    // 200 draws of one out of 20: figures with points have 1001 shares and more each, the others one.
    [Fact]
    public void Spot_FiguresWithoutPoints_AreSeldomDrawn()
    {
        var report = Many(reverse: false);
        var drawn = Enumerable.Range(1, 200).Select(seed => Assert.Single(SpotSample.Draw(report, 1, (ulong)seed).Checks)).ToArray();

        Assert.All(SpotSample.Draw(report, 1000, 1).Checks, check => Assert.Equal((long)Math.Round(check.Points * 1000m, MidpointRounding.AwayFromZero) + 1, check.Weight));
        Assert.True(drawn.Count(check => check.Points == 0m) <= 2);
    }

    [Fact]
    public void Spot_VerifiedFigures_AreNotDrawnAgain() =>
        Assert.Equal(["2024-Q2"], SpotSample.Draw(Result().ToReport(), 9, 1).Checks.Select(check => check.Observation.Key.Period.ToString()));

    private static Report Many(bool reverse)
    {
        var units = Roster.Of(Observations.Sheet.Zhaohua).Units.Where(unit => unit.Groups.Contains("departments")).Take(10).ToArray();
        var files = units.Select((unit, i) => VerifiedReading.Table(
            FormattableString.Invariant($"单位,指标,报告期,分子,分母\n{unit.Id},行政机关负责人出庭应诉率,2024Q1,{(i % 3 == 0 ? 0 : 9 - i % 2)},10\n{unit.Id},行政机关负责人出庭应诉率,2024Q2,{(i % 3 == 0 ? 0 : 9)},10\n"), $"{unit.Id}.csv"));
        return Run(Roster.Of(Observations.Sheet.Zhaohua), [.. reverse ? files.Reverse() : files]).ToReport();
    }

    private static Evaluation Result(Roster? roster = null) => Run(
        roster ?? Roster.Of(Observations.Sheet.Zhaohua), [VerifiedReading.Table(Figures, "填报.csv"), VerifiedReading.Table(Sheet, "核定单.csv")]);

    private static Evaluation Run(Roster roster, PlanMetrics.Submissions.Submission[] files) =>
        Evaluation.Run(Observations.Sheet.Zhaohua, roster, Profile.Equal, files, new() { Year = 2024, AsOf = new DateOnly(2024, 6, 30) }, new Findings());

    private static Figure? FigureOf(Evaluation result) =>
        result.Measures.All.Single(row => row is { UnitId: "finance-bureau", Role: MeasureRole.Own, Target.Id: "leader-court-appearance-rate" }).Figure;

    private static string Name(SpotCheck check) => $"{check.Observation.Key.UnitId} {check.Observation.Key.Period}";

    private static string[] Lines(Report report, Action<Report, Stream> write)
    {
        using var stream = new MemoryStream();
        write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
