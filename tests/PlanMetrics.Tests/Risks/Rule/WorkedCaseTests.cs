using PlanMetrics.Risks.Rule;

namespace PlanMetrics.Tests.Risks.Rule;

/// <summary>The worked case of docs/method.md, number by number: 178 of 199 last year against 90 %.</summary>
public sealed class WorkedCaseTests
{
    private const double A = 22.8123;
    private const double B = 1.3244;

    private static readonly FittedRule Rule = new(
        new LevelPrior(A / (A + B), 0.0, A + B, 50), new YearlyMovement(0.3857, 200, false), new CommonDrift(0.0, 50), new YearlyMovement(0.20, 0, true));

    [Fact]
    public void YearAhead_WorkedCase_IsTheNumbersOfTheMethodPage()
    {
        var forecast = Rule.YearAhead(new UnitPast("u", [new CaseCount(178, 199)]), 199, new RateGoal(0.9m));
        Assert.Equal(180, forecast.Need);
        Assert.Equal(0.89995, Logits.Rate(forecast.Level), 5);
        Assert.Equal(2.1967, forecast.Level, 4);
        Assert.Equal(0.0498, forecast.LevelVariance, 4);
        Assert.Equal(0.3857, forecast.Movement);
        Assert.Equal(0.5122, forecast.Probability!.Value, 4);
        Assert.Equal(0.9045, forecast.RequiredRate!.Value, 4);
        Assert.False(forecast.Secured || forecast.Unreachable);
        Assert.InRange(0.862, forecast.RateLow, forecast.RateHigh);
    }

    [Fact]
    public void GaussHermite_WeightsAddUpToOne_AndItsMomentsAreThoseOfTheNormal()
    {
        var places = Enumerable.Range(0, GaussHermite.Count).ToArray();
        double Moment(int power) => places.Sum(i => GaussHermite.Weight(i) * Math.Pow(GaussHermite.Node(i), power));
        Assert.Equal(1.0, Moment(0), 14);
        Assert.Equal(0.0, Moment(1), 14);
        Assert.Equal(1.0, Moment(2), 13);
        Assert.Equal(3.0, Moment(4), 12);
        Assert.Equal(15.0, Moment(6), 11);
        Assert.Equal(places.Select(GaussHermite.Node), places.Select(GaussHermite.Node).Order());
    }
}
