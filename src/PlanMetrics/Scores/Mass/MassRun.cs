using PlanMetrics.Diagnostics;
using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Scores.Adjusting;

namespace PlanMetrics.Scores.Mass;

/// <summary>What the threads of one run share: rules, peers, and who speaks.</summary>
internal sealed class MassRun
{
    private readonly Plan plan;
    private readonly Roster roster;
    private readonly Profile profile;
    private readonly EvaluationScope scope;
    private readonly Func<int, IReadOnlyList<YearFigure>> figures;
    private readonly MassOptions options;
    private readonly PeerGroups groups;
    private readonly ItemRules rules;
    private readonly ItemPoints points;
    private readonly PeerMeans means;
    private readonly bool isSilentYear;

    public MassRun(
        Plan plan, Roster roster, Profile profile, EvaluationScope scope, Func<int, IReadOnlyList<YearFigure>> figures, MassOptions options)
    {
        (this.plan, this.roster, this.profile, this.scope, this.figures, this.options) = (plan, roster, profile, scope, figures, options);
        groups = new PeerGroups(profile);
        rules = new ItemRules(profile, roster);
        points = new ItemPoints(profile, rules, new PeerFields(roster, rules, All(), groups));
        means = new PeerMeans(roster, profile, rules, All(), groups, points);
        isSilentYear = !AnyFigure();
    }

    /// <summary>What one thread works with.</summary>
    public MassWorker Worker()
    {
        var nothing = new Findings();
        var totals = new AdjustedTotal(profile, new ScoreTree(plan, profile), new AdjustmentBook([], profile, scope, nothing), nothing);
        var scores = new UnitScores(profile, rules, points, means, groups, totals)
        {
            IsSilentYear = isSilentYear,
            Lean = new LeanTotals(new ScoreBranches(plan, profile), options.Traced),
        };
        return new(roster, rules, new YearJudge(plan, roster, scope), scores, figures);
    }

    // The measures of all units one after another; nobody asks for them unless points depend on peers.
    private IEnumerable<Measure> All()
    {
        var judge = new YearJudge(plan, roster, scope);
        for (var unit = 0; unit < roster.Units.Length; unit++)
            foreach (var figure in figures(unit))
                yield return judge.Of(roster.Units[unit], figure);
    }

    private bool AnyFigure()
    {
        for (var unit = 0; unit < roster.Units.Length; unit++)
            foreach (var figure in figures(unit))
                if (figure.Figure is not null)
                    return true;
        return false;
    }
}
