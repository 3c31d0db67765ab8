using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>Judges figures of a whole year by the rules that figures of periods are judged by, once these have been added up.</summary>
internal sealed class YearJudge(Plan plan, Roster roster, EvaluationScope scope)
{
    private readonly TermsBook book = new(plan, roster);
    private readonly Dictionary<Target, TargetTerms> terms = new(ReferenceEqualityComparer.Instance);

    // Every period that is due is covered by a figure of the year.
    private readonly Evidence evidence = new();

    public Measure Of(ReportingUnit unit, YearFigure given)
    {
        if (!terms.TryGetValue(given.Target, out var inForce))
            terms.Add(given.Target, inForce = TermsOf(given.Target));
        var measure = new Measure(unit.Id, given.Target, scope.Year, MeasureRole.Own)
        {
            Threshold = inForce.Threshold, LastDay = inForce.LastDay, Figure = given.Figure,
            PeriodsUsed = given.Figure is null ? 0 : 1, PeriodsDue = 1, Notes = inForce.Notes,
        };
        if (given.Figure is { } figure)
        {
            var verdict = Verdict.Of(figure, measure, null, inForce.LastDay);
            measure = measure with { Actual = verdict.Actual, Met = verdict.Met, Attainment = verdict.Attainment };
        }

        var (state, reason) = MeasureStates.Of(inForce, evidence, new Reading { Figure = given.Figure, IsEnough = given.Figure is not null }, measure);
        return state == MeasureState.Reported ? measure with { State = state, Reason = reason }
            : measure with
            {
                State = state, Reason = reason, Actual = null, Met = null, Attainment = null,
                Figure = state == MeasureState.NotApplicable ? given.Figure : null,
            };
    }

    private TargetTerms TermsOf(Target target)
    {
        if (evidence.Due.Count == 0)
            evidence.Due.AddRange(roster.Calendar.PeriodsOf(scope.Year).Where(period => period.LastDay <= scope.AsOf));
        return book.Of(target, scope);
    }
}
