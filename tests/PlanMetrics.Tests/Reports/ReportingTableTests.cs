using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Tests.Fixtures;

namespace PlanMetrics.Tests.Reports;

public sealed class ReportingTableTests
{
    [Fact]
    public void From_RejectedFigure_WasHandedIn() =>
        Assert.Contains(new ReportingRow("west-town", SmallDistrict.Q2, ReportingState.Received, 1), Rows(SmallDistrict.Observations));

    [Fact]
    public void From_NothingForAPeriod_IsMissing()
    {
        var observations = SmallDistrict.Observations with
        {
            All = [.. SmallDistrict.Observations.All.Where(item => item.Key != new ObservationKey("east-town", "attendance-rate", SmallDistrict.Q1))],
        };

        Assert.Contains(new ReportingRow("east-town", SmallDistrict.Q1, ReportingState.Missing, null), Rows(observations));
        Assert.Contains(new ReportingRow("east-town", SmallDistrict.Q2, ReportingState.Received, 1), Rows(observations));
    }

    [Fact]
    public void From_FiguresOfAnotherSource_AreNotTheUnits()
    {
        var observations = SmallDistrict.Observations with
        {
            All = [.. SmallDistrict.Observations.All.Select(item => item with { Source = DataSource.Court })],
        };

        Assert.All(Rows(observations), row => Assert.Equal(ReportingState.Missing, row.State));
    }

    [Fact]
    public void From_UnitThatOwesSingleFactsAlone_IsExpectedInTheLastPeriod() =>
        Assert.Equal([SmallDistrict.Q2], Rows(SmallDistrict.Observations).Where(row => row.UnitId == "bureau").Select(row => row.Period));

    [Fact]
    public void From_PeriodsAfterTheAsOfDate_AreNotExpected() =>
        Assert.DoesNotContain(Rows(SmallDistrict.Observations), row => row.Period > SmallDistrict.Q2);

    [Fact]
    public void From_SeveralSubmissions_NamesTheHighest()
    {
        var observations = SmallDistrict.Observations with
        {
            All = [.. SmallDistrict.Observations.All, SmallDistrict.Observations.All[1] with { Submission = 3 }],
        };

        Assert.Contains(new ReportingRow("east-town", SmallDistrict.Q1, ReportingState.Received, 3), Rows(observations));
    }

    private static ImmutableArray<ReportingRow> Rows(ObservationTable observations) => ReportingTable.From(
        SmallDistrict.Roster, SmallDistrict.Profile, SmallDistrict.Scope, SmallDistrict.Duties, observations).Rows;
}
