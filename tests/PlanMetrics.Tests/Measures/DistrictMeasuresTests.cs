using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Measures;

public sealed class DistrictMeasuresTests
{
    private static readonly (int Part, int Whole)[] NineOfTen = [(9, 10), (9, 10), (9, 10), (9, 10)];

    [Fact]
    public void District_Pooled_SumsTheReportedAndNamesTheOthers()
    {
        var district = new MeasureCase(Rate).Quarters("a", Basis.Period, NineOfTen).Quarters("b", Basis.Period, (10, 10), (10, 10), (10, 10), (30, 30)).District();
        Assert.Equal(("*", MeasureRole.District, Of(96, 100), true), (district.UnitId, district.Role, district.Figure, district.Met!.Value));
        Assert.Contains("未计入 1 家：南镇", district.Notes.Select(note => note.Chinese));
    }

    [Fact]
    public void District_PooledWithNobodyReported_IsMissing() =>
        Assert.Equal(MeasureState.Missing, new MeasureCase(Rate).Quarters("a", Basis.Period, (9, 10)).District().State);

    [Fact]
    public void District_PooledWithZeroOfZeroOnly_IsNotApplicable()
    {
        var example = new MeasureCase(Rate);
        foreach (var unit in (string[])["a", "b", "c"])
            example.With(unit, Y(), Of(0, 0));
        Assert.Equal((MeasureState.NotApplicable, Of(0, 0)), (example.District().State, example.District().Figure));
    }

    [Fact]
    public void District_Share_CountsMissingAsNotMetAndLeavesOutNotApplicable()
    {
        var example = new MeasureCase(Done).With("a", Y(), new Figure.Outcome(true)).With("b", Y(), null, DataSource.Lead, state: FigureState.NotApplicable);
        var district = example.District();
        Assert.Equal((Of(1, 2), 50m, false), (district.Figure, district.Actual!.Value, district.Met!.Value));
        Assert.Equal((Comparison.AtLeast, FigureKind.Ratio, new Threshold.Number(100)), (district.Comparison, district.FigureKind, district.Threshold));
        Assert.Equal("2 家中 1 家", MeasureText.Of(district).Chinese);
        Assert.Equal(50m, example.Score().District.Published);
    }

    [Fact]
    public void District_ShareWithABodyNotDue_IsNotDue() =>
        Assert.Equal(MeasureState.NotDue, new MeasureCase(Done).With("a", Y(), new Figure.Outcome(true)).AsOf(2024, 6, 30).District().State);

    [Fact]
    public void District_SumWithAFloor_TakesTheReported() =>
        Assert.Equal((MeasureState.Reported, N(2)), (new MeasureCase(Count).Counts("a", DataSource.Self, 2).District().State, new MeasureCase(Count).Counts("a", DataSource.Self, 2).District().Figure));

    [Fact]
    public void District_SumWithACeiling_IsMetOnlyWhenAllReported()
    {
        var ceiling = Count with { Comparison = Comparison.AtMost, Threshold = new Threshold.Number(5) };
        var example = new MeasureCase(ceiling).Counts("a", DataSource.Self, 1, 0, 0, 1).Counts("b", DataSource.Self, 1, 0, 0, 1);
        Assert.Equal((MeasureState.Missing, "未全部填报"), (example.District().State, example.District().Reason.Chinese));
        Assert.Contains("PM4020", example.Codes());
        example.Counts("c", DataSource.Self, 0, 0, 0, 1);
        Assert.Equal((true, 5m), (example.District().Met!.Value, example.District().Actual!.Value));
    }

    [Fact]
    public void District_SumThatExceedsItsCeiling_IsReportedWhateverIsMissing()
    {
        var ceiling = Count with { Comparison = Comparison.AtMost, Threshold = new Threshold.Number(2) };
        var district = new MeasureCase(ceiling).Counts("a", DataSource.Self, 3).District();
        Assert.Equal((MeasureState.Reported, false), (district.State, district.Met!.Value));
    }

    [Fact]
    public void District_Own_IsTheOneBodys()
    {
        var own = Rate with { OwedBy = ["lead"], District = DistrictValue.Own };
        var example = new MeasureCase(own).Quarters("lead", Basis.Period, NineOfTen);
        Assert.Equal((Of(36, 40), 4), (example.District().Figure, example.District().Used.Length));
        Assert.DoesNotContain(example.Run().All, measure => measure.Role == MeasureRole.Lead);
    }

    [Fact]
    public void District_OwnBySeveral_IsAFaultOfTheRoster()
    {
        var example = new MeasureCase(Rate with { District = DistrictValue.Own }).Quarters("a", Basis.Period, NineOfTen);
        Assert.Equal(MeasureState.Missing, example.District().State);
        Assert.Contains("PM4019", example.Codes());
    }

    [Fact]
    public void District_NobodyNamed_IsAStateOfItsOwn()
    {
        var example = new MeasureCase(Rate with { OwedBy = ["serviceBodies"] });
        Assert.Equal(MeasureState.NobodyNamed, example.District().State);
        Assert.Null(example.Score().District.Published);
        Assert.Contains("PM4018", example.Codes());
    }

    [Fact]
    public void District_BodiesThatAreNotScored_CountInIt()
    {
        var example = new MeasureCase(Rate).Quarters("a", Basis.Period, NineOfTen).Quarters("b", Basis.Period, (10, 10), (10, 10), (10, 10), (10, 10));
        example.Roster = example.Roster with { Units = [new("a", "东镇", "town"), new("b", "西镇", "town") { Scored = false }] };
        Assert.Equal(95m, example.District().Actual);
        Assert.Equal("协同单位，不计分", example.ScoreOf("b").NotRanked.Chinese);
        Assert.Null(example.ScoreOf("b").Published);
    }

    [Fact]
    public void Lead_OfATargetThatOthersOwe_HasTheDistrictsValueBesideItsOwn()
    {
        var example = new MeasureCase(Rate with { OwedBy = ["lead", "towns"] }).Quarters("a", Basis.Period, NineOfTen).Quarters("lead", Basis.Period, (1, 1), (1, 1), (1, 1), (1, 1));
        var rows = example.Run().All.Where(measure => measure.UnitId == "lead").ToList();
        Assert.Equal([MeasureRole.Own, MeasureRole.Lead], rows.Select(row => row.Role));
        Assert.Equal(Of(40, 44), rows[1].Figure);
        Assert.Equal(100m, example.ScoreOf("lead").Published);
    }

    [Fact]
    public void Rows_StandByUnitThenTarget_TheDistrictLast()
    {
        var rows = new MeasureCase(Rate, Count with { Id = "u" }).Run().All;
        Assert.Equal(
            ["lead t Lead", "lead u Lead", "a t Own", "a u Own", "b t Own", "b u Own", "c t Own", "c u Own", "* t District", "* u District"],
            rows.Select(row => $"{row.UnitId} {row.Target.Id} {row.Role}"));
    }
}
