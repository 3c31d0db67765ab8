using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>Judges figures of a whole year by the rules that figures of periods are judged by, once these have been added up.</summary>
internal sealed class YearJudge
{
    private static readonly Reading Whole = new() { IsEnough = true };

    private readonly TermsBook book;
    private readonly EvaluationScope scope;
    private readonly Dictionary<Target, (TargetTerms Terms, Measure Blank)> inForce = new(ReferenceEqualityComparer.Instance);

    // Every period that is due is covered by a figure of the year.
    private readonly Evidence evidence = new();

    public YearJudge(Plan plan, Roster roster, EvaluationScope scope)
    {
        (book, this.scope) = (new(plan, roster), scope);
        evidence.Due.AddRange(roster.Calendar.PeriodsOf(scope.Year).Where(period => period.LastDay <= scope.AsOf));
    }

    public Measure Of(ReportingUnit unit, YearFigure given)
    {
        if (!inForce.TryGetValue(given.Target, out var known))
            inForce.Add(given.Target, known = Blank(given.Target));
        var (terms, blank) = known;
        var verdict = given.Figure is { } figure ? Verdict.Of(figure, blank, null, terms.LastDay) : default;
        var judged = blank with
        {
            UnitId = unit.Id, Figure = given.Figure, Actual = verdict.Actual, Met = verdict.Met, Attainment = verdict.Attainment,
            PeriodsUsed = given.Figure is null ? 0 : 1,
        };
        if (blank.PlanEnd is not null && given.Figure is not null)
            judged = verdict.On(judged);
        var (state, reason) = MeasureStates.Of(terms, evidence, given.Figure is null ? Reading.Nothing : Whole, judged);
        return state == MeasureState.Reported ? Settled(judged, reason) : judged with
        {
            State = state, Reason = reason, Actual = null, Met = null, Attainment = null,
            Figure = state == MeasureState.NotApplicable ? given.Figure : null,
        };
    }

    // Nearly all measures are reported: one object each.
    private static Measure Settled(Measure judged, Diagnostics.LocalText reason) =>
        judged.State == MeasureState.Reported && reason.Chinese.Length == 0 ? judged : judged with { State = MeasureState.Reported, Reason = reason };

    private (TargetTerms Terms, Measure Blank) Blank(Target target)
    {
        var terms = book.Of(target, scope);
        return (terms, new Measure("", target, scope.Year, MeasureRole.Own)
        {
            State = MeasureState.Reported, Threshold = terms.Threshold, ThresholdOrigin = terms.ThresholdOrigin, PlanEnd = terms.PlanEnd, LastDay = terms.LastDay, PeriodsDue = 1, Notes = terms.Notes,
        });
    }
}
