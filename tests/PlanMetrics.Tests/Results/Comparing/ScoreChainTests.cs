using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Results.Comparing;
using PlanMetrics.Scores;
using PlanMetrics.Tests.Oracle;

namespace PlanMetrics.Tests.Results.Comparing;

/// <summary>The three evaluations that serve every unit, against the slow way: each unit evaluated alone at each stage.</summary>
public sealed class ScoreChainTests
{
    private const int Pairs = 400;

    [Fact]
    public void Of_RandomPairs_AgreesWithEveryUnitEvaluatedAlone()
    {
        int split = 0, peers = 0;
        for (var seed = 0; seed < Pairs; seed++)
        {
            var pair = Pair.Of(seed);
            var chain = pair.Chain;
            foreach (var unit in chain.Old.Keys.Union(chain.New.Keys).Where(id => id != "*"))
            {
                var expected = pair.Slowly(unit);
                var actual = chain.Of(unit).Split;
                Assert.True(expected == actual, $"seed {seed}, unit {unit}: expected {expected}, found {actual}");
                split += actual is null ? 0 : 1;
                peers += actual is { } known && known.Peers != 0 ? 1 : 0;
            }
        }

        Assert.True(split > 300, $"only {split} changes were split");
        Assert.True(peers > 5, $"only {peers} changes came from peers");
    }

    [Fact]
    public void Of_RandomPairs_PartsAddUpExactly()
    {
        for (var seed = 0; seed < Pairs; seed++)
        {
            var chain = Pair.Of(seed).Chain;
            foreach (var unit in chain.Old.Keys.Intersect(chain.New.Keys))
            {
                if (chain.Of(unit) is not { Split: { } split } stages)
                    continue;
                Assert.Equal(chain.New[unit].Total.Points - chain.Old[unit].Total.Points, split.Sum);
                var targets = Enumerable.Range(0, 40).Select(i => stages.SplitOf($"t{i}", $"t{i}")!.Value).ToArray();
                Assert.Equal(split, new ScoreSplit(targets.Sum(part => part.Data), targets.Sum(part => part.Rules), targets.Sum(part => part.Peers)));
            }
        }
    }

    [Fact]
    public void Of_District_HasNoPeers()
    {
        for (var seed = 0; seed < Pairs; seed++)
            Assert.Equal(0m, Pair.Of(seed).Chain.Of("*").Split?.Peers ?? 0m);
    }

    /// <summary>Two cases of one plan: the second's figures, rules and peers take over from the first's.</summary>
    private sealed record Pair(ScoringRules OldRules, ScoringRules OldForNew, ScoringRules NewRules, ObservationTable Old, ObservationTable New)
    {
        public static Pair Of(int seed)
        {
            var first = RandomCase.Of(seed);
            if (seed % 4 == 0)
                first = first with { Profile = first.Profile with { ZeroCases = ZeroCasePolicy.GroupMean, Missing = MissingPolicy.Zero, MinimumCoverage = 0.3m } };
            var dice = new Dice(seed + 10_000);
            // Half of the pairs keep the rules, so that figures and peers are seen to move by themselves.
            var rules = first;
            if (seed % 2 == 1)
            {
                var year = dice.Percent(50) ? first.Year : dice.Between(2022, 2025);
                rules = new(
                    first.Plan, RandomRoster.Of(dice, first.Plan, year), RandomProfile.Of(dice, first.Plan), [],
                    new EvaluationScope(year, new DateOnly(year, 12, 31)));
            }

            var second = rules with
            {
                Observations = [.. new RandomObservations(dice, rules.Plan, rules.Roster, rules.Year, rules.AsOf).Make()],
            };
            var old = RulesOf(first);
            var next = RulesOf(rules);
            return new(
                old, old.Scope.Year == next.Scope.Year ? old : old with { Scope = next.Scope }, next,
                new(old.Scope.Year, first.Observations), new(next.Scope.Year, second.Observations));
        }

        public ScoreChain Chain => new(OldRules, OldForNew, NewRules, new MixedFigures(Old, New, New, new(() => Old)));

        public ScoreSplit? Slowly(string unit)
        {
            var mixed = new ObservationTable(New.Year,
                [.. New.All.Where(figure => figure.Key.UnitId == unit), .. Old.All.Where(figure => figure.Key.UnitId != unit)]);
            decimal?[] points =
            [
                Points(OldRules.Score(Old), unit), Points(OldForNew.Score(mixed), unit),
                Points(NewRules.Score(mixed), unit), Points(NewRules.Score(New), unit),
            ];
            return points.Contains(null) ? null
                : new ScoreSplit(points[1]!.Value - points[0]!.Value, points[2]!.Value - points[1]!.Value, points[3]!.Value - points[2]!.Value);
        }

        private static ScoringRules RulesOf(SlowInput input) => new(input.Plan, input.Roster, input.Profile, new EvaluationScope(input.Year, input.AsOf));

        private static decimal? Points(ScoreTable scores, string unit) =>
            scores.Units.FirstOrDefault(score => score.UnitId == unit)?.Total.Points;
    }
}
