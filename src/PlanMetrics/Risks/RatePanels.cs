using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Risks.Backtest;
using PlanMetrics.Risks.Rule;
using PlanMetrics.Rosters;
using PlanMetrics.Trends;

namespace PlanMetrics.Risks;

/// <summary>The panels of a run's rates, each made when it is first asked for.</summary>
internal sealed class RatePanels(Plan plan, Roster roster, Profile profile, ObservationTable observations, RiskYears years)
{
    private readonly Dictionary<(string Target, PanelCadence Cadence), RatePanel?> panels = [];
    private readonly Lazy<TrendReader> reader = new(() => new(plan, roster, profile, observations, years.Scope));
    private readonly Lazy<Dictionary<string, Duty>> duties = new(() =>
        DutyTable.From(plan, roster, years.Scope.Year).Duties.ToDictionary(duty => duty.Target.Id, StringComparer.Ordinal));

    /// <summary>The panel of a target; null where the office's calendar has no periods of this length in every year.</summary>
    public RatePanel? Of(Target target, PanelCadence cadence)
    {
        if (!panels.TryGetValue((target.Id, cadence), out var panel))
            panels.Add((target.Id, cadence), panel = cadence == PanelCadence.Year ? ByYear(target) : ByPeriod(target, PanelPeriod.PerYear(cadence)));
        return panel;
    }

    private RatePanel ByYear(Target target) => new(1, years.First,
    [
        .. years.UnitsOf(target).Select(unit => new UnitSeries(
            unit, [.. Enumerable.Range(years.First, years.Scope.Year - years.First + 1).Select(year => RateCases.Of(years.Whole(year, unit, target)))])),
    ]);

    private RatePanel? ByPeriod(Target target, int perYear)
    {
        var all = Enumerable.Range(plan.FirstYear, years.Scope.Year - plan.FirstYear + 1).ToArray();
        if (Array.Exists(all, year => roster.Calendar.PeriodsOf(year).Length != perYear) || !duties.Value.TryGetValue(target.Id, out var duty))
            return null;
        var terms = reader.Value.TermsOf(target);
        return new(perYear, plan.FirstYear, [.. duty.OwedBy.Select(unit => SeriesOf(unit, terms, duty, all.Length * perYear))]);
    }

    private UnitSeries SeriesOf(ReportingUnit unit, TargetTerms[] terms, Duty duty, int length)
    {
        var periods = new CaseCount?[length];
        foreach (var figure in reader.Value.Read(terms, duty, unit))
            periods[figure.Number] = RateCases.Of(figure.Tally.Part, figure.Tally.Whole, duty.Target.Comparison);
        return new(unit.Id, periods);
    }
}
