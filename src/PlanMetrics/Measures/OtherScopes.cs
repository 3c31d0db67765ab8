using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Measures;

/// <summary>Measures of other years and days, from the figures of one run: what they say of themselves was or will be said in their own run.</summary>
internal sealed class OtherScopes(Plan plan, Roster roster, Profile profile, ObservationTable observations)
{
    private readonly TermsBook book = new(plan, roster);
    private readonly Dictionary<(string Target, int Year), TargetTerms> terms = [];

    /// <summary>The plan years before the run's own of which something was handed in, in order.</summary>
    public IReadOnlyList<int> YearsBefore { get; } =
    [
        .. observations.All.Where(figure => figure.IsUsable && !figure.Key.Period.IsPlan)
            .Select(figure => figure.Key.Period.LastDay.Year)
            .Where(year => year >= plan.FirstYear && year < observations.Year).Distinct().Order(),
    ];

    /// <summary>The rows of one scope, by unit and target; what a lead answers for is the district's.</summary>
    public Dictionary<(string Unit, string Target), Measure> Of(EvaluationScope scope)
    {
        var run = new MeasureRun(plan, roster, profile, observations.Index, scope);
        var rows = new Dictionary<(string, string), Measure>();
        foreach (var duty in DutyTable.From(plan, roster, scope.Year).Duties)
            if (profile.Covers(duty.Target))
                foreach (var row in run.Measure(duty).Rows)
                    if (row.Role != MeasureRole.Lead)
                        rows[(row.UnitId, row.Target.Id)] = row;
        return rows;
    }

    /// <summary>The threshold of a target for one unit, or the district, in another year.</summary>
    public Threshold? ThresholdOf(Target target, string unitId, int year)
    {
        if (!terms.TryGetValue((target.Id, year), out var known))
            terms.Add((target.Id, year), known = book.Of(target, new(year, new(year, 12, 31))));
        return book.For(known, unitId).Threshold;
    }
}
