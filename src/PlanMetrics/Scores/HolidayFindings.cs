using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Scores;

/// <summary>Days late in working days, over years whose holidays the roster does not list.</summary>
internal static class HolidayFindings
{
    public static IEnumerable<Diagnostic> Of(Profile profile, AssessmentCalendar calendar, MeasureTable measures)
    {
        if (!profile.Rules.Any(choice => choice.Rule is ScoringRule.Lateness { Days: DayCount.Working }))
            return [];
        var counted = measures.All.Where(measure => CountsWorkingDays(profile, measure)).ToList();
        if (counted.Count == 0)
            return [];
        var known = calendar.Holidays.Select(day => day.Year).ToHashSet();
        var years = counted.SelectMany(YearsCounted).Append(measures.Scope.Year).Distinct().Where(year => !known.Contains(year)).Order().Select(NumberText.Of).ToList();
        return years.Count == 0
            ? []
            : [Diagnostic.At(
                YearCodes.NoHolidays, SourceLocation.None, ("profile", profile.Name),
                ("years", new LocalText(string.Join("、", years), string.Join(", ", years))))];
    }

    private static bool CountsWorkingDays(Profile profile, Measure measure) =>
        measure.Role == MeasureRole.Own
        && profile.RuleFor(measure.Target, measure.Comparison, measure.FigureKind) is ScoringRule.Lateness { Days: DayCount.Working };

    // A day late is counted from the last day in time to the day it was done.
    private static IEnumerable<int> YearsCounted(Measure measure) =>
        measure is { State: MeasureState.Reported, Figure: Figure.Date { Day: var day }, LastDay: { } last } && day > last
            ? Enumerable.Range(last.Year, day.Year - last.Year + 1)
            : [];
}
