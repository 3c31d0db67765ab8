using System.Collections.Immutable;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Observations;

/// <summary>T-E12: a list of intake (收文登记) says when figures came in; late is what came after the deadline of its round.</summary>
public sealed class IntakeTests
{
    private const string Intake = "收文登记表\n单位,报告期,报送批次,收文日期\n区司法局,一季度,1,2024年4月12日\n区司法局,上半年,1,2024-07-08\n区公安分局,一季度,1,\n";

    private static readonly AssessmentCalendar Calendar = new()
    {
        Rounds =
        [
            new AssessmentRound("一季度", new DateOnly(2024, 3, 31), new DateOnly(2024, 4, 10)),
            new AssessmentRound("上半年", new DateOnly(2024, 6, 30), new DateOnly(2024, 7, 10)),
        ],
    };

    [Fact]
    public void Read_ListOfIntake_IsNoTableOfFigures()
    {
        var (submission, findings) = Files.Reading.OfFile(Encoding.UTF8.GetBytes(Intake), "收文登记.csv");

        Assert.Empty(findings);
        Assert.Empty(submission!.Rows);
        Assert.Equal(["D3", "D4", "D5"], submission.Intake.Select(row => row.Date.Address.ToString()));
    }

    [Fact]
    public void T_E12_LateSubmission_IsToldByTheRostersCalendar()
    {
        var rows = Rows(Intake, Calendar).Where(row => row.UnitId == "justice-bureau");

        Assert.Equal(["2024-Q1 Late 2024-04-12", "2024-Q2 Received 2024-07-08"], rows.Select(row => $"{row.Period} {row.State} {row.Received:yyyy-MM-dd}"));
    }

    [Fact]
    public void T_E12_DeadlineOnADayOff_MovesWhereTheCalendarSaysSo()
    {
        var moved = Calendar with { DeadlineMovesOnHoliday = true, Holidays = [new DateOnly(2024, 4, 10), new DateOnly(2024, 4, 11)] };

        Assert.Equal(ReportingState.Received, Rows(Intake, moved).First(row => row.UnitId == "justice-bureau").State);
    }

    [Fact]
    public void Read_DayThatIsNone_IsNamed_PM3038()
    {
        var findings = new Findings();
        Table(Intake.Replace("2024年4月12日", "四月", StringComparison.Ordinal), Sheet.WithTowns, findings);

        Assert.Equal("PM3038 D3", Assert.Single(findings.Sorted().Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Descriptor.Code} {finding.Location.Cell}")));
    }

    private static ImmutableArray<ReportingRow> Rows(string intake, AssessmentCalendar calendar)
    {
        var roster = Sheet.WithTowns with { Calendar = calendar };
        return ReportingTable.From(
            roster, Profile.Equal, new EvaluationScope(2024, new DateOnly(2024, 6, 30)), DutyTable.From(Sheet.Zhaohua, roster, 2024),
            Table(intake, roster, new Findings())).Rows;
    }

    private static ObservationTable Table(string intake, Roster roster, Findings findings)
    {
        var figures = new Sheet().Ratio(row => row with { Source = default }).Ratio(row => row with { Source = default, Period = "2024Q2" }).Submission();
        var list = Files.Reading.OfFile(Encoding.UTF8.GetBytes(intake), "收文登记.csv").Submission!;
        return ObservationTable.From(Sheet.Zhaohua, roster, Profile.Equal, [figures, list], 2024, findings);
    }
}
