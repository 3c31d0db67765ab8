using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Tests.Oracle;

/// <summary>The random cases, and the laws that every scorer must keep on them.</summary>
public sealed class OracleTests
{
    private const int Cases = 3000;

    /// <summary>Cases beyond the first ones on which the two scorers once disagreed, by what they disagreed on.</summary>
    public static TheoryData<string, int[]> Settled { get; } = new()
    {
        { "grants and moved deadlines", [4094, 4159, 7134, 10035, 10730, 12570, 13438, 15705, 17799, 18248] },
        { "grants that together hold the year", [9886] },
        { "figures of several widths from several sources", [3644, 3702, 5260, 5577, 6535, 7360, 8035, 8561, 8855, 9104, 9899, 10355, 12403, 12414, 12863, 13951, 14609, 16892, 18022] },
        { "points for what was granted", [3812, 4271, 5852, 5882, 6467, 8807, 11033] },
        { "events", [6781, 8052] },
        { "cumulative figures that fall again", [15995] },
        { "settled along with others", [10331, 12345, 12435, 13454] },
    };

    [Fact]
    public void From_RandomCases_AgreeWithTheSlowScorer()
    {
        var found = Enumerable.Range(0, Cases).SelectMany(Disagreements.Of).Take(20).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public void From_RandomCasesWithYears_AgreeWithTheSlowScorer()
    {
        var found = Enumerable.Range(0, Cases).SelectMany(seed => Disagreements.Of(seed, RandomYears.Of(seed))).Take(20).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public void RandomCasesWithYears_TogetherReachEveryKind()
    {
        var measures = Enumerable.Range(0, Cases).Select(RandomYears.Of).SelectMany(input => SlowMeasureTable.Of(input).Select(measure => (input, measure))).ToList();
        Assert.All(Enum.GetValues<MeasureState>().Except([MeasureState.NobodyNamed, MeasureState.Rejected]), state =>
            Assert.True(measures.Count(row => row.measure is { Role: MeasureRole.Own, Target.Cadence: Cadence.Plan } && row.measure.State == state) > 5, $"{state} is seldom seen."));
        var judged = measures.Where(row => row.measure is { Role: MeasureRole.Own, State: MeasureState.Reported, Target.VariesByYear: true }).ToList();
        Assert.All((bool?[])[true, false, null], met => Assert.True(judged.Count(row => row.measure.Met == met) > 50, $"{met} is seldom seen."));
        Assert.True(judged.Count(row => row.measure.Threshold is { } threshold && !threshold.Denominator.IsOne) > 50, "Thresholds are seldom fractions.");
    }

    [Theory]
    [MemberData(nameof(Settled))]
    public void From_CasesOnceInDispute_AgreeWithTheSlowScorer(string about, int[] seeds)
    {
        var found = seeds.SelectMany(Disagreements.Of).ToList();
        Assert.True(found.Count == 0, $"{about}: {string.Join('\n', found)}");
    }

    [Fact]
    public void RandomCases_TogetherReachEveryState()
    {
        var seen = new Dictionary<(string, MeasureState), int>();
        for (var seed = 0; seed < Cases; seed++)
        {
            var input = RandomCase.Of(seed);
            foreach (var measure in SlowMeasureTable.Of(input))
            {
                var key = (measure.Role.ToString(), measure.State);
                seen[key] = seen.GetValueOrDefault(key) + 1;
            }
        }

        foreach (var state in Enum.GetValues<MeasureState>())
            Assert.True(seen.GetValueOrDefault(("District", state)) > 20 || state == MeasureState.Rejected, $"{state} is seldom seen.");
        Assert.True(seen.GetValueOrDefault(("Own", MeasureState.Rejected)) > 20);
    }

    [Fact]
    public void RandomCases_TogetherReachEveryKindOfEntry()
    {
        var seen = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < Cases; seed++)
        {
            var input = RandomCase.Of(seed);
            foreach (var score in SlowScorer.Score(input, SlowMeasureTable.Of(input)).Where(score => score.Total.Points is not null))
            {
                Count("bonus", score.Bonus > 0);
                Count("penalties", score.Penalties > 0);
                Count("zeroed total", score.Vetoed > 0);
                Count("zeroed item", input.Entries.Any(entry => entry.UnitId == score.UnitId && entry.Veto?.Effects.Contains(VetoEffect.ZeroItem) == true));
                Count("quota", score.Grade is not null && score.Grade != score.GradeBeforeQuota);
            }
        }

        Assert.All(["bonus", "penalties", "zeroed total", "zeroed item", "quota"], name => Assert.True(seen.GetValueOrDefault(name) > 20, $"{name} is seldom seen."));

        void Count(string name, bool isSeen) => seen[name] = seen.GetValueOrDefault(name) + (isSeen ? 1 : 0);
    }

    [Fact]
    public void RandomCases_Contributions_StayNearTheTotal()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var input = RandomCase.Of(seed);
            foreach (var score in SlowScorer.Score(input, SlowMeasureTable.Of(input)).Where(score => score.Total.Points is not null))
            {
                var sum = score.Contributions.Values.Aggregate(Rational.Zero, (a, b) => a + b) + score.Bonus - score.Penalties - score.Vetoed;
                Assert.True(sum - score.Total.Points!.Value < 0.000000001m && score.Total.Points.Value - sum < 0.000000001m, $"case {seed}, {score.UnitId}");
            }
        }
    }
}
