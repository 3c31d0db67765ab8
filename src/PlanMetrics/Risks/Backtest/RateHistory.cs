using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Risks.Rule;
using PlanMetrics.Trends;

namespace PlanMetrics.Risks.Backtest;

/// <summary>Reads what was handed in for a rate as a panel: by the calendar's months or quarters, or by closed years where no finer figures are there.</summary>
internal sealed class RateHistory
{
    private readonly Lazy<Dictionary<(string Unit, string Target), Measure>[]> years;
    private readonly TrendReader reader;
    private readonly Findings findings;

    public RateHistory(Plan plan, Roster roster, Profile profile, ObservationTable observations, EvaluationScope scope, Findings findings)
    {
        this.findings = findings;
        reader = new(plan, roster, profile, observations, scope);
        years = new(() =>
        {
            var scopes = new OtherScopes(plan, roster, profile, observations);
            var closed = scope.AsOf >= new DateOnly(scope.Year, 12, 31) ? scopes.YearsBefore.Append(scope.Year) : scopes.YearsBefore;
            return [.. closed.Select(year => scopes.Of(new(year, new(year, 12, 31))))];
        });
    }

    /// <summary>The panel of a target; null where it has no figures.</summary>
    public Panel? Of(Duty duty)
    {
        var target = duty.Target;
        var rows = target.Cadence == Cadence.Year ? ByPeriod(duty) : [];
        if (rows.Count == 0)
            rows = ByYear(duty);
        return rows.Count == 0 ? null : Panel.Of(target.Id, rows) with { Title = target.Name };
    }

    private List<PanelRow> ByPeriod(Duty duty)
    {
        var terms = reader.TermsOf(duty.Target);
        var rows = new List<PanelRow>();
        var broken = 0;
        foreach (var unit in duty.OwedBy)
            foreach (var (_, days, (part, whole)) in reader.Read(terms, duty, unit))
                // Rounds that end on other days make no equal periods.
                if (PanelPeriod.Of(days) is not { } period || (rows.Count > 0 && rows[0].Period.Cadence != period.Cadence))
                    return [];
                else if (RateCases.Whole(part, whole) is { } cases)
                    rows.Add(new(unit.Id, period, cases));
                else
                    broken++;
        if (broken > 0)
            findings.Add(Diagnostic.At(PlanHistoryCodes.NotCases, new(""), ("target", duty.Target.Name), ("count", NumberText.Of(broken))) with { TargetId = duty.Target.Id });
        return rows;
    }

    private List<PanelRow> ByYear(Duty duty)
    {
        var rows = new List<PanelRow>();
        foreach (var year in years.Value)
            foreach (var unit in duty.OwedBy)
                if (year.GetValueOrDefault((unit.Id, duty.Target.Id)) is { } measure && RateCases.Of(measure) is { } good)
                    rows.Add(new(unit.Id, new(PanelCadence.Year, measure.Year), RateGoal.IsTurned(measure.Comparison) ? good.Turned() : good));
        return rows;
    }
}
