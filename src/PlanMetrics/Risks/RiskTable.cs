using System.Collections.Immutable;
using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Risks.Learned;
using PlanMetrics.Rosters;
using PlanMetrics.Scores;
using PlanMetrics.Trends;

namespace PlanMetrics.Risks;

/// <summary>
/// 风险研判台账: one row a unit and target that can be missed, the district's after the units'; what is most at stake first. Where the run's
/// year has ended, its rows are closed and those of the following plan year stand beside them. For reference: nothing is deducted.
/// </summary>
/// <param name="All">All rows.</param>
public sealed record RiskTable(ImmutableArray<Risk> All)
{
    /// <summary>A register without rows.</summary>
    public static RiskTable Empty { get; } = new([]);

    /// <summary>Open rows of units that are more likely missed than met, or out of reach; what is most at stake first.</summary>
    public IEnumerable<Risk> AtRisk => All.Where(risk => risk.IsAtRisk && risk.Role == MeasureRole.Own);

    /// <summary>The rows of one unit, or of the district (<c>*</c>).</summary>
    /// <param name="unitId">The unit's id.</param>
    public IEnumerable<Risk> Of(string unitId) => All.Where(risk => risk.UnitId == unitId);

    /// <summary>Draws up the register. The figures of all years that were read speak, those after the as-of date excepted.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">The units.</param>
    /// <param name="profile">Which targets are scored.</param>
    /// <param name="observations">The figures.</param>
    /// <param name="measures">The year's measures.</param>
    /// <param name="scores">The year's scores, which say what is at stake.</param>
    /// <param name="model">A learned model that speaks in place of the rule where it was learned for; null for the rule alone.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public static RiskTable From(
        Plan plan, Roster roster, Profile profile, ObservationTable observations, MeasureTable measures, ScoreTable scores,
        LearnedModel? model = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(scores);
        var years = new RiskYears(plan, roster, profile, observations, measures);
        var learned = model is null ? null : new LearnedRates(model, new(plan, roster, profile, observations, years));
        var trends = new TrendBook(plan, roster, profile, observations, measures.Scope);
        return new([.. new RiskRegister(plan, roster, years, trends, learned).Rows(measures, scores, ct)]);
    }
}
