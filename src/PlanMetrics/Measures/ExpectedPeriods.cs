using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>Which due periods are expected of one unit: those it exists in and for which the target applies.</summary>
internal static class ExpectedPeriods
{
    public static void Find(DutySite site, Evidence evidence)
    {
        var terms = site.Terms;
        if (GrantFor(terms, evidence) is { } grant)
        {
            evidence.AllGranted = true;
            evidence.Reason = grant;
            return;
        }

        var existing = terms.Due.Where(period => Exists(site.Unit, period));
        if (terms.Target.Accrual is Accrual.Stock or Accrual.Distinct)
            existing = existing.TakeLast(1);
        foreach (var period in existing)
        {
            var last = terms.Sums ? period : Period.Day(period.LastDay);
            var index = evidence.Granted.FindIndex(granted => granted.Span.Contains(last));
            if (index < 0)
                evidence.Due.Add(period);
            else
                evidence.Reason = evidence.Granted[index].Reason;
            evidence.AllGranted |= index >= 0;
        }

        evidence.AllGranted &= evidence.Due.Count == 0;
    }

    // A grant for the whole year, or for the day on which a single figure falls due.
    private static string? GrantFor(TargetTerms terms, Evidence evidence)
    {
        foreach (var (span, reason) in evidence.Granted)
            if (span.Contains(Period.Year(terms.Scope.Year)) || (terms.IsSingle && terms.Deadline is { } deadline && span.Contains(deadline)))
                return reason;
        return null;
    }

    private static bool Exists(ReportingUnit unit, Period period) =>
        (unit.ValidFrom is not { } from || from < period.End) && (unit.ValidTo is not { } to || to >= period.Start);
}
