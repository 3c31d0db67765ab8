using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Measures;

public sealed class ZeroOccurrenceReadingTests
{
    [Fact]
    public void Measure_OwnZeroOrSilence_IsTakenOutAlike()
    {
        var example = new MeasureCase(Never).Counts("a", DataSource.Self, 0, 0, 0, 0);
        foreach (var unit in (string[])["a", "b"])
        {
            Assert.Equal(MeasureState.NotApplicable, example.Own(unit).State);
            Assert.Equal("无独立来源", example.Own(unit).Reason.Chinese);
            Assert.True(example.Own(unit).LacksIndependentSource);
        }

        Assert.Equal(1, example.ScoreOf("a").NoIndependentSource);
        Assert.Null(example.ScoreOf("a").Published);
    }

    [Fact]
    public void Measure_OwnCountAboveZero_IsScored()
    {
        var measure = new MeasureCase(Never).Counts("a", DataSource.Self, 0, 1, 0, 0).Own("a");
        Assert.Equal((MeasureState.Reported, 1m, false), (measure.State, measure.Actual!.Value, measure.Met!.Value));
        Assert.Equal("发生 1 起", MeasureText.Of(measure).Chinese);
    }

    [Fact]
    public void Measure_IndependentZero_Meets()
    {
        var measure = new MeasureCase(Never).Counts("a", DataSource.Supervision, 0, 0, 0, 0).Own("a");
        Assert.Equal((true, 4, 4), (measure.Met!.Value, measure.PeriodsUsed, measure.PeriodsDue));
        Assert.Equal("未发生", MeasureText.Of(measure).Chinese);
    }

    [Fact]
    public void Measure_PeriodsTheSourceDoesNotCover_AreNotExpected()
    {
        var measure = new MeasureCase(Never).Counts("a", DataSource.Supervision, 0).Own("a");
        Assert.Equal((true, 1, 1), (measure.Met!.Value, measure.PeriodsUsed, measure.PeriodsDue));
    }

    [Fact]
    public void Measure_CountsOfBothSides_TakeTheHigherOfEachPeriod()
    {
        var measure = new MeasureCase(Never)
            .Counts("a", DataSource.Supervision, 2, 0, 1, 0).Counts("a", DataSource.Self, 1, 3, 0, 0).Own("a");
        Assert.Equal(N(2 + 3 + 1), measure.Figure);
    }

    [Fact]
    public void Measure_CumulativeCounts_AreComparedPeriodByPeriod()
    {
        var example = new MeasureCase(Never).Counts("a", DataSource.Self, 2, 0, 0, 0);
        foreach (var (quarter, sum) in ((int, int)[])[(1, 0), (2, 1), (3, 1), (4, 1)])
            example.With("a", Q(quarter), N(sum), basis: Basis.Cumulative);
        Assert.Equal(N(3), example.Own("a").Figure);
    }

    [Fact]
    public void Measure_LeadSpeakingOfItself_IsNoIndependentSource()
    {
        var example = new MeasureCase(Never with { OwedBy = ["lead"] }).Counts("lead", DataSource.Lead, 0, 0, 0, 0);
        Assert.Equal(MeasureState.NotApplicable, example.Own("lead").State);
    }

    [Fact]
    public void District_NamesTheNumberOfIndependentSources()
    {
        var district = new MeasureCase(Never).Counts("a", DataSource.Supervision, 0, 0, 0, 0).District();
        Assert.True(district.Met);
        Assert.Contains("1/3 家有独立来源", district.Notes.Select(note => note.Chinese));
    }
}
