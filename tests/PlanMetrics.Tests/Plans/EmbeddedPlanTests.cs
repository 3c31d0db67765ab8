using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Plans;

public sealed class EmbeddedPlanTests
{
    private static readonly Plan Zhaohua = Plan.Embedded("zhaohua-2021-2025");

    [Theory]
    [InlineData(Tier.Explicit, 26)]
    [InlineData(Tier.Universal, 70)]
    [InlineData(Tier.Extended, 92)]
    public void Targets_OfEachTier_AreAllThere(Tier tier, int expected) =>
        Assert.Equal(expected, Zhaohua.Targets.Count(target => target.Tier == tier));

    [Fact]
    public void Tasks_AreNumberedOneToSixtyNine_WithoutSixtySix() =>
        Assert.Equal(Enumerable.Range(1, 69).Except([66]), Zhaohua.Tasks.Select(task => task.Number));

    [Theory]
    [InlineData("区通运输局", "transport-bureau")]
    [InlineData("区卫健委", "health-bureau")]
    [InlineData("区经济和科技局", "industry-technology-bureau")]
    [InlineData(" 区 司法局", "justice-bureau")]
    [InlineData("政府办", "government-office")]
    public void Registry_OtherSpelling_FindsTheUnit(string spelling, string id) =>
        Assert.Equal(id, Roster.Of(Zhaohua).Registry.Find(spelling)?.Id);

    [Fact]
    public void Targets_WithDecimals_AreTheOneRateOfSummedDays() =>
        Assert.Equal(["commit-speedup-rate"], Zhaohua.Targets.Where(target => target.Decimals).Select(target => target.Id));

    [Fact]
    public void Profiles_Embedded_CoverTheFirmAndTheExplicitTargets()
    {
        Assert.Equal(96, Zhaohua.Targets.Count(Profile.Equal.Covers));
        Assert.Equal(26, Zhaohua.Targets.Count(Profile.Explicit.Covers));
    }
}
