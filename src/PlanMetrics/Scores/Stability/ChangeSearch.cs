using PlanMetrics.Measures;
using PlanMetrics.Observations;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Stability;

/// <summary>
/// Finds the smallest change of one figure of the year that moves a unit. Each step is judged and scored by the real rules, exactly;
/// as points never fall when a figure gets better, the smallest step is found by halving.
/// </summary>
internal sealed class ChangeSearch(TermsBook terms, Profile profile, ItemPoints points, EvaluationScope scope, ScoreTable scores)
{
    // To an exact value, or into a range, there is no halving: one step too few or too many earns less.
    private const int MostSingleSteps = 64;

    private readonly Dictionary<PeerGroup, decimal[]> values = [];

    /// <summary>Adds the smallest changes to what is known of a unit.</summary>
    public UnitStability Complete(UnitScore unit, UnitStability stability)
    {
        // Where more than weights and points makes the total, it is not reckoned with.
        if (!unit.Adjustments.IsEmpty)
            return stability;
        // A quota or a tie-break hangs on the peers' points too.
        var (isGraded, isRanked) = (profile.Quotas.IsEmpty, unit.Rank is not null && profile.TieBreaks.IsEmpty);
        var score = new ChangedScore(profile, unit, unit.Rank is null ? [] : ValuesOf(unit.Peers!));
        SmallestChange? grade = null, rank = null;
        foreach (var path in PathsOf(unit.Total))
        {
            // Where more than weights and points makes the total, it is not reckoned with.
            if (ChangedScore.TotalWith(path, path[^1].Points).Points != unit.Total.Points)
                return stability;
            foreach (var change in FigureChange.Of(path[^1].Measure!.Figure!, path[^1].Measure!.UnitOfMeasure == UnitOfMeasure.Ratio))
            {
                if (isGraded)
                    grade = Smaller(change, path, score, grade, total => score.Grade(total) != unit.Grade);
                if (isRanked)
                    rank = Smaller(change, path, score, rank, total => score.Rank(total) != unit.Rank);
            }
        }

        return stability with { GradeChange = grade, RankChange = rank };
    }

    private SmallestChange? Smaller(FigureChange change, List<Score> path, ChangedScore score, SmallestChange? best, Func<Score, bool> isMoved)
    {
        // From no to yes is no small step: it is said where no number does.
        if (best is not null && change.Part == ChangedPart.Outcome)
            return best;
        var most = best is null ? change.Most : Math.Min(change.Most, Math.Abs(best.By) - 1);
        var steps = RisesAndFalls(path[^1].Measure!)
            ? FirstOf(Math.Min(most, MostSingleSteps), Moves)
            : Halved(most, Moves);
        if (steps == 0)
            return best;
        var total = TotalAfter(change, path, steps);
        return new(path[^1].Id, change.Part, change.Sign * steps) { Grade = score.Grade(total), Rank = score.Rank(total) };

        bool Moves(int step) => TotalAfter(change, path, step) is { Applies: true } after && isMoved(after);
    }

    private bool RisesAndFalls(Measure measure) =>
        measure.Comparison == Comparison.Equal
        || points.RuleOf(measure) is ScoringRule.Nearest or ScoringRule.Inside;

    private static int Halved(int most, Func<int, bool> moves)
    {
        if (most == 0 || !moves(most))
            return 0;
        var (still, moved) = (0, most);
        while (moved - still > 1)
        {
            var middle = (still + moved) / 2;
            (still, moved) = moves(middle) ? (still, middle) : (middle, moved);
        }

        return moved;
    }

    private static int FirstOf(int most, Func<int, bool> moves)
    {
        for (var step = 1; step <= most; step++)
            if (moves(step))
                return step;
        return 0;
    }

    private Score TotalAfter(FigureChange change, List<Score> path, int steps)
    {
        var measure = path[^1].Measure!;
        var figure = change.Apply(measure.Figure!, steps);
        var lastDay = figure is Figure.Date ? terms.Of(measure.Target, scope).LastDay : null;
        var verdict = Verdict.Of(figure, measure, measure.Base is { } known ? known : default(ExactFraction?), lastDay);
        return ChangedScore.TotalWith(path, points.Of(verdict.On(measure with { Figure = figure })).Points);
    }

    // The paths to the targets that have a figure and points of their own, outcomes last.
    private static List<List<Score>> PathsOf(Score total)
    {
        List<List<Score>> paths = [], outcomes = [];
        Walk([total], paths, outcomes);
        paths.AddRange(outcomes);
        return paths;
    }

    private static void Walk(List<Score> path, List<List<Score>> paths, List<List<Score>> outcomes)
    {
        var node = path[^1];
        if (node is { Level: ScoreLevel.Target, Points: not null, IsRelative: false, Measure: { State: MeasureState.Reported, Figure: { } figure } })
            (figure is Figure.Outcome ? outcomes : paths).Add(path);
        foreach (var child in node.Children)
            Walk([.. path, child], paths, outcomes);
    }

    private decimal[] ValuesOf(PeerGroup peers)
    {
        if (values.TryGetValue(peers, out var known))
            return known;
        var all = new List<decimal>();
        foreach (var unit in scores.Units)
            if (unit.Rank is not null && unit.Peers == peers)
                all.Add(ChangedScore.ValueOf(unit, profile));
        all.Sort();
        return values[peers] = [.. all];
    }
}
