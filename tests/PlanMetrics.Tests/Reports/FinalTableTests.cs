using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Files;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;

namespace PlanMetrics.Tests.Reports;

/// <summary>The final view on figures worked out by hand: 2022 is a year without any.</summary>
public sealed class FinalTableTests
{
    private const string Lectures = "rule-of-law-lectures-per-year";
    private const string Court = "leader-court-appearance-rate";
    private const string Search = "unified-regdoc-query-deadline";
    private const string Certificates = "enforcement-cert-renewal-deadline";

    private static readonly Plan Plan = Plan.Embedded("zhaohua-2021-2025");

    [Fact]
    public void From_YearWithoutFigures_IsNamedAndNeverZero()
    {
        var table = Final(2024);
        Assert.Equal("2022", string.Join(",", table.MissingYears));
        Assert.Equal("2025", string.Join(",", table.LaterYears));
        Assert.All(table.Rows.Where(row => row.Year == 2022), row => Assert.True(row.IsYearMissing));
        Assert.Contains("justice-bureau,leader-court-appearance-rate,2022,yearMissing,,,,90,,,,\r\n", Csv(table), StringComparison.Ordinal);
        Assert.Contains("justice-bureau,leader-court-appearance-rate,2021,reported,9,10,90,90,true,,,\r\n", Csv(table), StringComparison.Ordinal);
    }

    [Fact]
    public void From_Counts_AddUpOverTheYearsThatHaveThem()
    {
        var last = Row(Final(2024), Lectures, 2024);
        Assert.Equal(5m, last.Cumulative);
        Assert.Equal("2021,2023,2024", string.Join(",", last.CumulativeYears));
    }

    [Fact]
    public void From_Milestones_OnTimeLateNeverAndPending()
    {
        Assert.Equal(MilestoneState.OnTime, Row(Final(2024), Certificates, 2024).Milestone);
        Assert.Equal(MilestoneState.Late, Row(Final(2024), Search, 2024).Milestone);
        Assert.Equal(MilestoneState.Never, Row(Final(2024), "reconsideration-system-deadline", 2024).Milestone);
        Assert.Equal(MilestoneState.Pending, Row(Final(2023), "enforcement-supervision-system-deadline", 2023).Milestone);
        Assert.Null(Row(Final(2024), Search, 2023).Milestone);
    }

    [Fact]
    public void From_OrderOfSubmissions_ChangesNothing() => Assert.Equal(Csv(Final(2024)), Csv(Final(2024, isReversed: true)));

    private static FinalTable Final(int year, bool isReversed = false)
    {
        SubmissionRow[] rows =
        [
            Row(Court, "2021") with { Numerator = 9m, Denominator = 10m },
            Row(Court, "2023") with { Numerator = 8m, Denominator = 10m },
            Row(Lectures, "2021") with { Unit = "区委组织部", Value = 1m },
            Row(Lectures, "2023") with { Unit = "区委组织部", Value = 2m },
            Row(Lectures, "2024") with { Unit = "区委组织部", Value = 2m },
            Row(Certificates, "2023") with { Date = new DateOnly(2022, 12, 15) },
            Row(Search, "2024") with { Unit = "区政府办", Date = new DateOnly(2024, 2, 20) },
        ];
        var findings = new Findings();
        var observations = ObservationTable.From(Plan, Roster.Of(Plan), Profile.Equal, [new Submission("code", [.. isReversed ? rows.Reverse() : rows])], year, findings);
        return FinalTable.From(Plan, Roster.Of(Plan), Profile.Equal, observations, new DateOnly(year, 12, 31));
    }

    private static SubmissionRow Row(string target, string period) => new() { Unit = "区司法局", Target = target, Period = period };

    private static FinalRow Row(FinalTable table, string target, int year) =>
        table.Rows.First(row => row.Measure.Target.Id == target && row.Year == year && row.Measure.UnitId != ReportingUnit.District);

    private static string Csv(FinalTable table)
    {
        using var stream = new MemoryStream();
        ReportCsv.WriteFinal(table, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
