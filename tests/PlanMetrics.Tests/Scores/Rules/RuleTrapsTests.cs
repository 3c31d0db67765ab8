using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Tests.Measures;
using static PlanMetrics.Tests.Measures.MeasureCase;
using static PlanMetrics.Tests.Scores.Rules.RuleCase;

namespace PlanMetrics.Tests.Scores.Rules;

/// <summary>Cases in which rules of this kind go wrong.</summary>
public sealed class RuleTrapsTests
{
    private static readonly Target Index = Coverage with { Tier = Tier.Explicit };

    public static TheoryData<string> Relative => new("minMax", "bestUnit", "rankSteps");

    [Theory]
    [MemberData(nameof(Relative))]
    public void Score_OneUnit_HasFullPointsAndIsSaidToStandAlone(string rule)
    {
        var example = Case(RuleOf(rule)).With("a", Y(), Of(30, 100));
        Assert.Equal((100m, 0m, 0m), Scores(example));
        Assert.Contains("PM5011", example.Codes());
        Assert.Equal("“指标”在“各镇”中只有一个数值（1 家），无从比较，均得满分", example.Finding("PM5011").Message(Language.Chinese));
    }

    [Theory]
    [MemberData(nameof(Relative))]
    public void Score_AllEqual_AllHaveFullPoints(string rule)
    {
        foreach (var part in (int[])[0, 3, 10])
            Assert.Equal((100m, 100m, 100m), Scores(Case(RuleOf(rule)).With("a", Y(), Of(part, 10)).With("b", Y(), Of(part * 10, 100)).With("c", Y(), Of(part, 10))));
    }

    [Theory]
    [MemberData(nameof(Relative))]
    public void Score_AllAboveTarget_TheBestNeverScoresWorst(string rule)
    {
        foreach (var scoring in (ScoringRule[])[RuleOf(rule), new ScoringRule.PassFail(), new ScoringRule.Steps(1m, 1m), new ScoringRule.Proportional(0m)])
        {
            var (best, middle, worst) = Scores(Case(scoring, threshold: 50).With("a", Y(), Of(99, 100)).With("b", Y(), Of(80, 100)).With("c", Y(), Of(60, 100)));
            Assert.Equal(100m, best);
            Assert.True(best >= middle && middle >= worst);
        }
    }

    [Fact]
    public void Score_MissingNotApplicableAndZero_SideBySideUnderARelativeRule()
    {
        var example = Case(new ScoringRule.MinMax());
        example.Roster = example.Roster with { Units = example.Roster.Units.Add(new("d", "北镇", "town")) };
        example.With("a", Y(), Of(0, 10)).With("b", Y(), Of(0, 0)).With("d", Y(), Of(5, 10));
        // b has no cases and is out; c is missing, earns 0 and does not make a's 0 any better.
        Assert.Equal([0m, null, 0m, 100m], example.Score().Units.Where(unit => unit.Kind == "town").Select(unit => unit.Published));
        Assert.False(example.ScoreOf("c").Total.Leaves().Single().IsRelative);
    }

    [Fact]
    public void Score_UnitInNoPeerGroup_IsComparedWithNobody()
    {
        var example = Case(new ScoringRule.BestUnit());
        example.Profile = example.Profile with { PeerGroups = [] };
        example.With("a", Y(), Of(5, 10)).With("b", Y(), Of(10, 10));
        Assert.All(example.Score().Units, unit => Assert.Null(unit.Published));
        Assert.Null(example.Score().District.Published);
    }

    [Fact]
    public void Score_PeersOfAnotherKind_AreAnotherField()
    {
        var example = new MeasureCase(Index with { OwedBy = ["towns", "departments"] });
        example.Profile = example.Profile with { Rules = [new(new ScoringRule.BestUnit()) { Figures = [FigureKind.Ratio] }] };
        example.With("a", Y(), Of(5, 10)).With("b", Y(), Of(10, 10)).With("lead", Y(), Of(1, 10));
        Assert.Equal((50m, 100m), (example.ScoreOf("a").Published!.Value, example.ScoreOf("lead").Published!.Value));
    }

    [Fact]
    public void Score_AUnitJoins_MovesOthersUnderARelativeRuleAlone()
    {
        foreach (var (rule, expected) in new (ScoringRule, decimal)[] { (new ScoringRule.BestUnit(), 50m), (new ScoringRule.Goalposts(0m, 80m), 100m) })
        {
            var alone = Case(rule).With("a", Y(), Of(40, 80));
            var joined = Case(rule).With("a", Y(), Of(80, 160)).With("b", Y(), Of(100, 100));
            Assert.Equal(rule.IsRelative, alone.ScoreOf("a").Published != joined.ScoreOf("a").Published);
            Assert.Equal(rule.IsRelative ? expected : 62.5m, joined.ScoreOf("a").Published);
        }
    }

