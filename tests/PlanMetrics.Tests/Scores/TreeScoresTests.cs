using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;
using PlanMetrics.Tests.Measures;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Scores;

/// <summary>A profile's own tree: any depth, any aggregation, other items per kind. The numbers are those of the method page.</summary>
public sealed class TreeScoresTests
{
    private static readonly ScoringRule ByGoalposts = new ScoringRule.Goalposts(0m, 100m);

    /// <summary>Four rates of town 东镇: 80, 20, 40 and 10 of 100, each worth as many points.</summary>
    private static MeasureCase FourRates(TreeNode tree, decimal full = 100m)
    {
        var example = new MeasureCase([.. "tuvw".Select(id => Rate with { Id = id.ToString() })]);
        example.Profile = example.Profile with
        {
            Tiers = [], Tree = tree, FullPoints = full, Rules = [new(ByGoalposts) { Figures = [FigureKind.Ratio] }],
        };
        return example
            .With("a", Y(), Of(80, 100)).With("a", Y(), Of(20, 100), target: "u")
            .With("a", Y(), Of(40, 100), target: "v").With("a", Y(), Of(10, 100), target: "w");
    }

    private static TreeNode Group(string id, Aggregation aggregation, params TreeNode[] items) => new(id, id) { Aggregate = aggregation, Items = [.. items] };

    private static TreeNode Item(string id, decimal weight = 1m) => new(id, "") { IsTarget = true, Weight = weight };

    private static TreeNode ItemOf(string id, decimal points) => new(id, "") { IsTarget = true, Weight = points, Points = points };

