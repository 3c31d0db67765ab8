using System.Collections.Immutable;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;
using PlanMetrics.Tests.Measures;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Scores;

public sealed class ScoreTableTests
{
    private static readonly Target Second = Rate with { Id = "u", Citation = new(2, "二") };
    private static readonly Target Third = Done with { Id = "v", Citation = new(3, "三") };

    /// <summary>Task 1 and 2 in section 1, task 3 in section 2.</summary>
    private static MeasureCase ThreeTasks(bool isDone = false)
    {
        var example = new MeasureCase(Rate, Second, Third);
        example.Text = example.Text with
        {
            Sections = [new(1, "（一）", "一", "甲部分"), new(2, "（二）", "一", "乙部分")],
            Tasks = [new(1, 1, "任务一"), new(2, 1, "任务二"), new(3, 2, "任务三")],
        };
        return example.With("a", Y(), Of(21, 24)).With("a", Y(), Of(27, 30), target: "u").With("a", Y(), new Figure.Outcome(isDone), target: "v");
    }

    [Fact]
    public void Score_EqualWeights_IsTheMeanOfMeansAllTheWayUp()
    {
        var score = ThreeTasks().ScoreOf("a");
        var first = score.Total.Children[0];
        Assert.Equal([97.222222222222m, 100m], first.Children.Select(task => task.Points!.Value));
        Assert.Equal((98.611111111111m, 0m), (first.Points!.Value, score.Total.Children[1].Points!.Value));
        Assert.Equal((49.305555555556m, 49.31m, 49.31m, 100m), (score.Total.Points!.Value, score.Published!.Value, score.Rate!.Value, score.Full!.Value));
        Assert.Equal(("不合格", 3), (score.Grade!.Name.Chinese, score.Scored));
    }

    [Fact]
    public void Score_Weights_AreTakenAsTheyAre()
    {
        var example = ThreeTasks();
        example.Profile = example.Profile with
        {
            Weights = new() { Sections = ImmutableSortedDictionary<string, decimal>.Empty.Add("1", 3m), Tasks = ImmutableSortedDictionary<string, decimal>.Empty.Add("2", 2m) },
        };
        // ((97.222222222222 + 2 × 100) / 3 × 3 + 0) / 4
        Assert.Equal((99.074074074074m, 74.305555555556m), (example.ScoreOf("a").Total.Children[0].Points!.Value, example.ScoreOf("a").Total.Points!.Value));
    }

    [Fact]
    public void Score_ThreeHundredFullPoints_GradesByTheRate()
    {
        var example = ThreeTasks(isDone: true);
        example.Profile = example.Profile with { FullPoints = 300m };
        var score = example.ScoreOf("a");
        Assert.Equal((297.92m, 99.31m, "优秀"), (score.Published!.Value, score.Rate!.Value, score.Grade!.Name.Chinese));
    }

    [Fact]
    public void Score_NotApplicable_IsTakenOutAndItsWeightIsSaid()
    {
        var example = new MeasureCase(Rate, Second with { Citation = new(1, "二") }, Rate with { Id = "w" })
            .With("a", Y(), Of(9, 10)).With("a", Y(), Of(0, 0), target: "u").With("a", Y(), Of(45, 100), target: "w");
        var score = example.ScoreOf("a");
        Assert.Equal((75m, 2, 1, 0.333333333333m), (score.Published!.Value, score.Scored, score.NotApplicable, score.RebasedWeight));
        Assert.Null(score.Total.Children[0].Children[0].Children[1].Contribution);
    }

    [Fact]
    public void Score_Missing_IsZeroExcludedOrWithheldAsTheProfileSays()
    {
        var example = new MeasureCase(Rate, Second with { Citation = new(1, "二") }).With("a", Y(), Of(9, 10));
        Assert.Equal((50m, 2), (example.ScoreOf("a").Published!.Value, example.ScoreOf("a").Scored));
        example.Profile = example.Profile with { Missing = MissingPolicy.Exclude };
        Assert.Equal((100m, 1, 1), (example.ScoreOf("a").Published!.Value, example.ScoreOf("a").Scored, example.ScoreOf("a").Missing));
        example.Profile = example.Profile with { Missing = MissingPolicy.Withhold };
        Assert.Null(example.ScoreOf("a").Published);
        Assert.Equal("暂不评分：1 项未填报", example.ScoreOf("a").NotRanked.Chinese);
    }

