using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Observations;

/// <summary>Whether anybody asks for a figure: its period, its unit's duty, and the profile. What nobody asks for is kept and said.</summary>
internal sealed class RowScope(Plan plan, Profile profile, DutyYears duties)
{
    private readonly LocalText years = $"{plan.FirstYear}-{plan.LastYear}";
    private readonly HashSet<string> covered = plan.Targets.Where(profile.Covers).Select(target => target.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a unit is asked for a figure, without reporting anything.</summary>
    public bool IsAsked(string unitId, Target target, Period period) =>
        plan.Span.Contains(period) && duties.Owes(unitId, target.Id, period) && covered.Contains(target.Id);

    public ObservationStanding Judge(ReportingUnit unit, Target target, Period period, RowSite site)
    {
        if (!plan.Span.Contains(period))
        {
            site.Report(RowCodes.PeriodOutsidePlan, site.Row.Period, ("found", CellText.Quote(site.Row.Period)), ("expected", years));
            return ObservationStanding.OutOfScope;
        }

        if (!duties.Owes(unit.Id, target.Id, period))
        {
            site.Notes.Add(
                RowCodes.NotOwed, site, site.Row.Target, CellText.Quote(site.Row.Target), $"{unit.Id} {target.Id}",
                ("unit", unit.Name), ("target", target.Name));
            return ObservationStanding.OutOfScope;
        }

        if (covered.Contains(target.Id))
            return ObservationStanding.Stands;
        site.Notes.Add(RowCodes.OutsideProfile, site, site.Row.Target, CellText.Quote(site.Row.Target), "", ("expected", profile.Name));
        return ObservationStanding.OutOfScope;
    }
}
