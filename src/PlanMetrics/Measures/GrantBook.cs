using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>The roster's list of targets that do not apply, by unit and target.</summary>
internal sealed class GrantBook
{
    private readonly Dictionary<string, Dictionary<string, List<Grant>>> byUnit = new(StringComparer.Ordinal);

    public GrantBook(Roster roster)
    {
        foreach (var entry in roster.NotApplicable)
        {
            if (!byUnit.TryGetValue(entry.Unit, out var byTarget))
                byUnit.Add(entry.Unit, byTarget = new(StringComparer.Ordinal));
            if (!byTarget.TryGetValue(entry.Target, out var grants))
                byTarget.Add(entry.Target, grants = []);
            grants.Add(new(Period.Days(entry.From, entry.To), entry.Reason));
        }
    }

    /// <summary>The grants of one duty; null where there is none.</summary>
    public List<Grant>? Of(string unit, string target) => byUnit.GetValueOrDefault(unit)?.GetValueOrDefault(target);
}
