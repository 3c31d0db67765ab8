using System.Globalization;
using CsCheck;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;
using PlanMetrics.Tests.Measures;


namespace PlanMetrics.Tests.Scores;

public sealed class ContributionsTests
{
    private sealed record Leaf(int Task, int Weight, int Part);

    private static readonly Gen<Leaf[]> Trees =
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 4000], Gen.Int[-20, 100], (task, weight, part) => new Leaf(task, weight, part)).Array[1, 40];

    [Fact]
    public void Share_ThousandsOfTrees_AddUpToTheTotalExactly() =>
        Trees.Sample(
            leaves =>
            {
                var total = Tree(leaves);
                var shares = Leaves(total).Where(leaf => leaf.Applies).ToList();
                Assert.Equal(total.Points ?? 0m, shares.Sum(leaf => leaf.Contribution!.Value));
                Assert.Equal(total.Points ?? 0m, total.Children.Sum(section => section.Contribution ?? 0m));
                Assert.All(shares, leaf => Assert.Equal(leaf.Contribution!.Value, decimal.Round(leaf.Contribution.Value, 12)));
            },
            seed: "0N0XIzNsQ0O2",
            iter: 2000);

    [Fact]
    public void Points_ThousandsOfTrees_AgreeWithFractionsWorkedFromTheLeaves() =>
        Trees.Sample(leaves => Assert.Equal(TreeFractions.PointsOf(Tree(leaves)), Tree(leaves).Points), seed: "0N0XIzNsQ0O2", iter: 1000);

    [Fact]
    public void Share_OfAThird_GivesTheRemainderToTheLargestThenTheFirstId()
    {
        var total = Tree([new(1, 1000, 100), new(1, 1000, 100), new(1, 1000, 0)]);
        Assert.Equal(66.666666666667m, total.Points);
        Assert.Equal([33.333333333334m, 33.333333333333m, 0m], Leaves(total).Select(leaf => leaf.Contribution!.Value));
    }

    private static Score Tree(Leaf[] leaves)
    {
        var targets = leaves.Select((leaf, i) => MeasureCase.Rate with { Id = "t" + i.ToString("00", CultureInfo.InvariantCulture), Citation = new(leaf.Task, "句") }).ToArray();
        var plan = new MeasureCase(targets).Text with
        {
            Sections = [new(1, "一", "", "一"), new(2, "二", "", "二"), new(3, "三", "", "三")],
            Tasks = [.. Enumerable.Range(1, 12).Select(number => new PlanTask(number, 1 + (number % 3), "任务"))],
        };
        var weights = leaves.Select((leaf, i) => (targets[i].Id, leaf.Weight / 1000m)).ToDictionary(pair => pair.Id, pair => pair.Item2);
        var profile = Profile.Equal with { Weights = new() { Targets = System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, weights) } };
        return new ScoreTree(plan, profile).Of(
            "town",
            [.. leaves.Select((leaf, i) => new ScoredItem(new Measure("a", targets[i], 2024, MeasureRole.Own), leaf.Part < 0 ? null : leaf.Part))]);
    }

    private static IEnumerable<Score> Leaves(Score node) => node.Level == ScoreLevel.Target ? [node] : node.Children.SelectMany(Leaves);
}
