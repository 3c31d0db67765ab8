using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Measures;

/// <summary>Thresholds by year and paths, with the numbers of the method page.</summary>
public sealed class YearThresholdTests
{
    private static readonly Target OnAPath = Rate with { Path = new(2020, 60) };

    private static readonly Target Stated = Rate with { ByYear = Rate.ByYear.Add(2021, 70).Add(2022, 75) };

    private static readonly Target Falling = Rate with { Comparison = Comparison.AtMost, Threshold = new Threshold.Number(20), Path = new(2020, 30) };

    [Theory]
    [InlineData(2021, "66")]
    [InlineData(2022, "72")]
    [InlineData(2024, "84")]
    [InlineData(2025, "90")]
    public void Threshold_OnAPathFrom60To90_RisesBySixAYear(int year, string expected) => Assert.Equal(expected, Threshold(OnAPath, year)!.ToString());

    [Theory]
    [InlineData(2021, "27", ThresholdOrigin.Path)] // 30 − 3
    [InlineData(2022, "24", ThresholdOrigin.Stated)]
    [InlineData(2023, "22.666666666667", ThresholdOrigin.Path)] // 24 − 4/3
    [InlineData(2025, "20", ThresholdOrigin.Stated)]
    public void Threshold_AtMost_FallsThroughTheStatedYear(int year, string expected, ThresholdOrigin origin)
    {
        var measure = Measured(Falling with { ByYear = Falling.ByYear.Add(2022, 24) }, year, 25, 100);
        Assert.Equal((expected, origin), (measure.Threshold!.ToString(), measure.ThresholdOrigin));
    }

    [Fact]
    public void Measure_YearWithAStatedValue_IsHeldAgainstIt()
    {
        var measure = Measured(Stated, 2022, 74, 100);
        Assert.Equal(("75", ThresholdOrigin.Stated, false), (measure.Threshold!.ToString(), measure.ThresholdOrigin, measure.OnTrack));
        Assert.Equal((2025, 90m, 16m, false), (measure.PlanEnd!.Year, measure.PlanEnd.Threshold, measure.PlanEnd.Missing!.Value, measure.PlanEnd.Met!.Value));
    }

    [Fact]
    public void Measure_YearBetweenStatedOnes_TakesThePathsValueAndSaysSo()
    {
        var measure = Measured(Stated with { Path = new(2020, 60) }, 2024, 85, 100);
        // 75 + 15 × 2/3
        Assert.Equal(("85", ThresholdOrigin.Path, true), (measure.Threshold!.ToString(), measure.ThresholdOrigin, measure.OnTrack));
        Assert.Equal(5m, measure.PlanEnd!.Missing);
    }

    [Fact]
    public void PM4030_YearWithoutValueAndWithoutPath_IsShownAndNotJudged()
    {
        var example = new MeasureCase(Stated).With("a", Y(), Of(74, 100)).With("b", Y(), Of(80, 100));
        var measure = example.Own("a");
        Assert.Equal((MeasureState.Reported, 74m, null, null), (measure.State, measure.Actual, measure.Met, measure.OnTrack));
        Assert.Equal(16m, measure.PlanEnd!.Missing);
        Assert.Null(example.ScoreOf("a").Published);
        Assert.Null(example.ScoreOf("c").Published);
        Assert.Equal(
            "“指标”没有 2024 年度的目标值，也没有通到该年度的路径，应规定其一；该年度只列示指标值，不作达标判断",
            example.Finding("PM4030").Message(Language.Chinese));
    }

    [Theory]
    [InlineData(23, 30, true)] // 76.666… is 230/3 exactly
    [InlineData(7666, 10000, false)]
    [InlineData(766666, 1000000, false)]
    [InlineData(76667, 100000, true)]
    public void Measure_ThresholdThatIsNoDecimal_IsExact(int part, int whole, bool met)
    {
        var measure = Measured(Rate with { Path = new(2022, 70) }, 2023, part, whole);
        Assert.Equal(("76.666666666667", met), (measure.Threshold!.ToString(), measure.Met));
    }

    [Fact]
    public void Score_Proportional_IsOutOfTheYearsThreshold()
    {
        // 80 of 84 is 95.238 points; out of the 90 of the plan's end it would be 88.889.
        Assert.Equal(95.24m, new MeasureCase(OnAPath).With("a", Y(), Of(80, 100)).ScoreOf("a").Published);
        // 46 of 76.666… is 60 points exactly.
        Assert.Equal(60m, new MeasureCase(Rate with { Path = new(2022, 70) }).In(2023).With("a", Y(2023), Of(46, 100)).ScoreOf("a").Total.Points);
    }

    [Fact]
    public void Measure_LowerIsBetter_IsOnTrackBelowThePath()
    {
        // 30, 28, 26, 24, 22, 20
        var measure = Measured(Falling, 2023, 25, 100);
        Assert.Equal(("24", false, 5m), (measure.Threshold!.ToString(), measure.OnTrack, measure.PlanEnd!.Missing));
        measure = Measured(Falling, 2023, 19, 100);
        Assert.Equal((true, true, 0m), (measure.OnTrack, measure.PlanEnd!.Met, measure.PlanEnd.Missing));
    }

