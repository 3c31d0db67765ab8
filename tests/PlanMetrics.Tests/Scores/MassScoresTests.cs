using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;
using PlanMetrics.Scores.Mass;
using PlanMetrics.Tests.Measures;
using PlanMetrics.Tests.Oracle;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Scores;

/// <summary>Many units at once against the ordinary scores of the same figures.</summary>
public sealed class MassScoresTests
{
    private static readonly string[] Targets = ["t", "u", "v", "w", "x"];

    public static TheoryData<string> Profiles => ["plan", "tree", "points", "thin", "relative", "mean", "withheld", "unrounded"];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void From_ThirtyTowns_AreScoredAsAlways(string profile)
    {
        var example = Example(profile, out var figures);
        var expected = example.Score();
        var actual = Mass(example, figures);
        Assert.Equal(expected.Units.Select(Standing), actual.Units.Select(Standing));
    }

    [Fact]
    public void From_TracesAskedFor_AreTheOrdinaryTrees()
    {
        var example = Example("tree", out var figures);
        var expected = example.Score();
        var actual = Mass(example, figures, new MassOptions { Traced = ["town07", "town21"] });
        Assert.Equal(["town07", "town21"], actual.Units.Where(unit => !unit.Total.Children.IsEmpty).Select(unit => unit.UnitId));
        foreach (var unit in actual.Units.Where(unit => !unit.Total.Children.IsEmpty))
        {
            var same = expected.Units.Single(other => other.UnitId == unit.UnitId);
            Assert.Equal(same.Total.Leaves().Select(leaf => (leaf.Id, leaf.Points, leaf.Contribution)), unit.Total.Leaves().Select(leaf => (leaf.Id, leaf.Points, leaf.Contribution)));
        }
    }

    [Fact]
    public void From_AnyNumberOfThreads_IsTheSame()
    {
        var example = Example("relative", out var figures);
        var one = Mass(example, figures, new MassOptions { MaxDegreeOfParallelism = 1 });
        Assert.Equal(one.Units.Select(Standing), Mass(example, figures, new MassOptions { MaxDegreeOfParallelism = 8 }).Units.Select(Standing));
    }

    [Fact]
    public void From_NoFigureAtAll_RanksNobody()
    {
        var example = Example("plan", out var figures);
        var silent = Array.ConvertAll(figures, unit => Array.ConvertAll(unit, figure => figure with { Figure = null }));
        Assert.All(Mass(example, silent).Units, unit => Assert.Equal("不参与排名：该年度没有可用填报值", unit.NotRanked.Chinese));
    }

    [Fact]
    public void From_AnIncrease_IsRefused()
    {
        var example = new MeasureCase(Rate with { Comparison = Comparison.Increase, Threshold = null });
        Assert.Throws<ArgumentException>(() => Mass(example, [.. example.Roster.Units.Select(_ => Array.Empty<YearFigure>())]));
    }

    private static object Standing(UnitScore unit) => (
        unit.UnitId, unit.Total.Points, unit.Published, unit.Rate, unit.Grade?.Name.Chinese, unit.Rank, unit.Tied, unit.Scored,
        (unit.Full, unit.RebasedWeight, unit.Missing, unit.NotApplicable, unit.NotRanked.Chinese));

    private static MassScores Mass(MeasureCase example, YearFigure[][] figures, MassOptions? options = null) =>
        MassScores.From(example.Text, example.Roster, example.Profile, example.Scope, unit => figures[unit], new Findings(), options);

    /// <summary>Thirty towns with five rates each, some of 0 cases, some missing.</summary>
    private static MeasureCase Example(string profile, out YearFigure[][] figures)
    {
        var example = new MeasureCase([.. Targets.Select(id => Rate with { Id = id, Source = DataSource.Self })]);
        example.Roster = example.Roster with { Units = [.. Enumerable.Range(0, 30).Select(i => example.Roster.Units[1] with { Id = $"town{i:00}", Name = $"镇{i:00}" })] };
        example.Profile = ProfileOf(profile, example.Profile);
        var dice = new Dice(20240607);
        figures = new YearFigure[30][];
        for (var unit = 0; unit < figures.Length; unit++)
        {
            figures[unit] = new YearFigure[Targets.Length];
            for (var target = 0; target < Targets.Length; target++)
            {
                var cases = dice.Percent(10) ? 0 : dice.Between(1, 40);
                Figure? figure = dice.Percent(12) ? null : new Figure.Ratio(dice.Between(0, cases), cases);
                figures[unit][target] = new(example.Text.FindTarget(Targets[target])!, figure);
                if (figure is not null)
                    example.With(example.Roster.Units[unit].Id, Y(), figure, target: Targets[target]);
            }
        }

        return example;
    }

    private static Profile ProfileOf(string name, Profile profile)
    {
        var byGoalposts = ImmutableArray.Create(new RuleChoice(new ScoringRule.Goalposts(10m, 90m)) { Figures = [FigureKind.Ratio] });
        var tree = Group("total", Aggregation.Arithmetic, Group("a", Aggregation.Geometric, Item("t", 2m), Item("u", 1m)), Group("b", Aggregation.Harmonic, Item("v", 1m), Group("c", Aggregation.Minimum, Item("w", 1m), Item("x", 3m))));
        var ofTree = profile with { Tiers = [], Tree = tree, Rules = byGoalposts };
        return name switch
        {
            "tree" => ofTree,
            "points" => ofTree with { Tree = Group("total", Aggregation.Arithmetic, ItemOf("t", 10m), GroupOf("a", 90m, ItemOf("u", 30m), ItemOf("v", 60m))), TakenOut = TakenOutPolicy.Reduce },
            "thin" => ofTree with { Missing = MissingPolicy.Exclude, MinimumWeightShare = 0.5m, Tree = tree with { MinimumAvailability = 0.6m, Items = [.. tree.Items.Select(item => item with { MinimumAvailability = 0.75m, MinimumWeight = 0.6m })] } },
            "relative" => profile with { Rules = [new(new ScoringRule.RankSteps(3m)) { Targets = ["t"] }, new(new ScoringRule.MinMax()) { Figures = [FigureKind.Ratio] }] },
            "mean" => ofTree with { ZeroCases = ZeroCasePolicy.GroupMean },
            "withheld" => profile with { Missing = MissingPolicy.Withhold, ZeroCases = ZeroCasePolicy.NoRank },
            "unrounded" => ofTree with { RankBy = RankBasis.Unrounded, Decimals = 0 },
            _ => profile,
        };
    }

    private static TreeNode Group(string id, Aggregation aggregation, params TreeNode[] items) => new(id, id) { Aggregate = aggregation, Items = [.. items] };

    private static TreeNode GroupOf(string id, decimal points, params TreeNode[] items) => new(id, id) { Weight = points, Points = points, Items = [.. items] };

    private static TreeNode Item(string id, decimal weight) => new(id, "") { IsTarget = true, Weight = weight };

    private static TreeNode ItemOf(string id, decimal points) => new(id, "") { IsTarget = true, Weight = points, Points = points };
}