    [Fact]
    public void Score_GroupMeanOfRelativePoints_IsTheirMean()
    {
        var example = Case(new ScoringRule.MinMax());
        example.Profile = example.Profile with { ZeroCases = ZeroCasePolicy.GroupMean };
        example.With("a", Y(), Of(0, 0)).With("b", Y(), Of(4, 10)).With("c", Y(), Of(9, 10));
        Assert.Equal((50m, 0m, 100m), Scores(example));
        Assert.Contains("PM5002", example.Codes());
    }

    [Fact]
    public void Score_BandEdge_IsExactForPointsAndRoundedForGrades()
    {
        var bands = new ScoringRule.Bands([new(0m, 0m), new(89.99m, 89.995m), new(90m, 100m)]);
        var score = Case(bands).With("a", Y(), Of(89995, 100000)).ScoreOf("a");
        Assert.Equal((89.995m, 90.00m, "优秀"), (score.Total.Points!.Value, score.Rate!.Value, score.Grade!.Name.Chinese));
    }

    [Fact]
    public void Points_TargetZero_AreFullForEveryValue()
    {
        Assert.Equal("100", Points(Counted(0, Comparison.AtLeast, 0), new ScoringRule.Steps(1m, 1m)));
        Assert.Equal("100", Points(Counted(0, Comparison.AtLeast, 0), new ScoringRule.Bands([new(0m, 0m), new(100m, 100m)]) { On = BandBasis.Attainment }));
        Assert.Equal("100", Points(Counted(0, Comparison.AtMost, 0), new ScoringRule.PerOccurrence(1m)));
    }

    [Fact]
    public void Points_BaselineAtTheTarget_AreMetOrNot()
    {
        Assert.Equal("100", Points(Counted(5, Comparison.AtLeast, 5), new ScoringRule.Goalposts(5m, 5m)));
        Assert.Equal("0", Points(Counted(4, Comparison.AtLeast, 5), new ScoringRule.Goalposts(5m, 5m)));
        Assert.Equal("0", Points(Counted(4, Comparison.AtLeast, 5), new ScoringRule.Proportional(5m)));
    }

    [Fact]
    public void Points_HugeNumbers_StayExact()
    {
        Assert.Equal("0", Points(Counted(decimal.MaxValue, Comparison.AtMost, 0), new ScoringRule.Steps(0.0001m, 0.0000000000000001m)));
        Assert.Equal("0", Points(Counted(decimal.MaxValue, Comparison.AtMost, 0), new ScoringRule.PerOccurrence(decimal.MaxValue)));
        Assert.Equal("99.9", Points(Counted(decimal.MaxValue, Comparison.AtMost, decimal.MaxValue - 1m), new ScoringRule.Steps(0.1m, 1m)));
    }

    [Fact]
    public void Score_NoThresholdSupplied_IsScoredByARuleThatNeedsNone()
    {
        var target = Count with { Threshold = null, Settings = ["floor"] };
        var example = new MeasureCase(target).Counts("a", DataSource.Self, 1, 1, 1, 1);
        Assert.Contains("PM4012", example.Codes());
        example.Profile = example.Profile with { Rules = [new(new ScoringRule.Goalposts(0m, 8m)) { Figures = [FigureKind.Count] }] };
        Assert.Equal((50m, 0m, 0m), Scores(example));
        Assert.DoesNotContain("PM4012", example.Codes());
    }

    [Fact]
    public void Score_NeverUnderMissingPolicies_KeepsThePolicy()
    {
        var example = new MeasureCase(ByMarch).With("a", Y(), D(2024, 3, 1));
        example.Profile = example.Profile with { Rules = [new(new ScoringRule.Lateness { Late = 10m, Never = 40m }) { Figures = [FigureKind.Date] }] };
        Assert.Equal((100m, 60m, 60m), Scores(example));
        example.Profile = example.Profile with { Rules = [new(new ScoringRule.Lateness { Late = 10m }) { Figures = [FigureKind.Date] }] };
        Assert.Equal((100m, 0m, 0m), Scores(example));
        example.Profile = example.Profile with { Missing = MissingPolicy.Exclude };
        Assert.Null(example.ScoreOf("b").Published);
    }

    private static ScoringRule RuleOf(string name) => name switch
    {
        "minMax" => new ScoringRule.MinMax(),
        "bestUnit" => new ScoringRule.BestUnit(),
        _ => new ScoringRule.RankSteps(10m),
    };

    private static MeasureCase Case(ScoringRule rule, int threshold = 100)
    {
        var example = new MeasureCase(Index with { Threshold = new Threshold.Number(threshold) });
        example.Profile = example.Profile with { Rules = [new(rule) { Figures = [FigureKind.Ratio] }] };
        return example;
    }

    private static (decimal A, decimal B, decimal C) Scores(MeasureCase example) =>
        (example.ScoreOf("a").Published!.Value, example.ScoreOf("b").Published!.Value, example.ScoreOf("c").Published!.Value);
}
