using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Scores.Stability;

/// <summary>The ranks under the other policy on missing figures and on 0 of 0, scored exactly by the same rules.</summary>
internal sealed class PolicySwitch
{
    private readonly Dictionary<string, UnitScore> missing;
    private readonly Dictionary<string, UnitScore> zeroCases;

    public PolicySwitch(Plan plan, Roster roster, Profile profile, ItemPoints points, MeasureTable measures, ScoreTable scores, CancellationToken ct)
    {
        var published = ById(scores);
        missing = Has(measures, points.IsMissing) ? Under(OtherMissing(profile)) : published;
        zeroCases = Has(measures, ItemPoints.IsZeroOfZero) ? Under(OtherZeroCases(profile)) : published;

        Dictionary<string, UnitScore> Under(Profile other) => ById(ScoreTable.From(plan, roster, other, measures, new Findings(), scores.Entries, ct));
    }

    public UnitStability Complete(UnitScore unit, UnitStability stability) => stability with
    {
        RankMissingSwitched = missing[unit.UnitId].Rank,
        RankZeroCasesSwitched = zeroCases[unit.UnitId].Rank,
    };

    private static Profile OtherMissing(Profile profile) =>
        profile with { Missing = profile.Missing == MissingPolicy.Exclude ? MissingPolicy.Zero : MissingPolicy.Exclude };

    private static Profile OtherZeroCases(Profile profile) => profile with
    {
        ZeroCases = profile.ZeroCases == ZeroCasePolicy.NotApplicable ? ZeroCasePolicy.Full : ZeroCasePolicy.NotApplicable,
        ZeroCasesOf = profile.ZeroCasesOf.Clear(),
    };

    private static bool Has(MeasureTable measures, Func<Measure, bool> isConcerned)
    {
        foreach (var measure in measures.All)
            if (measure.Role == MeasureRole.Own && isConcerned(measure))
                return true;
        return false;
    }

    private static Dictionary<string, UnitScore> ById(ScoreTable scores)
    {
        var units = new Dictionary<string, UnitScore>(StringComparer.Ordinal);
        foreach (var unit in scores.Units)
            units.Add(unit.UnitId, unit);
        return units;
    }
}
