using CsCheck;
using PlanMetrics.Profiles;
using PlanMetrics.Scores;

namespace PlanMetrics.Tests.Scores;

/// <summary>Every aggregation under every law that the value of a group must keep.</summary>
public sealed class AggregationLawsTests
{
    private static readonly Gen<WeightedItem[]> Items = Gen.Select(
            Gen.Int[1, 9_000_000], Gen.Long[0, 1_000_000_000_000], Gen.Int[0, 9], Gen.Int[1, 40],
            (weight, part, taken, full) => new WeightedItem(weight / 1_000_000m, taken == 0 ? null : full * (part / 1_000_000_000_000m), full))
        .Array[1, 20];

    private static readonly Gen<WeightedItem[]> AlikeInScale = Items.Select(items => Array.ConvertAll(items, item => item with { Full = 100m, Points = item.Points * 100m / item.Full }));

    public static TheoryData<Aggregation> All => new(Enum.GetValues<Aggregation>());

    [Theory]
    [MemberData(nameof(All))]
    public void Value_LiesBetweenTheLeastAndTheGreatest(Aggregation aggregation) => Sample(items =>
    {
        var shares = items.Where(item => item.Points is not null).Select(item => item.Points!.Value * 100m / item.Full).ToArray();
        if (GroupValue.Of(aggregation, items, 100m) is { } value)
            Assert.InRange(value, decimal.Round(shares.Min(), 12), decimal.Round(shares.Max(), 12) + 0.000000000001m);
        else
            Assert.Empty(shares);
    });

    [Theory]
    [MemberData(nameof(All))]
    public void Value_OfEqualItems_IsThatValue(Aggregation aggregation) => Sample(items =>
    {
        var alike = Array.ConvertAll(items, item => item with { Points = item.Full * 0.4321m });
        Assert.Equal(43.21m, GroupValue.Of(aggregation, alike, 100m));
    });

    [Theory]
    [MemberData(nameof(All))]
    public void Value_DoesNotDependOnTheOrder(Aggregation aggregation) => Sample(items =>
    {
        var value = GroupValue.Of(aggregation, items, 100m);
        Assert.Equal(value, GroupValue.Of(aggregation, [.. items.Reverse()], 100m));
        Assert.Equal(value, GroupValue.Of(aggregation, [.. items.OrderBy(item => item.Points).ThenBy(item => item.Weight)], 100m));
    });

    [Theory]
    [MemberData(nameof(All))]
    public void Value_NeverFalls_WhereAnItemGetsBetter(Aggregation aggregation) => Sample(items =>
    {
        var value = GroupValue.Of(aggregation, items, 100m);
        for (var i = 0; i < items.Length; i++)
            if (items[i].Points is { } points)
            {
                var better = (WeightedItem[])items.Clone();
                better[i] = items[i] with { Points = points + ((items[i].Full - points) / 2m) };
                Assert.True(GroupValue.Of(aggregation, better, 100m) >= value);
            }
    });

    [Theory]
    [MemberData(nameof(All))]
    public void Value_DoesNotDependOnTheScaleOfItemsWeightsOrGroup(Aggregation aggregation) => Sample(items =>
    {
        var value = GroupValue.Of(aggregation, items, 100m);
        var heavier = Array.ConvertAll(items, item => item with { Weight = item.Weight * 8m });
        Assert.Equal(value, GroupValue.Of(aggregation, heavier, 100m));
        var larger = Array.ConvertAll(items, item => item with { Points = item.Points * 4m, Full = item.Full * 4m });
        Assert.Equal(value, GroupValue.Of(aggregation, larger, 100m));
        if (value is { } points)
            Assert.InRange(GroupValue.Of(aggregation, items, 1000m)!.Value - (points * 10m), -0.000000000005m, 0.000000000005m);
    });

    [Theory]
    [MemberData(nameof(All))]
    public void Value_OfWhatIsTakenOut_IsNotMissed(Aggregation aggregation) => Sample(items =>
        Assert.Equal(GroupValue.Of(aggregation, [.. items.Where(item => item.Points is not null)], 100m), GroupValue.Of(aggregation, items, 100m)));

    [Theory]
    [MemberData(nameof(All))]
    public void Contributions_AddUpToThePointsExactly(Aggregation aggregation) => Sample(items =>
    {
        var total = Contributions.Share(Tree(aggregation, items));
        Assert.Equal(total.Points ?? 0m, total.Leaves().Sum(leaf => leaf.Contribution ?? 0m));
        Assert.All(total.Leaves(), leaf => Assert.Equal(leaf.Applies, leaf.Contribution is not null));
    });

    [Fact]
    public void Means_AreOrdered_MinimumHarmonicGeometricArithmetic() => AlikeInScale.Sample(
        items =>
        {
            var values = new[] { Aggregation.Minimum, Aggregation.Harmonic, Aggregation.Geometric, Aggregation.Arithmetic }.Select(mean => GroupValue.Of(mean, items, 100m)).ToArray();
            for (var i = 1; i < values.Length && values[0] is not null; i++)
                Assert.True(values[i] >= values[i - 1] - 0.000000000001m);
        },
        seed: "0N0XIzNsQ0O2",
        iter: 500);

    [Fact]
    public void Geometric_AgreesWithPowersInDouble() => AlikeInScale.Sample(
        items =>
        {
            var there = items.Where(item => item.Points is not null).ToArray();
            if (there.Length == 0)
                return;
            var weights = there.Sum(item => (double)item.Weight);
            var expected = 100 * there.Aggregate(1.0, (product, item) => product * Math.Pow((double)item.Points! / 100, (double)item.Weight / weights));
            Assert.Equal(expected, (double)GroupValue.Of(Aggregation.Geometric, items, 100m)!.Value, tolerance: 1e-11);
        },
        seed: "0N0XIzNsQ0O2",
        iter: 1000);

    [Fact]
    public void Geometric_OfPerfectPowers_IsExact()
    {
        // (a²·b)^(1/3) with a = 0.2, b = 0.025: the cube root of 0.001.
        Assert.Equal(10m, GroupValue.Of(Aggregation.Geometric, [new(2m, 20m, 100m), new(1m, 2.5m, 100m)], 100m));
        Assert.Equal(0.6m, GroupValue.Of(Aggregation.Geometric, [new(1m, 0.36m, 1m), new(1m, 1m, 1m)], 1m));
    }

    private static Score Tree(Aggregation aggregation, WeightedItem[] items)
    {
        var leaves = items.Select((item, i) => new Score($"t{i}", ScoreLevel.Target, "") { Weight = item.Weight, FullPoints = item.Full, Points = item.Points is { } points ? decimal.Round(points, 12) : null });
        return ScoreTree.Group(new ScoreBranch("total", ScoreLevel.Total, "") { Aggregation = aggregation, Full = 100m }, [.. leaves]);
    }

    private static void Sample(Action<WeightedItem[]> law) => Items.Sample(law, seed: "0N0XIzNsQ0O2", iter: 400);
}
