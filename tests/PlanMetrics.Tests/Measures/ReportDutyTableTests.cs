using PlanMetrics.Measures;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;
using PlanMetrics.Tests.Observations;

namespace PlanMetrics.Tests.Measures;

/// <summary>Task 64 through the public pipeline: departments report to the district government by 1 March.</summary>
public sealed class ReportDutyTableTests
{
    private const string Target = "annual-report-dept-to-gov";

    // 1 March 2024 is a Friday: the 4th is one working day and three days late.
    [Theory]
    [InlineData(2024, "2024-03-01", ReportDutyState.OnTime, null, null)]
    [InlineData(2024, "2024-03-04", ReportDutyState.Late, 3, 1)]
    [InlineData(2024, "", ReportDutyState.Never, 305, 217)]
    [InlineData(2025, "2025-03-01", ReportDutyState.OnTime, null, null)]
    [InlineData(2025, "2025-03-03", ReportDutyState.Late, 2, 1)]
    public void Rows_ReportOfADepartment_IsHeldAgainstItsDay(int year, string day, ReportDutyState state, int? days, int? workingDays)
    {
        Assert.Equal((state, days), Of(year, day, Sheet.WithTowns.Calendar));
        Assert.Equal((state, workingDays), Of(year, day, new() { Days = DayCount.Working, Holidays = [new(year, 1, 1)] }));
    }

    [Fact]
    public void Rows_DeadlineOnASaturday_MovesWhereTheCalendarSaysSo() =>
        Assert.Equal((ReportDutyState.OnTime, null), Of(2025, "2025-03-03", new() { DeadlineMovesOnHoliday = true, Holidays = [new(2025, 1, 1)] }));

    [Fact]
    public void Rows_BeforeItsDay_IsNotDueThoughDone()
    {
        var row = Row(2024, "2024-02-20", new(), new(2024, 2, 25));
        Assert.Equal((ReportDutyState.NotDue, new DateOnly(2024, 2, 20)), (row.State, row.Done));
    }

    [Fact]
    public void Rows_DutyOfTheRoster_CarriesRecipientAndCopy_AndIsNotListedTwice()
    {
        var rows = Rows(2024, "2024-02-20", new(), new(2024, 12, 31), new ReportDuty("departments", "区政府", "区委", "03-01") { TargetId = Target });
        var row = Assert.Single(rows, row => row.Target?.Id == Target && row.UnitId == "justice-bureau");
        Assert.Equal(("区政府", "区委", new DateOnly(2024, 3, 1)), (row.Recipient.Chinese, row.CopyTo.Chinese, row.LastDay));
    }

    [Fact]
    public void Rows_DutyOfOneUnit_IsThatUnitsAlone()
    {
        var rows = Rows(2024, "2024-02-20", new(), new(2024, 12, 31), new ReportDuty("justice-bureau", "区政府", "", "03-01") { TargetId = Target });
        Assert.Equal(["justice-bureau"], rows.Where(row => row.Target?.Id == Target).Select(row => row.UnitId));
    }

    [Fact]
    public void Rows_DutyWithoutATarget_IsListedAndNotJudged()
    {
        var rows = Rows(2024, "2024-02-20", new(), new(2024, 12, 31), new ReportDuty("towns", "市政府", "", "06-30"));
        var row = Assert.Single(rows, row => row.State == ReportDutyState.Unknown);
        Assert.Equal(("town-a", new DateOnly(2024, 6, 30)), (row.UnitId, row.LastDay));
    }

    [Fact]
    public void Rows_UnitThatIsMergedBeforeTheDay_OwesNothing_AndOneAfterItOwesStill()
    {
        Assert.Equal(ReportDutyState.NotApplicable, StateWhenGone(new(2024, 2, 15)));
        Assert.Equal(ReportDutyState.Never, StateWhenGone(new(2024, 3, 1)));
    }

    private static ReportDutyState StateWhenGone(DateOnly validTo)
    {
        var roster = Sheet.WithTowns with
        {
            Units = [.. Sheet.WithTowns.Units.Select(unit => unit.Id == "justice-bureau" ? unit with { ValidTo = validTo, Successor = "finance-bureau" } : unit)],
        };
        return Run(roster, 2024, "", new(2024, 12, 31)).ReportDuties.Rows.Single(row => row.Target?.Id == Target && row.UnitId == "justice-bureau").State;
    }

    private static (ReportDutyState State, int? Days) Of(int year, string day, AssessmentCalendar calendar)
    {
        var row = Row(year, day, calendar, new(year, 12, 31));
        return (row.State, row.DaysLate);
    }

    private static ReportDutyRow Row(int year, string day, AssessmentCalendar calendar, DateOnly asOf) =>
        Rows(year, day, calendar, asOf).Single(row => row.Target?.Id == Target && row.UnitId == "justice-bureau");

    private static ReportDutyRow[] Rows(int year, string day, AssessmentCalendar calendar, DateOnly asOf, params ReportDuty[] duties) =>
        [.. Run(Sheet.WithTowns with { Calendar = calendar, ReportDuties = [.. duties] }, year, day, asOf).ReportDuties.Rows];

    private static Evaluation Run(Roster roster, int year, string day, DateOnly asOf)
    {
        Submission[] given = day.Length == 0 ? [] :
            [new("code", [new SubmissionRow { Unit = "区司法局", Target = Target, Period = PlanMetrics.Json.NumberText.Of(year), Date = day, Source = "牵头单位" }])];
        return Evaluation.Run(Sheet.Zhaohua, roster, Profile.Equal, given, new EvaluationOptions { Year = year, AsOf = asOf });
    }
}
