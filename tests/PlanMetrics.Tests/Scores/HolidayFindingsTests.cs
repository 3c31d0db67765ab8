using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Tests.Measures;
using static PlanMetrics.Tests.Measures.MeasureCase;

namespace PlanMetrics.Tests.Scores;

public sealed class HolidayFindingsTests
{
    [Fact]
    public void PM4033_WorkingDaysWithoutHolidays_AreAnError()
    {
        var example = Case(DayCount.Working);
        Assert.Equal(Severity.Error, example.Finding("PM4033").Descriptor.Severity);
        Assert.Contains("没有 2024 年的节假日", example.Finding("PM4033").Message(Language.Chinese), StringComparison.Ordinal);
        example.Roster = example.Roster with { Calendar = new AssessmentCalendar { Holidays = [new(2023, 10, 1)] } };
        Assert.Contains("PM4033", example.Codes());
        example.Roster = example.Roster with { Calendar = new AssessmentCalendar { Holidays = [new(2024, 5, 1)] } };
        Assert.DoesNotContain("PM4033", example.Codes());
        Assert.DoesNotContain("PM4033", Case(DayCount.Calendar).Codes());
    }

    [Fact]
    public void PM4033_LateIntoAnotherYear_NeedsItsHolidaysToo()
    {
        var example = new MeasureCase(ByMarch with { Cadence = Cadence.Once, Threshold = new Threshold.Day(new(2022, 12, 31)) })
            .With("a", Span, D(2024, 1, 3));
        example.Profile = Case(DayCount.Working).Profile;
        example.Roster = example.Roster with { Calendar = new AssessmentCalendar { Holidays = [new(2024, 1, 1)] } };
        Assert.Contains("没有 2022、2023 年的节假日", example.Finding("PM4033").Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void WorkingDaysAfter_AnySpan_IsTheCountDayByDay()
    {
        var calendar = new AssessmentCalendar
        {
            Holidays = [new(2024, 2, 10), new(2024, 2, 12), new(2024, 2, 12), new(2024, 2, 13), new(2024, 5, 1), new(2024, 2, 18)],
            WorkingWeekends = [new(2024, 2, 4), new(2024, 2, 18), new(2024, 4, 28)],
        };
        var first = new DateOnly(2024, 1, 29);
        for (var from = 0; from < 20; from++)
        {
            var count = 0;
            for (var days = 1; days < 120; days++)
            {
                count += calendar.IsDayOff(first.AddDays(from + days)) ? 0 : 1;
                Assert.Equal(count, calendar.WorkingDaysAfter(first.AddDays(from), first.AddDays(from + days)));
            }
        }

        Assert.Equal(0, calendar.WorkingDaysAfter(first, first));
        Assert.Equal(0, calendar.WorkingDaysAfter(first, first.AddDays(-9)));
    }

    private static MeasureCase Case(DayCount days)
    {
        var example = new MeasureCase(ByMarch).With("a", Y(), D(2024, 3, 6));
        example.Profile = example.Profile with { Rules = [new(new ScoringRule.Lateness { PerDay = 1m, Days = days }) { Figures = [FigureKind.Date] }] };
        return example;
    }
}
