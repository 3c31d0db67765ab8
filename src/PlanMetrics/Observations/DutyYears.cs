using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Observations;

/// <summary>Who owes what in the year of a period: units come and go within a plan.</summary>
internal sealed class DutyYears(Plan plan, Roster roster, int year)
{
    private readonly DutyTable?[] tables = new DutyTable?[plan.LastYear - plan.FirstYear + 1];

    /// <summary>Whether a unit owes a target in the year of a period; for the whole span, in the plan year of the run.</summary>
    public bool Owes(string unitId, string targetId, Period period)
    {
        var of = period.IsPlan ? year : Math.Clamp(period.LastDay.Year, plan.FirstYear, plan.LastYear);
        return Table(of).Owes(unitId, targetId);
    }

    private DutyTable Table(int of) =>
        tables[of - plan.FirstYear] ??= of != year && HasUnitsOfRun(of) ? Table(year) : DutyTable.From(plan, roster, of);

    private bool HasUnitsOfRun(int of) => roster.Units.All(unit => unit.ExistsIn(of) == unit.ExistsIn(year));
}
