using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Rosters;

/// <summary>Worked by hand from the calendar of 2024 and 2025: docs/calendar.md.</summary>
public sealed class AssessmentCalendarTests
{
    private static readonly AssessmentCalendar Working = new()
    {
        Days = DayCount.Working,
        Holidays = [new(2024, 4, 4), new(2024, 4, 5), new(2024, 4, 6), new(2025, 1, 1)],
        WorkingWeekends = [new(2024, 4, 7)],
    };

    // 31 March 2024 is a Sunday: 1, 2 and 3 April are worked, 4 to 6 are off, Sunday the 7th is worked, the fifth day is Monday the 8th.
    [Theory]
    [InlineData("2024-03-31", 0, "2024-03-31")]
    [InlineData("2024-03-31", 3, "2024-04-03")]
    [InlineData("2024-03-31", 4, "2024-04-07")]
    [InlineData("2024-03-31", 5, "2024-04-08")]
    [InlineData("2024-12-31", 1, "2025-01-02")]
    [InlineData("2024-12-31", 10, "2025-01-15")]
    public void DayAfter_WorkingDays_PassesOverHolidaysAndTakesWorkedWeekends(string day, int days, string expected)
    {
        Assert.Equal(Day(expected), Working.DayAfter(Day(day), days));
        Assert.Equal(days, Working.DaysAfter(Day(day), Day(expected)));
    }

    [Fact]
    public void DayAfter_EveryDay_IsTheDayOfTheMonth()
    {
        Assert.Equal(new DateOnly(2024, 4, 10), new AssessmentCalendar().DayAfter(new(2024, 3, 31), 10));
        Assert.Equal(10, new AssessmentCalendar().DaysAfter(new(2024, 3, 31), new(2024, 4, 10)));
        Assert.Equal(0, new AssessmentCalendar().DaysAfter(new(2024, 4, 10), new(2024, 4, 10)));
    }

    [Fact]
    public void DayAfter_FewerThanNone_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Working.DayAfter(new(2024, 1, 1), -1));

    // 1 March 2025 is a Saturday, 1 March 2026 a Sunday.
    [Theory]
    [InlineData(2025, true, false, "2025-03-01")]
    [InlineData(2025, true, true, "2025-03-03")]
    [InlineData(2025, false, false, "2025-02-28")]
    [InlineData(2025, false, true, "2025-02-28")]
    [InlineData(2026, true, true, "2026-03-02")]
    [InlineData(2026, false, false, "2026-02-28")]
    [InlineData(2026, false, true, "2026-03-02")]
    public void LastDayFor_FirstOfMarchOnAWeekend_FollowsTheCalendar(int year, bool includesDay, bool moves, string expected)
    {
        var calendar = new AssessmentCalendar { BeforeDateIncludesDay = includesDay, DeadlineMovesOnHoliday = moves, Holidays = [new(2025, 1, 1)] };
        Assert.Equal(Day(expected), calendar.LastDayFor(new(year, 3, 1), beforeWording: true));
    }

    [Fact]
    public void DeadlineOf_RoundOnAHoliday_MovesToTheNextWorkedDayOnlyWhereStated()
    {
        var calendar = Working with { Rounds = [new AssessmentRound("一季度", new(2024, 3, 31), new(2024, 4, 4))] };
        Assert.Equal(new DateOnly(2024, 4, 4), calendar.DeadlineOf(Period.Quarter(2024, 1)));
        Assert.Equal(new DateOnly(2024, 4, 7), (calendar with { DeadlineMovesOnHoliday = true }).DeadlineOf(Period.Quarter(2024, 1)));
        Assert.Null(calendar.DeadlineOf(Period.Quarter(2024, 2)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
