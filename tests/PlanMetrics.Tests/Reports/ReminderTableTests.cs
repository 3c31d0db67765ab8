using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Reports;
using PlanMetrics.Rosters;
using PlanMetrics.Submissions;
using PlanMetrics.Tests.Observations;

namespace PlanMetrics.Tests.Reports;

/// <summary>催报清单 worked by hand: 区司法局 handed in one rate for the first quarter, 区公安分局 nothing.</summary>
public sealed class ReminderTableTests
{
    private static readonly Roster Roster = Sheet.WithTowns with
    {
        Calendar = new AssessmentCalendar
        {
            Rounds =
            [
                new AssessmentRound("一季度", new(2024, 3, 31), new(2024, 4, 10)), new AssessmentRound("上半年", new(2024, 6, 30), new(2024, 7, 10)),
            ],
        },
    };

    private static readonly DateOnly EndOfMarch = new(2024, 3, 31);

    [Fact]
    public void From_UnitWithoutFigures_IsRemindedOfAllItOwes()
    {
        var reminder = Of("public-security-branch", EndOfMarch, new(2024, 4, 15));
        Assert.Equal((ReminderReason.NotReported, new DateOnly(2024, 4, 10), 5, 1), (reminder.Reason, reminder.Due, reminder.DaysLate, reminder.Submission));
        Assert.Equal("一季度", reminder.Round.Chinese);
        Assert.Contains(reminder.Missing, target => target.Id == "leader-court-appearance-rate");
        Assert.DoesNotContain(reminder.Missing, target => target.Accrual != Accrual.Flow);
    }

    [Fact]
    public void From_UnitWithSomeFigures_IsRemindedOfTheRest()
    {
        var reminder = Of("justice-bureau", EndOfMarch, new(2024, 4, 15));
        Assert.Equal((ReminderReason.Incomplete, 2), (reminder.Reason, reminder.Submission));
        Assert.DoesNotContain(reminder.Missing, target => target.Id == "leader-court-appearance-rate");
        Assert.NotEmpty(reminder.Missing);
    }

    [Theory]
    [InlineData("2024-04-10", 0)]
    [InlineData("2024-04-11", 1)]
    public void From_DayOfTheDeadline_IsNotLate(string on, int days) =>
        Assert.Equal(days, Of("public-security-branch", EndOfMarch, Day(on)).DaysLate);

    [Fact]
    public void From_WithoutADay_TakesTheLatestThatTheInputsKnow()
    {
        Assert.Equal(EndOfMarch, Table(Roster, EndOfMarch, null, "").On);
        Assert.Equal(new DateOnly(2024, 4, 12), Table(Roster, EndOfMarch, null, "区司法局,一季度,1,2024-04-12,\n").On);
        // A day beyond a year after its round is a typing error, not today.
        Assert.Equal(EndOfMarch, Table(Roster, EndOfMarch, null, "区司法局,一季度,1,2042-04-12,\n").On);
    }

    // Due on 10 April: the last receipt of the 12th makes the day of the list, and who has not handed in is two days late on it.
    [Fact]
    public void From_DeadlineBeforeTheLastReceipt_CountsDaysUpToTheReceipt()
    {
        var table = Table(Roster, EndOfMarch, null, "区司法局,一季度,1,2024-04-12,\n");
        Assert.Equal(2, table.All.Single(reminder => reminder.Row.UnitId == "public-security-branch").DaysLate);
    }

    [Theory]
    [InlineData("2024-04-12", "")]
    [InlineData("2024-04-13", "")]
    [InlineData("2024-04-11", "PM9150 D2")]
    [InlineData("2024-03-31", "PM9150 D2")]
    [InlineData("2024-03-30", "PM9150 D2|PM9151 ")]
    public void From_DayBeforeWhatIsKnown_IsNamed_AndTheListIsOfAllThatIsThere(string on, string expected)
    {
        var findings = new Findings();
        var table = Table(Roster, EndOfMarch, Day(on), "区司法局,一季度,1,2024-04-12,\n", findings: findings);
        Assert.Equal(expected, string.Join('|', findings.Sorted().Select(finding => $"{finding.Descriptor.Code} {finding.Location.Cell}").Order(StringComparer.Ordinal)));
        Assert.DoesNotContain(table.All, reminder => reminder.Row.UnitId == "justice-bureau" && reminder.Reason == ReminderReason.NotReported);
        Assert.Equal(Math.Max(0, Day(on).DayNumber - new DateOnly(2024, 4, 10).DayNumber), table.All.Single(reminder => reminder.Row.UnitId == "public-security-branch").DaysLate);
    }

    // 6 April 2024 is a Saturday and, with the 4th and 5th, a holiday; Sunday the 7th is worked.
    [Theory]
    [InlineData("2024-04-06", false, "2024-04-08", 2)]
    [InlineData("2024-04-06", true, "2024-04-08", 1)]
    [InlineData("2024-04-06", true, "2024-04-07", 0)]
    [InlineData("2024-04-04", true, "2024-04-07", 0)]
    [InlineData("2024-04-04", false, "2024-04-07", 3)]
    [InlineData("2024-04-13", true, "2024-04-15", 0)] // an ordinary Saturday
    [InlineData("2024-04-13", false, "2024-04-15", 2)]
    public void From_DeadlineOnADayOff_MovesOnlyWhereTheCalendarSaysSo(string deadline, bool moves, string on, int days)
    {
        var roster = Roster with
        {
            Calendar = Roster.Calendar with
            {
                Rounds = [new AssessmentRound("一季度", EndOfMarch, Day(deadline))], DeadlineMovesOnHoliday = moves,
                Holidays = [new(2024, 4, 4), new(2024, 4, 5), new(2024, 4, 6)], WorkingWeekends = [new(2024, 4, 7)],
            },
        };
        Assert.Equal(days, Table(roster, EndOfMarch, Day(on), "").All.Single(reminder => reminder.Row.UnitId == "public-security-branch").DaysLate);
    }

