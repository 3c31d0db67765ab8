using PlanMetrics.Results.Comparing;

namespace PlanMetrics.Tests.Results.Comparing;

public sealed class TargetComparisonTests
{
    [Fact]
    public void Reweighted_ShareAndPointsChanged_IsTheOldPointsAtTheDifferenceOfShares()
    {
        // Half of the total before, a quarter now: 80 × 1/2 = 40 becomes 90 × 1/4 = 22.5; 80 × (1/4 - 1/2) = -20.
        var target = Of(80m, 0.5m, 90m, 0.25m);

        Assert.Equal((-17.5m, 2.5m, -20m), (target.Change, target.Own, target.Reweighted));
    }

    [Fact]
    public void Reweighted_PointsKept_IsAll()
    {
        var target = Of(80m, 0.5m, 80m, 1m);

        Assert.Equal((0m, 40m), (target.Own, target.Reweighted));
    }

    [Fact]
    public void Reweighted_ShareKept_IsNothing()
    {
        var target = Of(80m, 0.5m, 0m, 0.5m);

        Assert.Equal((-40m, 0m), (target.Own, target.Reweighted));
    }

    [Theory]
    [InlineData(null, 50.0, TargetChange.BroughtIn)]
    [InlineData(50.0, null, TargetChange.TakenOut)]
    [InlineData(50.0, 50.0, TargetChange.Kept)]
    public void Kind_ByContribution(double? before, double? after, TargetChange kind)
    {
        var target = Of((decimal?)before, before is null ? null : 1m, (decimal?)after, after is null ? null : 1m);

        Assert.Equal(kind, target.Kind);
        Assert.Equal(target.Change, target.Own);
    }

    private static TargetComparison Of(decimal? before, decimal? oldShare, decimal? after, decimal? newShare) =>
        new("t", "指标", Standing(before, oldShare), Standing(after, newShare));

    private static TargetStanding Standing(decimal? points, decimal? share) => new() { Points = points, Share = share, Contribution = points * share };
}
