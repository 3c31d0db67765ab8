using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Scores;

/// <summary>Days late in working days, over years whose holidays the roster does not list.</summary>
internal static class HolidayFindings
{
    public static IEnumerable<Diagnostic> Of(Profile profile, ItemRules rules, MeasureTable measures)
    {
        var counted = measures.All.Where(measure => CountsWorkingDays(rules, measure)).ToList();
        if (counted.Count == 0)
            return [];
        var known = rules.Calendar.Holidays.Select(day => day.Year).ToHashSet();
        var years = counted.SelectMany(YearsCounted).Append(measures.Scope.Year).Distinct().Where(year => !known.Contains(year)).Order().Select(NumberText.Of).ToList();
        return years.Count == 0
            ? []
            : [Diagnostic.At(
                YearCodes.NoHolidays, SourceLocation.None, ("profile", profile.Name),
                ("years", new LocalText(string.Join("、", years), string.Join(", ", years))))];
    }

    private static bool CountsWorkingDays(ItemRules rules, Measure measure) =>
        measure is { Role: MeasureRole.Own, FigureKind: FigureKind.Date } && rules.Has(measure)
        && rules.Of(measure).Rule is ScoringRule.Lateness { Days: DayCount.Working };

    // A day late is counted from the last day in time to the day it was done.
    private static IEnumerable<int> YearsCounted(Measure measure) =>
        measure is { State: MeasureState.Reported, Figure: Figure.Date { Day: var day }, LastDay: { } last } && day > last
            ? Enumerable.Range(last.Year, day.Year - last.Year + 1)
            : [];
}
