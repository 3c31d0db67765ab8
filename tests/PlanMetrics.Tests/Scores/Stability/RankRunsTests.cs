using CsCheck;
using PlanMetrics.Profiles;
using PlanMetrics.Scores.Stability;

namespace PlanMetrics.Tests.Scores.Stability;

public sealed class RankRunsTests
{
    private static readonly string[] Deep = ["/a/b/c/1", "/a/b/c/2", "/a/b/3", "/a/4", "/d/5", "/6"];

    private static readonly Gen<double[][]> Tables = Gen.Double[0, 1].Array[Deep.Length].Array[1, 12];

    [Fact]
    public void Evaluate_TwoLevels_IsTheMeanOfMeans()
    {
        var example = new StabilityCase([[1, 0.5, 0.25], [0.5, double.NaN, 0]], "/a/1", "/a/2", "/b/3") { WeightOf = path => path == "/b" ? 3 : 1 };
        Assert.Equal([((0.75 * 1) + (0.25 * 3)) / 4, 0.125], example.Totals());
    }

    [Fact]
    public void Evaluate_WithoutAnyValue_HasNoTotalAndNoRank()
    {
        var example = new StabilityCase([[double.NaN, double.NaN], [0, 0]], "/a/1", "/b/2");
        Assert.Equal([double.NaN, 0], example.Totals());
        Assert.Equal([(0, 0), (1, 1)], example.Intervals());
    }

    [Theory]
    [InlineData(Aggregation.Arithmetic)]
    [InlineData(Aggregation.Geometric)]
    [InlineData(Aggregation.Harmonic)]
    [InlineData(Aggregation.Minimum)]
    public void Evaluate_DrawnWeights_AgreesWithRecursionOverAnyDepth(Aggregation aggregation) =>
        Tables.Sample(
            units =>
            {
                var example = new StabilityCase(units, Deep) { Mean = aggregation, WeightOf = path => path.Length };
                var draws = new WeightDraws(example.Model.Tree, example.Settings);
                var weights = new double[example.Model.Tree.Count];
                for (var draw = 0; draw < 3; draw++)
                {
                    draws.Fill(draw, weights);
                    var totals = example.Totals(weights);
                    for (var unit = 0; unit < units.Length; unit++)
                        Assert.Equal(example.SlowTotal(unit, path => example.FactorOf(path, draw)), totals[unit], tolerance: 1e-12);
                }
            },
            seed: "0N0XIzNsQ0O2",
            iter: 200);

    [Fact]
    public void Fill_EveryDraw_StaysWithinTheVariationAndFillsIt()
    {
        var tree = new StabilityCase([[1, 1]], "/a", "/b") { WeightOf = _ => 2 }.Model.Tree;
        var (draws, weights, seen) = (new WeightDraws(tree, new() { Draws = 2000 }), new double[tree.Count], new List<double>());
        for (var draw = 0; draw < draws.Count; draw++)
        {
            draws.Fill(draw, weights);
            seen.AddRange(weights[..2]);
        }

        Assert.InRange(seen.Min(), 1.5, 1.51);
        Assert.InRange(seen.Max(), 2.49, 2.5);
        Assert.InRange(seen.Average(), 1.98, 2.02);
    }

    [Fact]
    public void Intervals_OneUnit_IsFirst() => Assert.Equal([(1, 1)], new StabilityCase([[0.3, 0.9]], "/a", "/b").Intervals());

    [Fact]
    public void Intervals_AllEqual_ShareTheFirstRank()
    {
        var example = new StabilityCase([[0.3, 0.9], [0.3, 0.9], [0.3, 0.9]], "/a/1", "/b/2");
        Assert.Equal([(1, 1), (1, 1), (1, 1)], example.Intervals());
    }

    [Fact]
    public void Intervals_BetterInEveryTarget_IsAlwaysFirst() =>
        Tables.Sample(
            units =>
            {
                var best = Enumerable.Range(0, Deep.Length).Select(column => units.Max(unit => unit[column]) + 0.01).ToArray();
                var example = new StabilityCase([.. units, best], Deep) { Settings = new() { Draws = 40, Variation = 0.9 } };
                Assert.Equal((1, 1), example.Intervals()[^1]);
            },
            seed: "0N0XIzNsQ0O2",
            iter: 200);

    [Fact]
    public void Intervals_NoVariation_AreTheRankItself() =>
        Tables.Sample(
            units =>
            {
                var example = new StabilityCase(units, Deep) { Settings = new() { Draws = 5, Variation = 0 } };
                var rates = example.Totals().Select(total => Math.Floor((total * 10000) + 0.5)).ToArray();
                var ranks = rates.Select(rate => 1 + rates.Count(other => other > rate));
                Assert.Equal(ranks.Select(rank => (rank, rank)), example.Intervals());
            },
            seed: "0N0XIzNsQ0O2",
            iter: 300);

