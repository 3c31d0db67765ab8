using PlanMetrics.Observations;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Reports;

public sealed class ReportTests
{
    [Fact]
    public void From_FigureSetAsideByAMeasure_ShowsWhatBecameOfIt()
    {
        var first = SmallDistrict.Observations.All[3];
        var measures = SmallDistrict.Measures with { SetAside = [first with { State = FigureState.Rejected }] };

        var report = PlanMetrics.Reports.Report.From(
            SmallDistrict.Plan, SmallDistrict.Roster, SmallDistrict.Profile, SmallDistrict.Duties, SmallDistrict.Observations,
            measures, SmallDistrict.Scores, SmallDistrict.Findings);

        Assert.Equal(FigureState.Rejected, report.Observations[3].Observation.State);
        Assert.Equal(FigureState.Reported, report.Observations[2].Observation.State);
    }

    [Fact]
    public void From_FiguresAMeasureWasMadeOf_AreUsedAndNoOthers() =>
        Assert.Equal([true, true, true, false, false], SmallDistrict.Report().Observations.Select(row => row.Used));

    [Fact]
    public void IsComplete_WithAnError_IsFalse() => Assert.False(SmallDistrict.Report().IsComplete);
}
