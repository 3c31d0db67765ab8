using PlanMetrics.Plans;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>The roster's list of targets that do not apply, by unit and target.</summary>
internal sealed class GrantBook
{
    private readonly Dictionary<DutyKey, List<Grant>> byDuty = [];

    public GrantBook(Roster roster)
    {
        foreach (var entry in roster.NotApplicable)
        {
            var key = new DutyKey(entry.Unit, entry.Target);
            if (!byDuty.TryGetValue(key, out var grants))
                byDuty.Add(key, grants = []);
            grants.Add(new(Period.Days(entry.From, entry.To), entry.Reason));
        }
    }

    /// <summary>The grants of one duty; null where there is none.</summary>
    public List<Grant>? Of(string unit, string target) => byDuty.GetValueOrDefault(new(unit, target));
}
