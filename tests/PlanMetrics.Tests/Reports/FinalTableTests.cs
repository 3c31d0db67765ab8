using System.Text;
using System.Text.Json;
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
        Assert.Contains("justice-bureau,leader-court-appearance-rate,2022,yearMissing,,,,90,,,,,,,,,leader-court-appearance-rate\r\n", Csv(table), StringComparison.Ordinal);
        Assert.Contains("justice-bureau,leader-court-appearance-rate,2021,reported,9,10,90,90,true,,,,whole,4,4,,leader-court-appearance-rate\r\n", Csv(table), StringComparison.Ordinal);
    }

    [Fact]
    public void From_Counts_AddUpOverTheYearsThatHaveThem()
    {
        var last = Row(Final(2024), Lectures, 2024);
        Assert.Equal(5m, last.Cumulative);
        Assert.Equal("2021,2023,2024", string.Join(",", last.CumulativeYears));
    }

    [Fact]
    public void From_HalfAYear_IsMarked_AndNamedInTheSum()
    {
        var table = Final(2023, asOf: new DateOnly(2023, 6, 30));
        Assert.Equal("2023", string.Join(",", table.PartialYears));
        var last = Row(table, Lectures, 2023);
        Assert.Equal((YearCoverage.MidYear, 3m), (last.Coverage, last.Cumulative));
        Assert.Equal(("2021,2023", "2023"), (string.Join(",", last.CumulativeYears), string.Join(",", last.PartialYears)));
        Assert.Contains("party-organization-department,rule-of-law-lectures-per-year,2023,reported,,,2,2,true,3,2021;2023,,midYear,2,2,2023,rule-of-law-lectures-per-year\r\n", Csv(table), StringComparison.Ordinal);
        Assert.Equal(YearCoverage.Whole, Row(table, Lectures, 2021).Coverage);
    }

    [Fact]
    public void From_SomePeriodsOfAYear_AreNoWholeYear()
    {
        // Two of four quarters are no value of a rate; two lectures in the first quarter are the count of the year, met early.
        SubmissionRow[] rows = [.. Enumerable.Range(1, 2).Select(quarter => Row(Court, $"2023Q{quarter}") with { Numerator = 9m, Denominator = 10m })];
        var table = Table([.. rows, Row(Lectures, "2023Q1") with { Unit = "区委组织部", Value = 2m }], 2023, new DateOnly(2023, 12, 31));
        var rate = Assert.Single(table.Rows, row => row is { Year: 2023, Measure: { UnitId: "justice-bureau", Target.Id: Court } });
        Assert.Equal((YearCoverage.SomePeriods, 2, 4, null), (rate.Coverage, rate.Measure.PeriodsUsed, rate.Measure.PeriodsDue, rate.Measure.Actual));
        var count = Row(table, Lectures, 2023);
        Assert.Equal((YearCoverage.SomePeriods, 1, 4, 2m, "2023"), (count.Coverage, count.Measure.PeriodsUsed, count.Measure.PeriodsDue, count.Cumulative, string.Join(",", count.PartialYears)));
        Assert.Equal(YearCoverage.SomePeriods, Assert.Single(table.Rows, row => row is { Year: 2023, Measure: { UnitId: ReportingUnit.District, Target.Id: Lectures } }).Coverage);
    }

    [Fact]
    public void Write_Json_SaysWhatIsPartAndWhichYearsAreSummed()
    {
        using var stream = new MemoryStream();
        FinalJson.Write(Final(2023, asOf: new DateOnly(2023, 6, 30)), Plan, new DateOnly(2023, 6, 30), stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        Assert.Equal("[2023]", json.RootElement.GetProperty("partialYears").GetRawText());
        var row = json.RootElement.GetProperty("rows").EnumerateArray().Single(item => item.GetProperty("unit").GetString() == "party-organization-department"
            && item.GetProperty("target").GetString() == Lectures && item.GetProperty("year").GetInt32() == 2023);
        Assert.Equal(("midYear", "[2021,2023]", "[2023]"), (row.GetProperty("coverage").GetString(), row.GetProperty("cumulativeYears").GetRawText(), row.GetProperty("cumulativePartialYears").GetRawText()));
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

    private static FinalTable Final(int year, bool isReversed = false, DateOnly? asOf = null)
    {
        SubmissionRow[] rows =
        [
            Row(Court, "2021") with { Numerator = 9m, Denominator = 10m },
            Row(Court, "2023") with { Numerator = 8m, Denominator = 10m },
            Row(Lectures, "2021") with { Unit = "区委组织部", Value = 1m },
            Row(Lectures, asOf is null ? "2023" : "2023H1") with { Unit = "区委组织部", Value = 2m },
            Row(Lectures, "2024") with { Unit = "区委组织部", Value = 2m },
            Row(Certificates, "2023") with { Date = new DateOnly(2022, 12, 15) },
            Row(Search, "2024") with { Unit = "区政府办", Date = new DateOnly(2024, 2, 20) },
        ];
        return Table(isReversed ? [.. rows.Reverse()] : rows, year, asOf ?? new DateOnly(year, 12, 31));
    }

    private static FinalTable Table(SubmissionRow[] rows, int year, DateOnly asOf)
    {
        var observations = ObservationTable.From(Plan, Roster.Of(Plan), Profile.Equal, [new Submission("code", [.. rows])], year, new Findings());
        return FinalTable.From(Plan, Roster.Of(Plan), Profile.Equal, observations, asOf);
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