    [Fact]
    public void Measure_PathFromEachUnitsBaseline_HasAThresholdForEach()
    {
        var example = new MeasureCase(Rate with { Path = new(2020, null) });
        example.Roster = example.Roster with { Baselines = [new("t", "a", 2020, 40), new("t", "b", 2020, 65), new("t", "c", 2019, 80), new("t", "*", 2020, 50)] };
        foreach (var unit in (string[])["a", "b", "c"])
            example.With(unit, Y(), Of(82, 100));
        // 40 + 50 × 4/5 and 65 + 25 × 4/5; the base of c is of another year.
        Assert.Equal([("80", true), ("85", false), (null, null)], ((string[])["a", "b", "c"]).Select(unit => (example.Own(unit).Threshold?.ToString(), example.Own(unit).Met)));
        Assert.Equal("82", example.District().Threshold!.ToString());
        Assert.True(example.District().Met);
        Assert.Contains("缺少 1 家", example.Finding("PM4032").Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Null(example.ScoreOf("c").Published);
    }

    [Fact]
    public void District_Pooled_IsHeldAgainstTheYearsThresholdToo()
    {
        var district = new MeasureCase(OnAPath).With("a", Y(), Of(90, 100)).With("b", Y(), Of(80, 100)).With("c", Y(), Of(79, 100)).District();
        Assert.Equal(("84", false, 83m), (district.Threshold!.ToString(), district.OnTrack, district.Actual));
        Assert.Equal(7m, district.PlanEnd!.Missing);
    }

    [Fact]
    public void District_Share_CountsWhoIsOnTrackAndHasNoEndOfItsOwn()
    {
        var district = new MeasureCase(OnAPath with { District = DistrictValue.Share }).With("a", Y(), Of(85, 100)).With("b", Y(), Of(80, 100)).District();
        Assert.Equal((33.333333333333m, "100"), (district.Actual, district.Threshold!.ToString()));
        Assert.Null(district.PlanEnd);
    }

    [Fact]
    public void Measure_OccurrencesThatMustComeDownToNone_NeedAnIndependentSourceInEveryYear()
    {
        var target = Never with { ByYear = Never.ByYear.Add(2024, 2) };
        var example = new MeasureCase(target).With("a", Y(), N(2), DataSource.Supervision).With("b", Y(), N(0), DataSource.Self);
        Assert.Equal((MeasureState.Reported, true, 2m), (example.Own("a").State, example.Own("a").OnTrack, example.Own("a").PlanEnd!.Missing));
        Assert.True(example.Own("b").LacksIndependentSource);
        Assert.Equal("2025年不高于0", TargetWords.ThresholdOf(example.Text, target).Chinese);
    }

    [Fact]
    public void Measure_TheSameEveryYear_HasNoTrack()
    {
        var measure = new MeasureCase(Rate).With("a", Y(), Of(90, 100)).Own("a");
        Assert.Equal((ThresholdOrigin.Constant, null, null), (measure.ThresholdOrigin, measure.OnTrack, measure.PlanEnd));
    }

    [Fact]
    public void PlanEnd_JustShort_NeverShowsNothingMissing()
    {
        var measure = new MeasureCase(Count with { Figure = FigureKind.Ratio, UnitOfMeasure = UnitOfMeasure.Ratio, District = DistrictValue.Pooled, Path = new(2020, 0) })
            .With("a", Y(), new PlanMetrics.Observations.Figure.Ratio(1_999_999_999_999_999m, 1_000_000_000_000_000m)).Own("a");
        Assert.Equal((false, 0.000000000001m), (measure.PlanEnd!.Met, measure.PlanEnd.Missing));
    }

    [Fact]
    public void Thresholds_OnAnyPath_NeverRunBackAndStayBetweenTheirEnds()
    {
        var random = new Random(20251125);
        for (var i = 0; i < 2000; i++)
        {
            var (from, to) = (random.Next(0, 1000) / 10m, random.Next(0, 1000) / 10m);
            var target = Rate with { Threshold = new Threshold.Number(to), Path = new(random.Next(2015, 2021), from) };
            var values = Enumerable.Range(2021, 5).Select(year => Threshold(target, year)!.Value).ToList();
            Assert.Equal(from <= to ? values.Order() : values.OrderDescending(), values);
            Assert.All(values, value => Assert.InRange(value, Math.Min(from, to), Math.Max(from, to)));
            Assert.Equal(to, values[^1]);
        }
    }

    private static Threshold.Number? Threshold(Target target, int year) =>
        YearThreshold.Of(new MeasureCase(target).Text, target, year, target.Path?.Value)?.Value;

    private static Measure Measured(Target target, int year, int part, int whole) =>
        new MeasureCase(target).In(year).With("a", Y(year), Of(part, whole)).Own("a");
}