    [Fact]
    public void From_Returned_IsRemindedByTheDayOfItsCorrection()
    {
        var table = Table(Roster, EndOfMarch, new(2024, 4, 25), "区司法局,一季度,1,2024-04-09,2024-04-20\n", "退回补正");
        var reminder = table.All.Single(reminder => reminder.Row.UnitId == "justice-bureau");
        Assert.Equal((ReminderReason.Returned, new DateOnly(2024, 4, 20), 5, 2), (reminder.Reason, reminder.Due, reminder.DaysLate, reminder.Submission));
    }

    [Fact]
    public void From_RoundWithoutAnyData_RemindsEverybodyAndLaterRoundsOnlyOnceTheyEnd()
    {
        var all = Table(Roster, new(2024, 6, 30), null, "").All;
        var second = all.Where(reminder => reminder.Row.Period == Period.Quarter(2024, 2)).ToArray();
        Assert.All(second, reminder => Assert.Equal(ReminderReason.NotReported, reminder.Reason));
        Assert.Contains(second, reminder => reminder.Row.UnitId == "justice-bureau");
        Assert.DoesNotContain(Table(Roster, new(2024, 6, 29), null, "").All, reminder => reminder.Row.Period == Period.Quarter(2024, 2));
    }

    [Fact]
    public void From_UnitMergedWithinTheRound_IsAnsweredForByItsSuccessor()
    {
        var merged = Roster with
        {
            Units = [.. Roster.Units.Select(unit => unit.Id == "public-security-branch" ? unit with { ValidTo = new(2024, 5, 15), Successor = "justice-bureau" } : unit)],
        };
        var reminders = Table(merged, new(2024, 6, 30), new(2024, 7, 15), "").All.Where(reminder => reminder.Row.UnitId == "public-security-branch").ToArray();
        Assert.Equal(["2024-Q1", "2024-Q2"], reminders.Select(reminder => reminder.Row.Period.ToString()));
        Assert.All(reminders, reminder => Assert.Equal("justice-bureau", reminder.AddresseeId));
        // While it still existed it was to be reminded itself.
        Assert.Equal("public-security-branch", Table(merged, EndOfMarch, new(2024, 4, 15), "").All.Single(reminder => reminder.Row.UnitId == "public-security-branch").AddresseeId);
    }

    [Fact]
    public void From_TargetGrantedNotApplicable_IsNotAskedFor()
    {
        var granted = Roster with { NotApplicable = [new("public-security-branch", "leader-court-appearance-rate", new(2024, 1, 1), new(2024, 12, 31), "无此业务", "文1")] };
        var reminder = Table(granted, EndOfMarch, null, "").All.Single(reminder => reminder.Row.UnitId == "public-security-branch");
        Assert.DoesNotContain(reminder.Missing, target => target.Id == "leader-court-appearance-rate");
    }

    [Theory]
    [InlineData("2024年1-2月", "2024年3月", true)]
    [InlineData("2024年1月", "2024年3月", false)]
    [InlineData("2024", "2024", true)]
    public void From_NarrowerAndWiderFigures_CoverTheRoundTogether(string first, string second, bool covers)
    {
        var figures = new Sheet().Ratio(row => row with { Source = default, Period = first }).Ratio(row => row with { Source = default, Period = second }).Submission();
        var run = Evaluation.Run(Sheet.Zhaohua, Roster, Profile.Equal, [figures], new EvaluationOptions { Year = 2024, AsOf = EndOfMarch });
        var missing = run.Reminders.All.Single(reminder => reminder.Row.UnitId == "justice-bureau").Missing;
        Assert.Equal(!covers, missing.Any(target => target.Id == "leader-court-appearance-rate"));
    }

    private static Reminder Of(string unit, DateOnly asOf, DateOnly on) => Table(Roster, asOf, on, "").All.Single(reminder => reminder.Row.UnitId == unit && reminder.Row.Period.LastDay == asOf);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static ReminderTable Table(Roster roster, DateOnly asOf, DateOnly? on, string intake, string state = "", Findings? findings = null)
    {
        List<Submission> given = [new Sheet().Ratio(row => row with { Source = default }).Submission()];
        if (intake.Length > 0)
        {
            var rows = state.Length > 0 ? intake.Replace("\n", "," + state + "\n", StringComparison.Ordinal) : intake;
            given.Add(Files.Reading.OfFile(Encoding.UTF8.GetBytes("单位,报告期,报送批次,收文日期,补正期限,状态\n" + rows), "收文登记.csv").Submission!);
        }

        var run = Evaluation.Run(Sheet.Zhaohua, roster, Profile.Equal, given, new EvaluationOptions { Year = 2024, AsOf = asOf });
        return ReminderTable.From(roster, Profile.Equal, run.Scope, run.Duties, run.Observations, run.Reporting, on, findings);
    }
}
