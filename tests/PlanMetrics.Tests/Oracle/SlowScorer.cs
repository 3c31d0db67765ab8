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
        scores = [.. scores.Select(score => WithRank(input, score, scores))];
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
        if (total.Points is not { } points || unit is { Scored: false } || score.Withheld)
            return score;
        var rate = (points * 100 / (profile.Tree is null ? profile.FullPoints : total.Full)).Round(profile.Decimals);
        return score with
        {
            Published = points.Round(profile.Decimals),
            Rate = rate,
            Grade = input.YearIsSilent ? null : profile.Grades.LastOrDefault(grade => (Rational)grade.From <= rate)?.Name.Chinese,
            MayRank = score.Peers is not null && !input.YearIsSilent
                && total.Counted >= profile.MinimumTargets
                && Rational.One - score.Rebased >= profile.MinimumWeightShare
                && !total.Leaves.Any(leaf => leaf.MarksNoRank),
        };
    }

    private static SlowUnitScore WithRank(SlowInput input, SlowUnitScore score, List<SlowUnitScore> all)
    {
        if (!score.MayRank)
            return score;
        var peers = all.Where(other => other.MayRank && other.Peers == score.Peers).ToList();
        return score with
        {
            Rank = 1 + peers.Count(other => Key(input, other) > Key(input, score)),
            Tied = peers.Count(other => Key(input, other).CompareTo(Key(input, score)) == 0) > 1,
        };
    }

    private static Rational Key(SlowInput input, SlowUnitScore score) =>
        input.Profile.RankBy == RankBasis.Published ? score.Rate!.Value : score.Total.Points!.Value;

    /// <summary>Who a unit is ranked against; null for the district, for a unit that is not scored and for a kind in no group.</summary>
    public static PeerGroup? PeersOf(SlowInput input, ReportingUnit? unit) => unit is not { Scored: true }
        ? null
        : input.Profile.PeerGroups.FirstOrDefault(group => group.Kinds.Contains(unit.Kind));
}