    [Theory]
    [InlineData(ZeroCasePolicy.NotApplicable, 50, false)]
    [InlineData(ZeroCasePolicy.Full, 75, false)]
    [InlineData(ZeroCasePolicy.GroupMean, 55, false)]
    [InlineData(ZeroCasePolicy.NoRank, 50, true)]
    public void Score_ZeroOfZero_DoesWhatTheProfileSays(ZeroCasePolicy policy, int expected, bool isUnranked)
    {
        var example = new MeasureCase(Rate, Rate with { Id = "u" })
            .With("a", Y(), Of(45, 100)).With("b", Y(), Of(9, 10)).With("c", Y(), Of(9, 10))
            .With("a", Y(), Of(0, 0), target: "u").With("b", Y(), Of(81, 100), target: "u").With("c", Y(), Of(27, 100), target: "u");
        example.Profile = example.Profile with { ZeroCases = policy };
        Assert.Equal(expected, example.ScoreOf("a").Published);
        Assert.Equal(isUnranked, example.ScoreOf("a").Rank is null);
        Assert.Equal(policy == ZeroCasePolicy.GroupMean, example.ScoreOf("a").Total.Children[0].Children[0].Children[1].IsRelative);
    }

    [Fact]
    public void Score_NothingToScore_IsNeverAHundred()
    {
        var example = new MeasureCase(Rate).With("a", Y(), Of(0, 0));
        Assert.Null(example.ScoreOf("a").Published);
        Assert.Null(example.ScoreOf("a").Rank);
        Assert.Contains("PM5003", example.Codes());
    }

    [Fact]
    public void Score_EmptyPlan_HasNoUnitsAndNoDistrictScore()
    {
        var table = new MeasureCase().Score();
        Assert.Empty(table.Units);
        Assert.Null(table.District.Published);
    }

    [Fact]
    public void Score_AtTheEdgeOfABand_IsRoundedFirst()
    {
        var example = new MeasureCase(Rate with { Threshold = new Threshold.Number(100) })
            .With("a", Y(), Of(89995, 100000)).With("b", Y(), Of(899949, 1000000)).With("c", Y(), Of(60, 100));
        Assert.Equal((90m, "优秀"), (example.ScoreOf("a").Rate!.Value, example.ScoreOf("a").Grade!.Name.Chinese));
        Assert.Equal((89.99m, "良好"), (example.ScoreOf("b").Rate!.Value, example.ScoreOf("b").Grade!.Name.Chinese));
        Assert.Equal("合格", example.ScoreOf("c").Grade!.Name.Chinese);
    }

    [Fact]
    public void Score_District_AggregatesDistrictValuesNotUnits()
    {
        var example = new MeasureCase(Rate with { Threshold = new Threshold.Number(100) })
            .With("a", Y(), Of(10, 10)).With("b", Y(), Of(0, 90)).With("c", Y(), Of(0, 0));
        var district = example.Score().District;
        Assert.Equal(("*", "district", 10m), (district.UnitId, district.Kind, district.Published!.Value));
        Assert.Null(district.Rank);
    }

    [Fact]
    public void Ranks_Ties_AreShared()
    {
        var example = new MeasureCase(Rate).With("a", Y(), Of(90, 100)).With("b", Y(), Of(45, 100)).With("c", Y(), Of(450001, 1000000));
        Assert.Equal([(1, false), (2, true), (2, true)], Ranks(example));
        example.Profile = example.Profile with { RankBy = RankBasis.Unrounded };
        Assert.Equal([(1, false), (3, false), (2, false)], Ranks(example));
    }

