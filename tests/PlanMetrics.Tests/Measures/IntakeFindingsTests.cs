using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.Observations;

namespace PlanMetrics.Tests.Measures;

/// <summary>A list of intake held against the figures of 区司法局: first quarter, submission 1.</summary>
public sealed class IntakeFindingsTests
{
    private const string Heading = "单位,轮次,报送批次,收文日期,状态,补正期限\n";

    private static readonly Roster Roster = Sheet.WithTowns with
    {
        Calendar = new AssessmentCalendar
        {
            Rounds =
            [
                new AssessmentRound(new("第一轮", "Round one"), new(2024, 3, 31), new(2024, 4, 10)),
                new AssessmentRound("第二轮", new(2024, 6, 30), new(2024, 7, 10)),
            ],
        },
    };

    [Theory]
    [InlineData("区司法局,第一轮,1,2024-04-09,已收,\n")]
    [InlineData("区司法局,Round one,1,2024-04-09,received,\n")]
    [InlineData("区司法局,一季度,1,2024-04-09,,\n")]
    [InlineData("区司法局,2024年第一季度,,2024年4月9日,,\n")]
    public void Report_ListThatFits_SaysNothing(string rows)
    {
        var (row, codes) = Of(rows);
        Assert.Empty(codes);
        Assert.Equal((ReportingState.Received, new DateOnly(2024, 4, 9)), (row.State, row.Received));
    }

    [Theory]
    [InlineData("区公安分局,第一轮,1,2024-04-09,已收,\n区司法局,第一轮,1,2024-04-09,,\n", "PM2200 D2")]
    [InlineData("区司法局,第一轮,1,2024-04-09,退回补正,\n区司法局,第一轮,2,2024-04-12,重报,\n", "PM2200 D3")]
    [InlineData("区财政局,第一轮,,,逾期未报,\n", "PM2201 ")]
    [InlineData("区司法局,第一轮,,,逾期未报,\n区司法局,第二轮,1,2024-07-09,,\n", "PM2202 D2")]
    [InlineData("区司法局,第一轮,1,2024-04-09,退回补正,2024-04-20\n", "PM2203 D2")]
    [InlineData("区司法局,第一轮,1,2024-03-30,,\n", "PM2204 D2")]
    [InlineData("区司法局,第一轮,1,2024-04-09,,\n区司法局,第一轮,2,2024-04-08,退回补正,\n", "PM2203 D3|PM2205 D3")]
    [InlineData("区司法局,第一轮,1,2024-04-09,,\n区司法局,第一轮,1,2024-04-08,,\n", "PM2206 D2")]
    [InlineData("区司法局,第一轮,1,2024-04-09,,\n区司法局,第一轮,1,2024-04-10,重报,\n", "PM2207 E3")]
    [InlineData("区司法局,第一轮,1,2024-04-09,,\n区公安分局,第一轮,1,,已收,\n", "PM2207 E3")]
    [InlineData("区司法局,第一轮,1,2024-04-09,,\n区公安分局,第一轮,,2024-04-09,逾期未报,\n", "PM2207 E3")]
    [InlineData("区司法局,第一轮,1,2024-04-09,,\n区公安分局,第一轮,1,2024-04-09,收了,\n", "PM3013 E3")]
    public void Report_ListThatDoesNotFit_NamesTheCell(string rows, string expected) =>
        Assert.Equal(expected, string.Join('|', Of(rows).Codes));

    [Fact]
    public void From_ReturnedAndNotHandedInAgain_IsReturnedNotReceived()
    {
        var row = Of("区司法局,第一轮,1,2024-04-09,退回补正,2024-04-20\n").Row;
        Assert.Equal((ReportingState.Returned, 1, new DateOnly(2024, 4, 20)), (row.State, row.Returned!.Submission, row.Returned.CorrectBy));
        Assert.Null(row.Late);
    }

    [Theory]
    [InlineData("2024-04-20", ReportingState.Received, null)]
    [InlineData("2024-04-22", ReportingState.Late, 2)]
    public void From_HandedInAgain_IsJudgedByTheDayOfItsCorrection(string received, ReportingState state, int? days)
    {
        var row = Of($"区司法局,第一轮,1,2024-04-09,退回补正,2024-04-20\n区司法局,第一轮,2,{received},重报,\n", submission: 2m).Row;
        Assert.Equal((state, days, new DateOnly(2024, 4, 9)), (row.State, row.Late?.Days, row.Received));
        Assert.Equal(days is not null, row.Late?.IsCorrection ?? false);
    }

    [Theory]
    [InlineData(DayCount.Calendar, 5)]
    [InlineData(DayCount.Working, 3)]
    public void From_LateOverAWeekend_CountsDaysAsTheCalendarSays(DayCount count, int days)
    {
        // Due Wednesday 10 April, in on Monday the 15th: Thursday, Friday, Monday are worked.
        var roster = Roster with { Calendar = Roster.Calendar with { Days = count, Holidays = [new(2024, 4, 4)] } };
        var row = Of("区司法局,第一轮,1,2024-04-15,,\n", roster: roster).Row;
        Assert.Equal((ReportingState.Late, days), (row.State, row.Late!.Days));
    }

    [Fact]
    public void From_OnTheDeadlineDay_IsInTime() =>
        Assert.Equal(ReportingState.Received, Of("区司法局,第一轮,1,2024-04-10,,\n").Row.State);

    [Fact]
    public void From_NothingInTheInputs_IsMissingWhateverTheListSays()
    {
        var (rows, _) = Rows("区公安分局,第一轮,1,2024-04-09,已收,\n", 1m, Roster);
        Assert.Equal(ReportingState.Missing, rows.Single(row => row.UnitId == "public-security-branch").State);
    }

    private static (ReportingRow Row, string[] Codes) Of(string rows, decimal submission = 1m, Roster? roster = null)
    {
        var (all, findings) = Rows(rows, submission, roster ?? Roster);
        var codes = findings.Where(finding => finding.Severity != Severity.Info)
            .Select(finding => $"{finding.Descriptor.Code} {finding.Location.Cell}").Order(StringComparer.Ordinal);
        return (all.Single(row => row.UnitId == "justice-bureau"), [.. codes]);
    }

    private static (ReportingRow[] Rows, Diagnostic[] Findings) Rows(string list, decimal submission, Roster roster)
    {
        var figures = new Sheet().Ratio(row => row with { Source = default, SubmissionNumber = submission }).Submission();
        var intake = Files.Reading.OfFile(Encoding.UTF8.GetBytes(Heading + list), "收文登记.csv").Submission!;
        var findings = new Findings();
        var observations = ObservationTable.From(Sheet.Zhaohua, roster, Profile.Equal, [figures, intake], 2024, findings);
        var reporting = ReportingTable.From(
            roster, Profile.Equal, new EvaluationScope(2024, new DateOnly(2024, 3, 31)), DutyTable.From(Sheet.Zhaohua, roster, 2024), observations, findings);
        return ([.. reporting.Rows], [.. findings.Sorted()]);
    }
}
