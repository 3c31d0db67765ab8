using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Observations;
using PlanMetrics.Plans;

namespace PlanMetrics.Measures;

/// <summary>Picks a unit's usable figures for a target. What is later than the as-of date is dropped before anything else.</summary>
internal sealed class EvidenceReader(ObservationIndex index, GrantBook grants)
{
    public Evidence Read(DutySite site)
    {
        var evidence = new Evidence();
        if (grants.Of(site.Unit.Id, site.Target.Id) is { } granted)
            evidence.Granted.AddRange(granted);
        foreach (var observation in LaterDates.Drop(index.Of(site.Unit.Id, site.Target.Id), site))
            if (observation.Standing == ObservationStanding.Stands)
                Sort(observation, site, evidence);
            else if (observation.Standing == ObservationStanding.Contradicted && Concerns(site.Terms, observation))
                evidence.Invalid.Add(observation);
        LeaveOutGranted(site, evidence);
        ExpectedPeriods.Find(site, evidence);
        return evidence;
    }

    private static void Sort(Observation observation, DutySite site, Evidence evidence)
    {
        var period = observation.Key.Period;
        if (observation.State == FigureState.NotApplicable)
        {
            if (!site.IsOwnWord(observation))
                evidence.Granted.Add(new(period, ReasonOf(observation)));
            return;
        }

        if (!Concerns(site.Terms, observation))
            return;
        if (!ExpectedPeriods.Exists(site.Unit, Covered(observation)))
        {
            site.News.Leave(observation);
            site.Report(MeasureCodes.UnitNotThere, observation, ("period", observation.Key.Period.ToString()));
        }
        else if (IsLater(site.Terms, period))
        {
            site.News.Later++;
            site.News.Leave(observation);
        }
        else if (observation.State == FigureState.Rejected)
        {
            evidence.Reject(observation);
        }
        else if (observation.IsUsable)
        {
            Take(observation, site, evidence);
        }
    }

    private static string ReasonOf(Observation observation)
    {
        foreach (var line in observation.Verifications)
            if (line is { Counts: true, Field: VerifiedField.State })
                return line.Reason;
        return observation.Note;
    }

    // A state is that of its period's last day; a sum or a single fact belongs to all the days of its period.
    private static bool Concerns(TargetTerms terms, Observation observation) =>
        IsState(terms) ? terms.Frame.Contains(observation.Key.Period.LastDay) : terms.Frame.Overlaps(Covered(observation));

    private static bool IsLater(TargetTerms terms, Period period) =>
        (terms.Target.Accrual == Accrual.Once ? period.Start : period.LastDay) > terms.Scope.AsOf;

    private static void Take(Observation observation, DutySite site, Evidence evidence)
    {
        var covered = Covered(observation);
        if (!IsState(site.Terms) && !site.Terms.Frame.Contains(covered))
            Reject(MeasureCodes.PeriodOverlap, observation, site, evidence, ("expected", site.Terms.Frame.ToString()));
        else if (site.Terms.IsCumulative && covered.Start.Year != covered.LastDay.Year)
            Reject(MeasureCodes.PeriodOverlap, observation, site, evidence, ("expected", NumberText.Of(covered.LastDay.Year)));
        else if (observation.Figure is Figure.Date date && IsOutsideYear(date.Day, site.Terms))
            Reject(MeasureCodes.DateOutsideYear, observation, site, evidence, ("found", new Threshold.Day(date.Day).ToString()), ("expected", site.Terms.Frame.ToString()));
        else
            evidence.Usable.Add(observation);
    }

    private static void Reject(
        DiagnosticDescriptor descriptor, Observation observation, DutySite site, Evidence evidence, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        evidence.Reject(observation);
        site.News.Reject(observation);
        site.Report(descriptor, observation, [.. arguments, ("period", observation.Key.Period.ToString())]);
    }

    /// <summary>The days that a figure speaks of: a cumulative one those from the start of its year.</summary>
    public static Period Covered(Observation observation)
    {
        var period = observation.Key.Period;
        return observation.Basis == Basis.Cumulative && !period.IsPlan
            ? new Period(new DateOnly(period.LastDay.Year, 1, 1), period.End)
            : period;
    }

    private static bool IsState(TargetTerms terms) => terms.Target.Accrual is Accrual.Stock or Accrual.Distinct;

    // A deadline that moves into the next year takes its last days along.
    private static bool IsOutsideYear(DateOnly day, TargetTerms terms) =>
        terms.Target.Cadence == Cadence.Year && !terms.Frame.Contains(day) && !(day >= terms.Frame.End && day <= terms.LastDay);

    private static void LeaveOutGranted(DutySite site, Evidence evidence)
    {
        if (evidence.Granted.Count == 0)
            return;
        for (var i = evidence.Usable.Count - 1; i >= 0; i--)
        {
            var observation = evidence.Usable[i];
            var days = IsState(site.Terms) ? Period.Day(observation.Key.Period.LastDay) : observation.Key.Period;
            if (evidence.GrantOf(days) is null)
                continue;
            evidence.Usable.RemoveAt(i);
            site.News.Leave(observation);
            site.Report(MeasureCodes.FigureNotApplicable, observation, ("period", observation.Key.Period.ToString()));
        }
    }
}