    [Theory]
    [InlineData(Aggregation.Arithmetic, "50")] // (80 + 20) / 2
    [InlineData(Aggregation.Geometric, "40")] // √(80 × 20)
    [InlineData(Aggregation.Harmonic, "32")] // 2 / (1/80 + 1/20)
    [InlineData(Aggregation.Minimum, "20")]
    public void Score_TwoItems_IsTheMeanOfItsKind(Aggregation aggregation, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), FourRates(Group("total", aggregation, Item("t"), Item("u"))).ScoreOf("a").Total.Points);

    [Theory]
    [InlineData(Aggregation.Arithmetic, "65")] // (3 × 80 + 20) / 4
    [InlineData(Aggregation.Geometric, "56.568542494924")] // (80³ × 20)^(1/4)
    [InlineData(Aggregation.Harmonic, "45.714285714286")] // 4 / (3/80 + 1/20)
    [InlineData(Aggregation.Minimum, "20")]
    public void Score_Weights_CountInEveryMean(Aggregation aggregation, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), FourRates(Group("total", aggregation, Item("t", 3m), Item("u"))).ScoreOf("a").Total.Points);

    [Fact]
    public void Score_FiveLevels_IsMadeFromTheBottomUp()
    {
        // min(√(80 × 20), 40) = 40; (40 + 3 × 10) / 4 = 17.5
        var tree = Group("total", Aggregation.Arithmetic, Group("one", Aggregation.Arithmetic, Group("two", Aggregation.Minimum,
            Group("three", Aggregation.Geometric, Item("t"), Item("u")), Item("v"))), Item("w", 3m));
        var total = FourRates(tree).ScoreOf("a").Total;
        Assert.Equal(17.5m, total.Points);
        Assert.Equal([ScoreLevel.Group, ScoreLevel.Target], total.Children.Select(child => child.Level));
        Assert.Equal(4, total.Leaves().Count());
        Assert.Equal(total.Points, total.Leaves().Sum(leaf => leaf.Contribution));
    }

    [Theory]
    [InlineData(Aggregation.Geometric)]
    [InlineData(Aggregation.Harmonic)]
    [InlineData(Aggregation.Minimum)]
    public void Score_AZeroBelow_MakesTheGroupZeroAndStillAddsUp(Aggregation aggregation)
    {
        var example = FourRates(Group("total", Aggregation.Arithmetic, Group("g", aggregation, Item("t"), Item("u")), Item("v")))
            .With("a", Y(), Of(0, 100), target: "u", submission: 2);
        var total = FourRates(Group("total", Aggregation.Arithmetic, Group("g", aggregation, Item("t"), Item("z")), Item("v"))).ScoreOf("a").Total;
        Assert.Equal(60m, total.Points);
        var zero = new MeasureCase(Rate, Rate with { Id = "u" }).With("a", Y(), Of(80, 100)).With("a", Y(), Of(0, 100), target: "u");
        zero.Profile = example.Profile with { Tree = Group("total", aggregation, Item("t"), Item("u")) };
        Assert.Equal(0m, zero.ScoreOf("a").Total.Points);
        Assert.All(zero.ScoreOf("a").Total.Leaves(), leaf => Assert.Equal(0m, leaf.Contribution));
    }

    [Fact]
    public void Score_ItemsWithPoints_AreOnTheirOwnScale()
    {
        // 5 × 0.8 + 15 × 0.2 = 7 of 20
        var score = FourRates(Group("total", Aggregation.Arithmetic, ItemOf("t", 5m), ItemOf("u", 15m)), full: 20m).ScoreOf("a");
        Assert.Equal([(4m, 5m), (3m, 15m)], score.Total.Children.Select(item => (item.Points!.Value, item.FullPoints)));
        Assert.Equal((7m, 20m, 35m), (score.Published!.Value, score.Full!.Value, score.Rate!.Value));
        Assert.Equal([4m, 3m], score.Total.Children.Select(item => item.Contribution!.Value));
    }

    [Theory]
    [InlineData(TakenOutPolicy.Rebase, "6.933333333333", "20", "34.67")] // 20 × (4 + 8 × 0.15) / (5 + 10)
    [InlineData(TakenOutPolicy.Reduce, "5.2", "15", "34.67")]
    public void Score_OneItemTakenOut_RebasesOrReducesFullPoints(TakenOutPolicy policy, string points, string full, string rate)
    {
        var example = new MeasureCase(Rate, Rate with { Id = "u" }, Rate with { Id = "v" })
            .With("a", Y(), Of(80, 100)).With("a", Y(), Of(12, 100), target: "u").With("a", Y(), Of(0, 0), target: "v");
        example.Profile = example.Profile with
        {
            Tiers = [], FullPoints = 20m, TakenOut = policy, Rules = [new(ByGoalposts) { Figures = [FigureKind.Ratio] }],
            Tree = Group("total", Aggregation.Arithmetic, ItemOf("t", 5m), ItemOf("u", 10m), ItemOf("v", 5m)),
        };
        var score = example.ScoreOf("a");
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        Assert.Equal((decimal.Parse(points, culture), decimal.Parse(full, culture), decimal.Parse(rate, culture)), (score.Total.Points!.Value, score.Full!.Value, score.Rate!.Value));
        Assert.Equal(score.Total.Points, score.Total.Leaves().Sum(leaf => leaf.Contribution ?? 0m));
    }

    [Fact]
    public void Score_TooFewAvailable_TakesTheGroupOutAndSaysWhy()
    {
        // Of t, u, v only t is reported: 1 of 3 is below 65 %; w alone makes the total.
        var example = new MeasureCase([.. "tuvw".Select(id => Rate with { Id = id.ToString() })]).With("a", Y(), Of(80, 100)).With("a", Y(), Of(10, 100), target: "w");
        var thin = Group("g", Aggregation.Arithmetic, Item("t"), Item("u"), Item("v")) with { MinimumAvailability = 0.65m };
        example.Profile = example.Profile with
        {
            Tiers = [], Missing = MissingPolicy.Exclude, Rules = [new(ByGoalposts) { Figures = [FigureKind.Ratio] }],
            Tree = Group("total", Aggregation.Arithmetic, thin, Item("w")),
        };
        var score = example.ScoreOf("a");
        Assert.Equal((10m, 1), (score.Total.Points!.Value, score.Scored));
        Assert.Equal("可用指标不足：1/3，低于 65%", score.Total.Children[0].Reason.Chinese);
        example.Profile = example.Profile with { Tree = example.Profile.Tree! with { MinimumAvailability = 0.65m } };
        score = example.ScoreOf("a");
        Assert.Null(score.Published);
        Assert.Equal("不参与排名：可用指标不足：1/2，低于 65%", score.NotRanked.Chinese);
    }

    [Fact]
    public void Score_ExactlyTheMinimum_IsEnough()
    {
        var example = new MeasureCase(Rate, Rate with { Id = "u" }).With("a", Y(), Of(80, 100));
        example.Profile = example.Profile with
        {
            Tiers = [], Missing = MissingPolicy.Exclude, Rules = [new(ByGoalposts) { Figures = [FigureKind.Ratio] }],
            Tree = Group("total", Aggregation.Arithmetic, Item("t"), Item("u")) with { MinimumAvailability = 0.5m, MinimumWeight = 0.5m },
        };
        Assert.Equal(80m, example.ScoreOf("a").Published);
    }

    [Fact]
    public void Score_OtherKinds_HaveOtherItemsWeightsAndRules()
    {
        var tree = Group("total", Aggregation.Arithmetic,
            Item("t", 3m) with { Kinds = ["town"] }, Item("t") with { Kinds = ["department"], Rule = new ScoringRule.PassFail() }, Item("u"));
        var example = new MeasureCase(Rate with { OwedBy = ["towns", "lead"] }, Rate with { Id = "u", OwedBy = ["towns", "lead"] });
        example.Profile = example.Profile with { Tiers = [], Tree = tree, Rules = [new(ByGoalposts) { Figures = [FigureKind.Ratio] }] };
        example.With("a", Y(), Of(80, 100)).With("a", Y(), Of(20, 100), target: "u").With("lead", Y(), Of(95, 100)).With("lead", Y(), Of(20, 100), target: "u");
        Assert.Equal((65m, 60m), (example.ScoreOf("a").Published!.Value, example.ScoreOf("lead").Published!.Value));
        // The district has what names no kind, and of the others the first: 175 of 200 three times, 40 of 200 once.
        Assert.Equal((70.63m, 3m), (example.Score().District.Published!.Value, example.Score().District.Total.Children[0].Weight));
    }

    [Fact]
    public void Score_AKindThatTheTreeDoesNotKnow_HasNothingToScore()
    {
        var example = FourRates(Group("total", Aggregation.Arithmetic, Item("t") with { Kinds = ["department"] }));
        Assert.Null(example.ScoreOf("a").Published);
        Assert.Equal("不参与排名：没有可计分的指标", example.ScoreOf("a").NotRanked.Chinese);
    }

    [Fact]
    public void Score_PointsOfARule_AreOutOfTheItem()
    {
        // 每少一次扣0.3分 of an item of 5 points: 10 of 12 times is 4.4.
        var example = new MeasureCase(Count with { Threshold = new Threshold.Number(12) }).With("a", Y(), N(10));
        example.Profile = example.Profile with
        {
            Tiers = [], FullPoints = 5m,
            Tree = Group("total", Aggregation.Arithmetic, ItemOf("t", 5m) with { Rule = new ScoringRule.Steps(0.3m, 1m) { Cap = 1.2m } }),
        };
        Assert.Equal(4.4m, example.ScoreOf("a").Published);
    }
}
