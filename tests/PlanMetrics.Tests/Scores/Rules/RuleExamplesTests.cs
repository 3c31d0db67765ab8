using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using static PlanMetrics.Tests.Scores.Rules.RuleCase;

namespace PlanMetrics.Tests.Scores.Rules;

/// <summary>The worked examples of docs/method.md, in points of 100.</summary>
public sealed class RuleExamplesTests
{
    private static readonly ScoringRule.Bands FourBands = new([new(0m, 0m), new(60m, 6m), new(70m, 7m), new(80m, 8m), new(90m, 10m)]) { Of = 10m };

    [Theory]
    [InlineData(12, "100")]
    [InlineData(13, "100")]
    [InlineData(10, "88")]
    [InlineData(5, "76")]
    [InlineData(0, "76")]
    public void Steps_EachTimeShort_CostsUpToTheCap(int held, string expected) =>
        Assert.Equal(expected, Points(Counted(held, Comparison.AtLeast, 12), new ScoringRule.Steps(0.3m, 1m) { Cap = 1.2m, Of = 5m }));

    [Theory]
    [InlineData("90", false, "100")]
    [InlineData("87.0001", false, "100")]
    [InlineData("87", false, "93.333333333333")]
    [InlineData("80", false, "80")]
    [InlineData("80", true, "77.777777777778")]
    [InlineData("45", false, "0")]
    [InlineData("10", true, "0")]
    public void Steps_ThreePercentEach_CountWholeStepsOrTheirParts(string percent, bool proRata, string expected) =>
        Assert.Equal(expected, Points(
            Rate(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), 100, Comparison.AtLeast, 90),
            new ScoringRule.Steps(1m, 3m) { Cap = 15m, Of = 15m, ProRata = proRata }));

    [Theory]
    [InlineData(Comparison.AtMost, 19, "100")]
    [InlineData(Comparison.AtMost, 26, "80")]
    [InlineData(Comparison.Equal, 14, "80")]
    [InlineData(Comparison.Equal, 26, "80")]
    [InlineData(Comparison.Equal, 20, "100")]
    public void Steps_AboveACeilingOrBesideAValue_CountOnItsWorseSide(Comparison comparison, int count, string expected) =>
        Assert.Equal(expected, Points(Counted(count, comparison, 20), new ScoringRule.Steps(10m, 3m)));

    [Theory]
    [InlineData(59999, 100000, "0")]
    [InlineData(60, 100, "60")]
    [InlineData(79999, 100000, "70")]
    [InlineData(85, 100, "80")]
    [InlineData(89995, 100000, "80")]
    [InlineData(90, 100, "100")]
    [InlineData(100, 100, "100")]
    public void Bands_OnTheActualValue_IncludeTheirLowerEdgeAndAreNotRoundedInto(int part, int whole, string expected) =>
        Assert.Equal(expected, Points(Rate(part, whole, Comparison.AtLeast, 95), FourBands));

    [Theory]
    [InlineData(76, "80")]
    [InlineData(75, "70")]
    [InlineData(95, "100")]
    public void Bands_OnAttainment_AreInPercentOfTheThreshold(int percent, string expected) =>
        Assert.Equal(expected, Points(Rate(percent, 100, Comparison.AtLeast, 95), FourBands with { On = BandBasis.Attainment }));

    [Theory]
    [InlineData(0, null, "100")]
    [InlineData(4, null, "60")]
    [InlineData(11, null, "0")]
    [InlineData(4, 1, "66.666666666667")]
    public void PerOccurrence_EachPerson_CostsThreeTenths(int persons, int? cap, string expected) =>
        Assert.Equal(expected, Points(Counted(persons, Comparison.AtMost, 0), new ScoringRule.PerOccurrence(0.3m) { Of = 3m, Cap = cap }));

    [Theory]
    [InlineData(-10, "100")]
    [InlineData(0, "100")]
    [InlineData(1, "75")]
    [InlineData(100, "75")]
    public void Lateness_Late_CostsHalfAPointOfTwo(int days, string expected) =>
        Assert.Equal(expected, Points(Dated(days), new ScoringRule.Lateness { Late = 0.5m, Never = 1m, Of = 2m }));

    [Theory]
    [InlineData(3, "85")]
    [InlineData(5, "75")]
    [InlineData(30, "75")]
    public void Lateness_ByDay_StopsAtItsCap(int days, string expected) =>
        Assert.Equal(expected, Points(Dated(days), new ScoringRule.Lateness { PerDay = 0.1m, Cap = 0.5m, Never = 1m, Of = 2m }));

    [Theory]
    [InlineData(0, "100")]
    [InlineData(2, "100")] // Saturday and Sunday, 2 and 3 March 2024
    [InlineData(3, "99.5")] // Monday
    [InlineData(34, "88.5")] // Thursday 4 April, a holiday: 23 working days since
    [InlineData(37, "88")] // Sunday 7 April, worked
    public void Lateness_ByWorkingDay_LeavesOutWeekendsAndHolidays(int days, string expected) =>
        Assert.Equal(expected, Points(Dated(days), new ScoringRule.Lateness { PerDay = 0.01m, Days = DayCount.Working, Of = 2m }));

    [Fact]
    public void Lateness_LateOnADayOff_IsLateAllTheSame() =>
        Assert.Equal("75", Points(Dated(1), new ScoringRule.Lateness { Late = 0.5m, PerDay = 0.01m, Days = DayCount.Working, Of = 2m }));

    [Fact]
    public void Lateness_ByDayWithoutACap_NeverCostsMoreThanNever() =>
        Assert.Equal("50", Points(Dated(300), new ScoringRule.Lateness { PerDay = 0.1m, Never = 1m, Of = 2m }));

    [Theory]
    [InlineData(20, 85, 72, 0, "80")]
    [InlineData(20, 85, 10, 0, "0")]
    [InlineData(20, 85, 90, 0, "100")]
    [InlineData(20, 85, 72, 0.01, "80.2")]
    [InlineData(20, 85, 10, 0.01, "1")]
    [InlineData(130, 2, 34, 0, "75")]
    [InlineData(130, 2, 200, 0, "0")]
    [InlineData(130, 2, 1, 0, "100")]
    public void Goalposts_RunFromOneBoundToTheOther(int lower, int upper, int value, double least, string expected) =>
        Assert.Equal(expected, Points(Counted(value, Comparison.AtLeast, 1), new ScoringRule.Goalposts(lower, upper) { MinimumShare = (decimal)least }));

    [Theory]
    [InlineData(100, "100")]
    [InlineData(95, "75")]
    [InlineData(105, "75")]
    [InlineData(79, "0")]
    public void Nearest_FallsOffOnBothSides(int value, string expected)
    {
        Assert.Equal(expected, Points(Counted(value, Comparison.Equal, 100), new ScoringRule.Nearest(20m)));
        Assert.Equal(expected, Points(Counted(value, Comparison.AtLeast, 1), new ScoringRule.Nearest(20m) { Value = 100m }));
    }

    [Theory]
    [InlineData(40, "100", "100")]
    [InlineData(60, "100", "100")]
    [InlineData(65, "50", "0")]
    [InlineData(35, "50", "0")]
    [InlineData(71, "0", "0")]
    public void Inside_IsFullFromEdgeToEdge(int value, string withReach, string without)
    {
        Assert.Equal(withReach, Points(Counted(value, Comparison.AtLeast, 1), new ScoringRule.Inside(40m, 60m) { Reach = 10m }));
        Assert.Equal(without, Points(Counted(value, Comparison.AtLeast, 1), new ScoringRule.Inside(40m, 60m)));
    }

    [Theory]
    [InlineData(Comparison.AtLeast, 75, "50", "83.333333333333", "98")]
    [InlineData(Comparison.AtLeast, 90, "100", "100", "100")]
    [InlineData(Comparison.AtLeast, 60, "0", "66.666666666667", "96")]
    [InlineData(Comparison.AtMost, 75, "50", "80", "98")]
    [InlineData(Comparison.AtMost, 60, "100", "100", "100")]
    public void Relative_AmongSixtySeventyFiveAndNinety(Comparison comparison, int value, string minMax, string bestUnit, string ranks)
    {
        var others = new[] { 60m, 75m, 90m }.Where(other => other != value).ToArray();
        var measure = Counted(value, comparison, 70);
        Assert.Equal(minMax, Points(measure, new ScoringRule.MinMax(), others));
        Assert.Equal(bestUnit, Points(measure, new ScoringRule.BestUnit(), others));
        Assert.Equal(ranks, Points(measure, new ScoringRule.RankSteps(2m), others));
    }

    [Fact]
    public void MinMax_OnAScaleFromOne_GivesTheWorstOne() =>
        Assert.Equal("1", Points(Counted(60, Comparison.AtLeast, 70), new ScoringRule.MinMax { MinimumShare = 0.01m }, 75m, 90m));
}
