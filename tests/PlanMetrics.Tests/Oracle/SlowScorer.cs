using PlanMetrics.Measures;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Tests.Oracle;

/// <summary>
/// An independent, slow scorer, written from the method alone and for obviousness: exact fractions, days one by one, every figure looked at
/// again for every question. The real one must agree with it.
/// </summary>
internal static class SlowScorer
{
    // A unit that owes nothing has no score and no row.
    public static List<SlowUnitScore> Score(SlowInput input, List<SlowMeasure> measures)
    {
        var scores = new List<SlowUnitScore>();
        foreach (var unit in input.Units)
        {
            var own = measures.Where(measure => measure.UnitId == unit.Id && measure.Role == MeasureRole.Own).ToList();
            if (own.Count > 0)
                scores.Add(ScoreOf(input, unit, own, measures));
        }

        var district = measures.Where(measure => measure.Role == MeasureRole.District).ToList();
        scores = SlowQuotas.WithQuotas(input, [.. scores.Select(score => SlowQuotas.WithRank(input, score, scores))]);
        return [.. scores, ScoreOf(input, null, district, measures)];
    }

    private static SlowUnitScore ScoreOf(SlowInput input, ReportingUnit? unit, List<SlowMeasure> own, List<SlowMeasure> all)
    {
        var profile = input.Profile;
        var total = SlowTree.Of(input, own, all);
        var score = new SlowUnitScore(unit?.Id ?? "*", total)
        {
            Scored = unit is not { Scored: false },
            Withheld = profile.Missing == MissingPolicy.Withhold && total.Leaves.Any(leaf => leaf.Points is not null && leaf.Measure!.State is (MeasureState.Missing or MeasureState.Rejected)),
            Peers = PeersOf(input, unit)?.Name.Chinese,
            Rebased = SlowTree.TakenOut(total),
            Contributions = profile.Tree is null ? SlowTree.Contributions(total) : SlowProfileTree.Contributions(total),
        };
        if (total.Points is null || unit is { Scored: false } || score.Withheld)
            return score;
        score = Adjusted(input, score, own, all, out var vetoes);
        var points = score.Total.Points!.Value;
        var rate = (points * 100 / (profile.Tree is null ? profile.FullPoints : total.Full)).Round(profile.Decimals);
        return score with
        {
            Published = points.Round(profile.Decimals),
            Rate = rate,
            Grade = input.YearIsSilent ? null : GradeOf(profile, rate, vetoes),
            GradeBeforeQuota = input.YearIsSilent ? null : GradeOf(profile, rate, vetoes),
            MayRank = score.Peers is not null && !input.YearIsSilent && !vetoes.Exists(veto => veto.Effects.Contains(VetoEffect.NoRank))
                && total.Counted >= profile.MinimumTargets
                && Rational.One - score.Rebased >= profile.MinimumWeightShare
                && !total.Leaves.Any(leaf => leaf.MarksNoRank),
        };
    }

    /// <summary>Group, bonus, penalties, veto, in this order; a veto on an item first changes the tree that the others work on.</summary>
    private static SlowUnitScore Adjusted(SlowInput input, SlowUnitScore score, List<SlowMeasure> own, List<SlowMeasure> all, out List<Veto> vetoes)
    {
        var adjustments = new SlowAdjustments(input, score.UnitId);
        vetoes = [.. adjustments.Vetoes];
        var tree = SlowTree.Of(input with { Zeroed = [.. adjustments.Zeroed(score.Total)] }, own, all);
        var contributions = input.Profile.Tree is null ? SlowTree.Contributions(tree) : SlowProfileTree.Contributions(tree);
        var bonus = adjustments.Bonus(tree, contributions);
        var penalties = adjustments.Penalties(tree, contributions, bonus);
        var held = tree.Points!.Value + bonus - penalties;
        var isNothing = vetoes.Exists(veto => veto.Effects.Contains(VetoEffect.ZeroTotal));
        return score with
        {
            Total = tree with { Points = isNothing ? Rational.Zero : held },
            Vetoed = isNothing ? held : Rational.Zero,
            Contributions = contributions,
            Bonus = bonus,
            Penalties = penalties,
        };
    }

    private static string? GradeOf(Profile profile, Rational rate, List<Veto> vetoes)
    {
        var left = profile.Grades.Where(grade => (Rational)grade.From <= rate).ToList();
        foreach (var veto in vetoes)
        {
            if (veto.Effects.Contains(VetoEffect.CapGrade))
                left.RemoveAll(grade => grade.From > profile.Grades.Single(cap => cap.Name.Chinese == veto.Grade).From);
            if (veto.Effects.Contains(VetoEffect.BarTopGrades))
                left.RemoveAll(profile.Grades.TakeLast(veto.BarredGrades).Contains);
        }

        return left.Count == 0 ? null : left[^1].Name.Chinese;
    }

    /// <summary>Who a unit is ranked against; null for the district, for a unit that is not scored and for one that no group takes.</summary>
    public static PeerGroup? PeersOf(SlowInput input, ReportingUnit? unit) => unit is not { Scored: true }
        ? null
        : input.Profile.PeerGroups.FirstOrDefault(group =>
            group.Kinds.Contains(unit.Kind) || group.Units.Contains(unit.Id) || unit.Groups.Any(group.Groups.Contains));
}
