using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Trends;

/// <summary>The expected periods of the plan's years up to a day, numbered from the plan's first.</summary>
internal sealed class PeriodCalendar
{
    private readonly Period[] periods;

    public PeriodCalendar(Plan plan, Roster roster, EvaluationScope scope) =>
        periods =
        [
            .. Enumerable.Range(plan.FirstYear, scope.Year - plan.FirstYear + 1).SelectMany(year => roster.Calendar.PeriodsOf(year))
                .Where(period => period.LastDay <= scope.AsOf),
        ];

    public int Count => periods.Length;

    public Period this[int number] => periods[number];

    /// <summary>The numbers of the periods of one year: from, and up to but without.</summary>
    public (int From, int To) Of(int year)
    {
        var from = Array.FindIndex(periods, period => period.LastDay.Year == year);
        if (from < 0)
            return (0, 0);
        var to = from;
        while (to < periods.Length && periods[to].LastDay.Year == year)
            to++;
        return (from, to);
    }
}