    [Fact]
    public void Ranks_AfterATie_LeaveAPlaceOut()
    {
        var example = new MeasureCase(Rate);
        example.Roster = example.Roster with { Units = example.Roster.Units.Add(new("d", "北镇", "town")) };
        example.With("a", Y(), Of(9, 10)).With("b", Y(), Of(8, 10)).With("c", Y(), Of(8, 10)).With("d", Y(), Of(7, 10));
        Assert.Equal([1, 2, 2, 4], example.Score().Units.Select(unit => unit.Rank!.Value));
    }

    [Fact]
    public void Ranks_TooFewTargets_AreShownAndNotRanked()
    {
        var example = new MeasureCase(Rate).With("a", Y(), Of(9, 10));
        example.Profile = Profile.Equal;
        Assert.Equal((100m, "不参与排名：适用指标不足 4 项"), (example.ScoreOf("a").Published!.Value, example.ScoreOf("a").NotRanked.Chinese));
        Assert.Null(example.ScoreOf("a").Rank);
    }

    [Fact]
    public void Ranks_TooLittleWeight_AreShownAndNotRanked()
    {
        var example = new MeasureCase(Rate, Rate with { Id = "u" }).With("a", Y(), Of(9, 10)).With("a", Y(), Of(0, 0), target: "u");
        example.Profile = example.Profile with { MinimumWeightShare = 0.51m };
        Assert.Equal("不参与排名：适用权重不足", example.ScoreOf("a").NotRanked.Chinese);
    }

    [Fact]
    public void Ranks_KindInNoGroup_IsListedApart()
    {
        var example = new MeasureCase(Rate with { OwedBy = ["lead"] }).With("lead", Y(), Of(9, 10));
        example.Profile = example.Profile with { PeerGroups = [new("各镇", ["town"])] };
        Assert.Equal("不参与排名：不属于任何排名组", example.ScoreOf("lead").NotRanked.Chinese);
        Assert.Null(example.ScoreOf("lead").Peers);
    }

    [Fact]
    public void Steps_StandInTheFixedOrder()
    {
        var total = new MeasureCase(Rate).With("a", Y(), Of(21, 24)).ScoreOf("a").Total;
        Assert.Equal(["group", "bonus", "penalties", "veto", "total", "rounding"], total.Steps.Select(step => step.Name));
        Assert.Equal(new ScoreStep("rounding", 97.222222222222m, 97.22m), total.Steps[^1]);
        Assert.Equal(["item", "floorAndCap"], total.Children[0].Children[0].Children[0].Steps.Select(step => step.Name));
    }

    [Fact]
    public void PM5001_MissingExcluded_IsAWarning()
    {
        var example = new MeasureCase(Rate);
        example.Profile = example.Profile with { Missing = MissingPolicy.Exclude };
        Assert.Equal("3", example.Finding("PM5001").Arguments.Single(argument => argument.Name == "count").Value.English);
    }

    [Fact]
    public void PM5002_RelativePoints_AreSaid()
    {
        var example = new MeasureCase(Rate).With("a", Y(), Of(9, 10)).With("b", Y(), Of(0, 0));
        example.Profile = example.Profile with { ZeroCases = ZeroCasePolicy.GroupMean };
        Assert.Equal("b", example.Finding("PM5002").UnitId);
    }

    [Fact]
    public void PM5004_UnknownIdsOfTheProfile_AreNamed()
    {
        var example = new MeasureCase(Rate);
        example.Profile = example.Profile with { Weights = new() { Targets = ImmutableSortedDictionary<string, decimal>.Empty.Add("tt", 3m) } };
        Assert.Equal("\"weights.targets\" of the profile \"Equal weights, firm targets\" names \"tt\", which the plan does not have; the entry is not used",
            example.Finding("PM5004").Message(PlanMetrics.Diagnostics.Language.English));
    }

    private static IEnumerable<(int, bool)> Ranks(MeasureCase example) => example.Score().Units.Select(unit => (unit.Rank!.Value, unit.Tied));
}
