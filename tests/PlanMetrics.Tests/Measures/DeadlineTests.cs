using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Measures;

public sealed class DeadlineTests
{
    private static readonly Target Once = ByMarch with { Cadence = Cadence.Once, Threshold = new Threshold.Day(new(2022, 12, 31)) };

    private static readonly Target OnceCoverage = Coverage with { Cadence = Cadence.Once, Due = new(2022, 12, 31) };

    [Theory]
    [InlineData(29, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Measure_DayOfTheDeadline_IsInTime(int day, bool met) =>
        Assert.Equal(met, new MeasureCase(ByMarch).With("a", Y(), D(2024, day == 29 ? 2 : 3, day)).Own("a").Met);

    [Fact]
    public void Measure_BeforeTheDayWithoutTheDay_EndsOnTheLeapDay()
    {
        var example = new MeasureCase(ByMarch).With("a", Y(), D(2024, 2, 29)).With("b", Y(), D(2024, 3, 1));
        example.Roster = example.Roster with { Calendar = new() { BeforeDateIncludesDay = false } };
        Assert.Equal((true, false), (example.Own("a").Met!.Value, example.Own("b").Met!.Value));
        Assert.Equal(MeasureState.Reported, example.AsOf(2024, 2, 29).Own("a").State);
    }

    [Fact]
    public void Measure_YearEndDate_IncludesItsDayWhateverTheWording()
    {
        var example = new MeasureCase(Once).With("a", Span, D(2022, 12, 31));
        example.Roster = example.Roster with { Calendar = new() { BeforeDateIncludesDay = false } };
        Assert.True(example.Own("a").Met);
    }

    [Fact]
    public void Measure_DeadlineOnASaturday_MovesWhereTheRosterSaysSo()
    {
        var example = new MeasureCase(ByMarch).In(2025).With("a", Y(2025), D(2025, 3, 3));
        Assert.False(example.Own("a").Met);
        example.Roster = example.Roster with { Calendar = new() { DeadlineMovesOnHoliday = true } };
        Assert.True(example.Own("a").Met);
        Assert.Equal(MeasureState.NotDue, example.AsOf(2025, 3, 2).Own("b").State);
        Assert.Equal(MeasureState.Missing, example.AsOf(2025, 3, 3).Own("b").State);
    }

    [Fact]
    public void Measure_DoneAheadOfItsDate_IsNotDueAndSaysSo()
    {
        var measure = new MeasureCase(ByMarch).With("a", Y(), D(2024, 2, 1)).AsOf(2024, 2, 15).Own("a");
        Assert.Equal(MeasureState.NotDue, measure.State);
        Assert.Contains("已提前完成", measure.Notes.Select(note => note.Chinese));
    }

    [Theory]
    [InlineData(2021, MeasureState.NotDue)]
    [InlineData(2022, MeasureState.Missing)]
    [InlineData(2023, MeasureState.Reported)]
    [InlineData(2025, MeasureState.Reported)]
    public void Measure_OnceDoneLate_IsLateInEveryLaterYear(int year, MeasureState state)
    {
        var measure = new MeasureCase(Once).With("a", Span, D(2023, 5, 1)).In(year).Own("a");
        Assert.Equal(state, measure.State);
        Assert.NotEqual(true, measure.Met);
    }

    [Fact]
    public void Measure_OnceInTime_ComesFromAnyYearsInput() =>
        Assert.True(new MeasureCase(Once).With("a", Y(2022), D(2022, 6, 1)).In(2025).Own("a").Met);

    [Fact]
    public void Measure_CoverageWithADate_TakesTheLatestValueFromThenOn()
    {
        var example = new MeasureCase(OnceCoverage).With("a", Period.Day(new(2022, 12, 31)), Of(80, 100)).With("a", Period.Day(new(2023, 6, 30)), Of(100, 100));
        Assert.Equal(80m, example.In(2022).Own("a").Actual);
        Assert.Equal(100m, example.In(2024).Own("a").Actual);
        Assert.Equal(MeasureState.NotDue, example.In(2022).AsOf(2022, 12, 30).Own("a").State);
    }

    [Fact]
    public void Measure_OnceWithoutADate_WaitsForItsFirstReportUntilThePlansEnd()
    {
        var example = new MeasureCase(OnceCoverage with { Due = null }).With("a", Q(2), Of(40, 100));
        Assert.Equal((40m, MeasureState.NotDue), (example.Own("a").Actual!.Value, example.Own("b").State));
        Assert.Equal(MeasureState.Missing, example.In(2025).Own("b").State);
    }

    [Fact]
    public void Measure_DateAfterTheAsOfDate_IsIgnoredAndLeavesTheEarlierSubmissionStanding()
    {
        var example = new MeasureCase(Once).With("a", Span, D(2022, 12, 1), standing: ObservationStanding.Superseded)
            .With("a", Span, D(2025, 2, 1), submission: 2);
        Assert.True(example.Own("a").Met);
        Assert.Contains("PM4002", example.Codes());
    }

    [Fact]
    public void Measure_YearlyDateOutsideItsYear_IsRejected()
    {
        var example = new MeasureCase(ByMarch).With("a", Y(), D(2023, 2, 20));
        Assert.Equal(MeasureState.Rejected, example.Own("a").State);
        Assert.Contains("PM4008", example.Codes());
    }

    [Fact]
    public void Measure_GradualTarget_FallsDueOnTheSettingsDayElseAtThePlansEnd()
    {
        var gradual = Rate with { Settings = ["gradual"] };
        var example = new MeasureCase(gradual).Quarters("a", Basis.Period, (9, 10), (9, 10), (9, 10), (9, 10));
        Assert.Equal(MeasureState.NotDue, example.Own("a").State);
        Assert.Contains("PM4015", example.Codes());
        Assert.Equal(MeasureState.Reported, example.Setting("gradual", new SettingValue.Date(new(2024, 6, 30))).Own("a").State);
        Assert.Equal(MeasureState.Missing, example.In(2025).Own("a").State);
    }

    [Fact]
    public void Measure_Term_CountsBeforeItsEndOnlyWhenMet()
    {
        var term = Coverage with { Cadence = Cadence.PerTerm, Accrual = Accrual.Distinct, Settings = ["term"] };
        var example = new MeasureCase(term).With("a", Q(4, 2023), Of(3, 4)).With("b", Q(4), Of(4, 4)).With("c", Q(1), Of(2, 4));
        Assert.Equal(MeasureState.NotDue, example.Own("b").State);
        Assert.Contains("PM4014", example.Codes());
        example.Roster = example.Roster with { Terms = [new(new(2021, 7, 1), 5)] };
        Assert.Equal((MeasureState.NotDue, MeasureState.Reported), (example.Own("a").State, example.Own("b").State));
        Assert.Equal(MeasureState.NotDue, example.District().State);
        example.Roster = example.Roster with { Terms = [new(new(2021, 7, 1), 3)] };
        Assert.Equal((75m, MeasureState.Reported), (example.Own("a").Actual!.Value, example.Own("a").State));
        Assert.Equal(Of(5, 8), example.District().Figure);
    }

    [Fact]
    public void District_Term_TakesEveryFigureGivenAndCountsWhenMet()
    {
        var term = Coverage with { Cadence = Cadence.PerTerm, Accrual = Accrual.Distinct, Threshold = new Threshold.Number(80) };
        var example = new MeasureCase(term).With("a", Q(4), Of(3, 4)).With("b", Q(4), Of(5, 6));
        example.Roster = example.Roster with { Terms = [new(new(2021, 7, 1), 5)] };
        Assert.Equal(MeasureState.NotDue, example.Own("a").State);
        Assert.Equal((Of(8, 10), MeasureState.Reported), (example.District().Figure, example.District().State));
    }
}
