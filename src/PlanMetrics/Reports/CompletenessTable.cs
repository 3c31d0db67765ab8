using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Reports;

/// <summary>报送完整性表: units by what they owe. Figures that come due within the year are asked for once they are: progress from the first round on, states and single facts at the year's end.</summary>
/// <param name="Rows">One row a unit that owes anything, in the roster's order.</param>
public sealed record CompletenessTable(ImmutableArray<CompletenessRow> Rows)
{
    /// <summary>What each unit has handed in of what it owes.</summary>
    /// <param name="roster">The units and the calendar.</param>
    /// <param name="profile">Whose targets are expected.</param>
    /// <param name="scope">The year and the as-of date.</param>
    /// <param name="duties">Who owes what.</param>
    /// <param name="observations">What was handed in.</param>
    public static CompletenessTable From(Roster roster, Profile profile, EvaluationScope scope, DutyTable duties, ObservationTable observations)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(observations);
        var isRoundOver = roster.Calendar.PeriodsOf(scope.Year).Any(period => period.LastDay <= scope.AsOf);
        var isYearOver = scope.AsOf >= new DateOnly(scope.Year, 12, 31);
        var given = observations.All
            .Where(observation => observation.State != FigureState.Missing && (observation.Key.Period.IsPlan || observation.Key.Period.LastDay.Year == scope.Year))
            .Select(observation => (observation.Key.UnitId, observation.Key.TargetId)).ToHashSet();
        var owed = new Dictionary<string, List<Target>>(StringComparer.Ordinal);
        var (grants, year) = (new GrantBook(roster), Period.Year(scope.Year));
        foreach (var duty in duties.Duties.Where(duty => profile.Covers(duty.Target) && IsAskedFor(duty.Target, isRoundOver, isYearOver)))
            foreach (var unit in duty.OwedBy)
            {
                if (grants.Of(unit.Id, duty.Target.Id)?.Exists(grant => grant.Days.Contains(year)) == true)
                    continue;
                if (!owed.TryGetValue(unit.Id, out var targets))
                    owed.Add(unit.Id, targets = []);
                targets.Add(duty.Target);
            }

        return new([.. roster.Units.Where(unit => owed.ContainsKey(unit.Id)).Select(unit => new CompletenessRow(
            unit.Id, owed[unit.Id].Count, [.. owed[unit.Id].Where(target => !given.Contains((unit.Id, target.Id)))]))]);
    }

    // What happens only now and then may have nothing to report.
    private static bool IsAskedFor(Target target, bool isRoundOver, bool isYearOver) => target.Cadence switch
    {
        Cadence.Event or Cadence.Once => false,
        _ => target.Accrual == Accrual.Flow ? isRoundOver : isYearOver,
    };
}
