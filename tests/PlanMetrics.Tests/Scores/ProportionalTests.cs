using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Scores.Rules;
using PlanMetrics.Tests.Measures;

namespace PlanMetrics.Tests.Scores;

public sealed class ProportionalTests
{
    [Theory]
    [InlineData(21, 24, 90, 0, "0.972222222222")]
    [InlineData(9, 10, 90, 0, "1")]
    [InlineData(0, 10, 90, 0, "0")]
    [InlineData(75, 100, 90, 60, "0.5")]
    [InlineData(50, 100, 90, 60, "0")]
    [InlineData(50, 100, 90, 90, "0")]
    [InlineData(95, 100, 90, 95, "1")]
    [InlineData(0, 10, 0, 0, "1")]
    public void ShareOf_AtLeast_RunsFromTheFloorToTheTarget(int part, int whole, int target, int floor, string expected) =>
        Assert.Equal(expected, Share(new Figure.Ratio(part, whole), target, Comparison.AtLeast, floor));

    [Theory]
    [InlineData(20, "1")]
    [InlineData(35, "0.5")]
    [InlineData(50, "0")]
    [InlineData(60, "0")]
    public void ShareOf_AtMostWithAZeroPointAbove_IsMirrored(int part, string expected) =>
        Assert.Equal(expected, Share(new Figure.Ratio(part, 100), 20, Comparison.AtMost, 50));

    [Theory]
    [InlineData(20, true, "1")]
    [InlineData(21, false, "0")]
    public void ShareOf_AtMostWithoutAZeroPoint_IsPassOrFail(int part, bool met, string expected) =>
        Assert.Equal(expected, Share(new Figure.Ratio(part, 100), 20, Comparison.AtMost, 0, met));

    private static string Share(Figure figure, int target, Comparison comparison, int floor, bool? met = null)
    {
        var measure = new Measure("a", MeasureCase.Rate, 2024, MeasureRole.Own)
        {
            Figure = figure,
            Comparison = comparison,
            Threshold = new Threshold.Number(target),
            Met = met ?? ExactComparison.Holds(ExactComparison.ValueOf(figure, UnitOfMeasure.Percent)!.Value, comparison, target),
        };
        return Proportional.ShareOf(measure, floor).Round(12).ToString("0.############", System.Globalization.CultureInfo.InvariantCulture);
    }
}
