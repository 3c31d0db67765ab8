using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Reports;

/// <summary>
/// What a unit owes figures of for a round, and what of it has none from any source: progress with every round, states and single facts with
/// the round that ends the year. What happens now and then may have nothing to report and is never asked for.
/// </summary>
internal sealed class OwedByRound
{
    private readonly Dictionary<string, List<Target>> owed = new(StringComparer.Ordinal);
    private readonly GrantBook grants;
    private readonly ObservationIndex index;
    private readonly EvaluationScope scope;

    public OwedByRound(Roster roster, Profile profile, EvaluationScope scope, DutyTable duties, ObservationIndex index)
    {
        (this.scope, this.index, grants) = (scope, index, new GrantBook(roster));
        foreach (var duty in duties.Duties)
            if (duty.Target.Cadence is not (Cadence.Event or Cadence.Once) && profile.Covers(duty.Target))
                foreach (var unit in duty.OwedBy)
                {
                    if (!owed.TryGetValue(unit.Id, out var targets))
                        owed.Add(unit.Id, targets = []);
                    targets.Add(duty.Target);
                }
    }

    public ImmutableArray<Target> MissingOf(string unitId, Period round) =>
        owed.TryGetValue(unitId, out var targets) ? [.. targets.Where(target => IsMissing(unitId, target, round))] : [];

    private bool IsMissing(string unitId, Target target, Period round)
    {
        var isProgress = target.Accrual == Accrual.Flow;
        var isYearEnd = round.LastDay >= new DateOnly(scope.Year, 12, 31);
        if (!isProgress && !isYearEnd)
            return false;
        var asked = isProgress ? round : Period.Year(scope.Year);
        if (grants.Of(unitId, target.Id)?.Exists(grant => grant.Days.Contains(asked)) == true)
            return false;
        var figures = index.Of(unitId, target.Id);
        return isProgress ? !AreCovered(asked, figures) : !figures.Exists(figure => IsGiven(figure) && (figure.Key.Period.IsPlan || asked.Contains(figure.Key.Period.LastDay)));
    }

    // Of a sum, figures that together speak of every day of the round; a cumulative one speaks of what went before it too.
    private static bool AreCovered(Period asked, List<Observation> figures)
    {
        for (var day = asked.Start; day < asked.End;)
        {
            if (figures.Find(figure => IsGiven(figure) && EvidenceReader.Covered(figure).Contains(day)) is not { } figure)
                return false;
            day = EvidenceReader.Covered(figure).End;
        }

        return true;
    }

    private static bool IsGiven(Observation figure) => figure.State != FigureState.Missing;
}
