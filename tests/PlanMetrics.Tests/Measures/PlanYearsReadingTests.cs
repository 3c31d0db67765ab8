using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Measures;

/// <summary>Counts that add up over the plan's years, with the numbers of the method page.</summary>
public sealed class PlanYearsReadingTests
{
    // 培训 500 人, by 2025: 100 more each year.
    private static readonly Target Trained = Count with { Cadence = Cadence.Plan, Threshold = new Threshold.Number(500), Path = new(2020, 0) };

    private static readonly Target ByTheEnd = Trained with { Path = null };

    [Fact]
    public void Measure_ThreeYears_AddUpAndAreHeldAgainstThePath()
    {
        var measure = Years(Trained, 100, 120, 90).Own("a");
        Assert.Equal((310m, "300", true), (measure.Actual, measure.Threshold!.ToString(), measure.OnTrack));
        Assert.Equal((190m, 12, 12), (measure.PlanEnd!.Missing, measure.PeriodsUsed, measure.PeriodsDue));
        Assert.Equal(3, measure.Used.Length);
        Assert.False(Years(Trained, 100, 120, 79).Own("a").OnTrack);
    }

    [Theory]
    [InlineData(new[] { 100, 0, 90 }, MeasureState.Reported)] // 0 is a report
    [InlineData(new[] { 100, -1, 90 }, MeasureState.Missing)]
    public void PM4031_EarlierYearMissing_IsNamedAndNeverZero(int[] counts, MeasureState state)
    {
        var example = Years(Trained, counts);
        var measure = example.Own("a");
        Assert.Equal(state, measure.State);
        if (state == MeasureState.Reported)
        {
            Assert.False(measure.OnTrack);
            Assert.DoesNotContain("a", Named(example));
            return;
        }

        Assert.Equal((null, "缺少 2022 年的数据"), (measure.Actual, measure.Reason.Chinese));
        Assert.Equal(["a", "b", "c"], Named(example));
        var finding = example.Finding("PM4031");
        Assert.Contains("2022 年的报告期没有齐全的可用数值", finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Measure_FloorMetWithoutAYear_IsReportedAndSaysWhatIsMissing()
    {
        var measure = Years(Trained, 250, -1, 90).Own("a");
        Assert.Equal((MeasureState.Reported, 340m, true), (measure.State, measure.Actual, measure.Met));
        Assert.Contains(measure.Notes, note => note.Chinese == "2022 年的数据不全，累计数可能偏少");
    }

    [Fact]
    public void Measure_LowerCoverage_HoldsForEachYearByItself()
    {
        // 8 of 12 quarters are there, none of them of 2022.
        var example = new MeasureCase(Trained).In(2023);
        for (var quarter = 1; quarter <= 4; quarter++)
            example.With("a", Q(quarter, 2021), N(10)).With("a", Q(quarter, 2023), N(10));
        example.Profile = example.Profile with { MinimumCoverage = 0.5m };
        Assert.Equal(MeasureState.Missing, example.Own("a").State);
        example.With("a", Period.Half(2022, 1), N(10));
        Assert.Equal((MeasureState.Reported, 90m), (example.Own("a").State, example.Own("a").Actual));
    }

    [Fact]
    public void Measure_WithinTheYear_IsNotDueUnlessMet()
    {
        var example = new MeasureCase(Trained).In(2022).AsOf(2022, 6, 30).With("a", Y(2021), N(100)).With("a", Q(1, 2022), N(20)).With("a", Q(2, 2022), N(30));
        Assert.Equal((MeasureState.NotDue, "年度未结束"), (example.Own("a").State, example.Own("a").Reason.Chinese));
        example.With("b", Y(2021), N(150)).With("b", Q(1, 2022), N(50)).With("b", Q(2, 2022), N(30));
        Assert.Equal((MeasureState.Reported, 230m), (example.Own("b").State, example.Own("b").Actual));
    }

    [Fact]
    public void Measure_AgainstThePlansEndAlone_WaitsForIt()
    {
        Assert.Equal((MeasureState.NotDue, "规划期未结束"), (Years(ByTheEnd, 100, 120, 90).Own("a").State, Years(ByTheEnd, 100, 120, 90).Own("a").Reason.Chinese));
        Assert.Equal((MeasureState.Reported, true), (Years(ByTheEnd, 200, 200, 100).Own("a").State, Years(ByTheEnd, 200, 200, 100).Own("a").Met));
        var last = Years(ByTheEnd, 100, 100, 100, 100, 99).Own("a");
        Assert.Equal((MeasureState.Reported, 499m, false, 1m), (last.State, last.Actual, last.Met, last.PlanEnd!.Missing));
    }

    [Fact]
    public void Measure_UnderACeiling_IsExceededAsSoonAsItIs()
    {
        var ceiling = Trained with { Comparison = Comparison.AtMost, Threshold = new Threshold.Number(10), Path = null };
        Assert.Equal((MeasureState.Reported, true), (Years(ceiling, 4, 3, 3).Own("a").State, Years(ceiling, 4, 3, 3).Own("a").Met));
        Assert.Equal((MeasureState.Reported, false), (Years(ceiling, 8, -1, 3).Own("a").State, Years(ceiling, 8, -1, 3).Own("a").Met));
        Assert.Equal(MeasureState.Missing, Years(ceiling, 4, -1, 3).Own("a").State);
    }

    [Fact]
    public void Measure_CumulativeFigures_RunFromTheStartOfTheirYear()
    {
        var example = new MeasureCase(Trained).In(2022);
        for (var quarter = 1; quarter <= 4; quarter++)
            example.With("a", Q(quarter, 2021), N(25 * quarter), basis: Basis.Cumulative).With("a", Q(quarter, 2022), N(30 * quarter), basis: Basis.Cumulative);
        Assert.Equal(220m, example.Own("a").Actual);
    }

    [Fact]
    public void PM4034_YearlyTotalsThatGrowLikeTotalsOfThePlan_AreQuestioned()
    {
        var example = Years(Trained, 100, 220, 310);
        Assert.Equal(630m, example.Own("a").Actual);
        Assert.Contains("2021、2022、2023 年的年度数逐年递增", example.Finding("PM4034").Message(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain("PM4034", Years(Trained, 100, 120, 90).Codes());
    }

    [Fact]
    public void Measure_FigureAcrossTwoYears_IsRejected()
    {
        var example = Years(Trained, 100, 120, 90).With("a", Period.Days(new(2021, 11, 1), new(2022, 2, 28)), N(7));
        Assert.Contains("PM4005", example.Codes());
        Assert.Equal(310m, example.Own("a").Actual);
    }

    [Fact]
    public void Measure_UnitThatBeganLater_OwesItsOwnYears()
    {
        var example = new MeasureCase(Trained).In(2023).With("a", Y(2022), N(150)).With("a", Y(2023), N(160));
        example.Roster = example.Roster with { Units = [.. example.Roster.Units.Select(unit => unit.Id == "a" ? unit with { ValidFrom = new(2022, 1, 1) } : unit)] };
        Assert.Equal((MeasureState.Reported, 310m, 8), (example.Own("a").State, example.Own("a").Actual, example.Own("a").PeriodsDue));
    }

    [Fact]
    public void District_Sum_AddsTheBodiesAndNamesThoseThatLackAYear()
    {
        var example = Years(Trained, 100, 120, 90);
        for (var year = 2021; year <= 2023; year++)
            example.With("b", Y(year), N(10));
        example.With("c", Y(2023), N(400));
        var district = example.District();
        // c met the path alone; its other years are unknown.
        Assert.Equal((740m, true), (district.Actual, district.Met));
        Assert.Equal((true, 0m), (district.PlanEnd!.Met, district.PlanEnd.Missing));
        Assert.Equal(MeasureState.Reported, example.Own("c").State);
        example = Years(Trained, 100, 120, 90).With("c", Y(2023), N(40));
        Assert.Equal(310m, example.District().Actual);
        Assert.Contains(example.District().Notes, note => note.Chinese == "未计入 2 家：西镇、南镇");
    }

    [Fact]
    public void Measure_Sum_IsThatOfTheYearsOwnMeasures()
    {
        var yearly = Count with { Threshold = new Threshold.Number(1) };
        var random = new Random(7);
        for (var i = 0; i < 100; i++)
        {
            var counts = Enumerable.Range(0, 5).Select(_ => random.Next(0, 50)).ToArray();
            Assert.Equal(
                Enumerable.Range(2021, 5).Sum(year => Years(yearly, counts).In(year).Own("a").Actual),
                Years(Trained, counts).Own("a").Actual);
        }
    }

    private static List<string> Named(MeasureCase example)
    {
        var findings = new Findings();
        example.Run(findings);
        return [.. findings.Sorted().Where(finding => finding.Descriptor.Code == "PM4031").Select(finding => finding.UnitId).Order(StringComparer.Ordinal)];
    }

    /// <summary>A year's figure each from 2021 on, none for −1; the last is the year judged.</summary>
    private static MeasureCase Years(Target target, params int[] counts)
    {
        var example = new MeasureCase(target).In(2020 + counts.Length);
        for (var i = 0; i < counts.Length; i++)
            if (counts[i] >= 0)
                example.With("a", Y(2021 + i), N(counts[i]));
        return example;
    }
}
