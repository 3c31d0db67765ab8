using PlanMetrics.Plans;
using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Tests.Risks.Rule;

public sealed class RateGoalTests
{
    [Theory]
    [InlineData(199, "0.9", 180, 180)]
    [InlineData(7, "0.9", 7, 7)]
    [InlineData(10, "0.9", 9, 10)]
    [InlineData(20, "0.95", 19, 20)]
    [InlineData(0, "0.9", 0, 1)]
    [InlineData(30, "0", 0, 1)]
    [InlineData(30, "1", 30, 31)]
    [InlineData(3, "0.333333333333333333", 1, 1)]
    [InlineData(9_000_000_000_000_000, "0.9", 8_100_000_000_000_000, 8_100_000_000_000_001)]
    public void Need_IsTheSmallestCountThatMeetsTheGoal(long cases, string share, long atLeast, long above)
    {
        var exact = decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(atLeast, new RateGoal(exact).Need(cases));
        Assert.Equal(above, new RateGoal(exact, IsStrict: true).Need(cases));
    }

    [Fact]
    public void Of_WhereLowerIsBetter_GoesByTheCasesNotCounted()
    {
        // At most 10 % of 20 may be bad: 18 good ones; below 10 %: 19.
        Assert.Equal(18, RateGoal.Of(Comparison.AtMost, 0.1m)!.Value.Need(20));
        Assert.Equal(19, RateGoal.Of(Comparison.LessThan, 0.1m)!.Value.Need(20));
        Assert.True(RateGoal.IsTurned(Comparison.AtMost) && RateGoal.IsTurned(Comparison.LessThan) && !RateGoal.IsTurned(Comparison.AtLeast));
        Assert.Equal(new CaseCount(18, 20), new CaseCount(2, 20).Turned());
        Assert.Null(RateGoal.Of(Comparison.Equal, 0.1m));
        Assert.Null(RateGoal.Of(Comparison.Increase, 0.1m));
    }
}