    [Fact]
    public void Intervals_TwoOpposites_FollowTheDraws()
    {
        // Ahead where the first weight is the larger: each is first in about half of the draws.
        var example = new StabilityCase([[1, 0], [0, 1]], "/a", "/b");
        Assert.Equal([(1, 2), (1, 2)], example.Intervals());
        var runs = example.Runs();
        var first = Enumerable.Range(0, runs.Count).Count(draw => runs.Rank(draw, 0) == 1);
        Assert.Equal(Enumerable.Range(0, runs.Count).Count(draw => Math.Round(RateOf(draw), 2) >= 50), first);
        Assert.InRange(first, 210, 290);

        double RateOf(int draw) => 100 * example.FactorOf("/a", draw) / (example.FactorOf("/a", draw) + example.FactorOf("/b", draw));
    }

    [Fact]
    public void InGrade_OfABand_CountsTheDrawsInIt()
    {
        var example = new StabilityCase([[1, 0.6], [0.7, 0.7], [0.1, 0.1]], "/a", "/b");
        var expected = Enumerable.Range(0, 500).Count(draw => Math.Round(100 * example.SlowTotal(0, path => example.FactorOf(path, draw)), 2) < 80) / 500.0;
        Assert.Equal([expected, 1, 0], Enumerable.Range(0, 3).Select(example.Runs().InGrade));
        Assert.InRange(expected, 0.3, 0.7);
    }

    [Fact]
    public void LeaveOneOut_EachTarget_RebasesWhatIsLeft()
    {
        // 1: (1 + 0) / 2 and 0.5; without /a/1 the first unit has 0 and 0.5.
        var runs = new StabilityCase([[1, 0, 0.5], [0.4, 0.6, 0.4]], "/a/1", "/a/2", "/b/3").Without();
        Assert.Equal([1, 2, 1, 1], Enumerable.Range(0, 4).Select(variant => runs.Rank(variant, 0)));
        Assert.Equal([2, 1, 2, 1], Enumerable.Range(0, 4).Select(variant => runs.Rank(variant, 1)));
    }

    [Fact]
    public void LeaveOneOut_TheOnlyTarget_LeavesNoRank()
    {
        var runs = new StabilityCase([[1, double.NaN], [0.4, 0.6]], "/1", "/2").Without();
        Assert.Equal((0, 1), (runs.Rank(1, 0), runs.Rank(1, 1)));
    }

    [Fact]
    public void MinMax_StretchesEachColumn_LeavingOutWhatIsNotThere()
    {
        var example = new StabilityCase([[0.2, 0.7], [0.4, double.NaN], [0.6, 0.7]], "/a", "/b") { IsMinMax = true };
        Assert.Equal([0.5, 0.5, 1], example.Totals().Select(total => Math.Round(total, 12)));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(-1)]
    public void Of_AnyNumberOfThreads_SameRanks(int threads)
    {
        var units = Enumerable.Range(0, 90).Select(unit => Enumerable.Range(0, 6).Select(column => ((unit * 37) + (column * 61)) % 101 / 100.0).ToArray()).ToArray();
        var example = new StabilityCase(units, Deep) { Settings = new() { Draws = 5000 } };
        var (one, many) = (example.Runs(), example.Runs(threads));
        for (var unit = 0; unit < units.Length; unit++)
        {
            Assert.Equal(one.InGrade(unit), many.InGrade(unit));
            for (var draw = 0; draw < one.Count; draw++)
                Assert.Equal(one.Rank(draw, unit), many.Rank(draw, unit));
        }
    }

    [Fact]
    public void Evaluate_AndRank_AllocateNothing()
    {
        var example = new StabilityCase([[1, 0.6], [0.7, 0.7], [0.1, 0.1]], "/a", "/b");
        var model = example.Model;
        var (scratch, rule, ranks) = (new StabilityScratch(model), new RankRule(2, 2, new double[3], new double[3]), new int[3]);
        var draws = new WeightDraws(model.Tree, example.Settings);
        Draw(0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var draw = 0; draw < 100; draw++)
            Draw(draw);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Draw(int draw)
        {
            draws.Fill(draw, scratch.Weights);
            model.Evaluate(scratch.Weights, scratch);
            rule.Rank(scratch.Totals, scratch.Keys, ranks);
            rule.CountInGrade(scratch.Totals, scratch.InGrade);
        }
    }
}
