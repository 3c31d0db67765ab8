using PlanMetrics.Diagnostics;
using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>Which due periods are expected of one unit: those it exists in and for which the target applies.</summary>
internal static class ExpectedPeriods
{
    private static readonly LocalText NotThere = new("到期时单位已撤并或尚未成立", "the unit does not exist when it falls due");

    public static void Find(DutySite site, Evidence evidence)
    {
        var terms = site.Terms;
        if (GrantOfAll(terms, evidence) is { } whole)
        {
            evidence.AllGranted = true;
            evidence.Reason = whole.Reason;
            return;
        }

        if (IsGoneWhenDue(site, evidence))
        {
            evidence.AllGranted = true;
            evidence.Reason = NotThere;
            return;
        }

        foreach (var period in terms.Due)
            if (Exists(site.Unit, period))
                evidence.Due.Add(period);
        if (!terms.Sums && evidence.Due.Count > 1)
            evidence.Due.RemoveRange(0, evidence.Due.Count - 1);
        if (evidence.Granted.Count > 0)
            LeaveOutGranted(terms, evidence);
    }

    private static void LeaveOutGranted(TargetTerms terms, Evidence evidence)
    {
        for (var i = evidence.Due.Count - 1; i >= 0; i--)
        {
            var days = terms.Sums ? evidence.Due[i] : Period.Day(evidence.Due[i].LastDay);
            if (evidence.GrantOf(days) is not { } grant)
                continue;
            evidence.Due.RemoveAt(i);
            evidence.Reason = grant.Reason;
            evidence.AllGranted = evidence.Due.Count == 0;
        }
    }

    // A duty falls due on a day, and who is not there on that day does not owe it; what it did before that stands.
    private static bool IsGoneWhenDue(DutySite site, Evidence evidence) =>
        site.Terms is { IsSingle: true, DeadlineReached: true } terms && evidence.Usable.Count == 0 && !evidence.HasRejected
        && (terms.LastDay ?? (terms is { Target: { Cadence: Cadence.Year, Accrual: Accrual.Once }, YearEnded: true } ? terms.Frame.LastDay : null)) is { } due
        && !site.Unit.ExistsOn(due);

    // The whole year is granted, or the last day in time of a single figure.
    private static Grant? GrantOfAll(TargetTerms terms, Evidence evidence) =>
        evidence.Granted.Count == 0 ? null
        : evidence.GrantOf(Period.Year(terms.Scope.Year))
            ?? (terms.IsSingle && terms.LastDay is { } last ? evidence.GrantOf(Period.Day(last)) : null);

    /// <summary>Whether a unit exists on any day of a period.</summary>
    public static bool Exists(ReportingUnit unit, Period period) =>
        (unit.ValidFrom is not { } from || from < period.End) && (unit.ValidTo is not { } to || to >= period.Start);
}
