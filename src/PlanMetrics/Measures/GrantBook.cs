using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>The roster's list of targets that do not apply, by unit and target.</summary>
internal sealed class GrantBook(Roster roster)
{
    private readonly ILookup<(string Unit, string Target), (Period Span, string Reason)> byDuty = roster.NotApplicable.ToLookup(
        entry => (entry.Unit, entry.Target), entry => (Period.Days(entry.From, entry.To), entry.Reason));

    public IEnumerable<(Period Span, string Reason)> Of(string unit, string target) => byDuty[(unit, target)];
}
