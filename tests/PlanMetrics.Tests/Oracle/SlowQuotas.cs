using PlanMetrics.Profiles;

namespace PlanMetrics.Tests.Oracle;

/// <summary>Ranks and places of a peer group, by counting for each unit who is better.</summary>
internal static class SlowQuotas
{
    public static SlowUnitScore WithRank(SlowInput input, SlowUnitScore score, List<SlowUnitScore> all)
    {
        if (!score.MayRank)
            return score;
        var peers = all.Where(other => other.MayRank && other.Peers == score.Peers).ToList();
        var breaks = input.Profile.TieBreaks;
        return score with
        {
            Rank = 1 + peers.Count(other => Compare(input, other, score, breaks) > 0),
            Tied = peers.Count(other => Compare(input, other, score, breaks) == 0) > 1,
        };
    }

    public static List<SlowUnitScore> WithQuotas(SlowInput input, List<SlowUnitScore> scores)
    {
        for (var grade = input.Profile.Grades.Length - 1; grade > 0; grade--)
        {
            var band = input.Profile.Grades[grade].Name.Chinese;
            var before = scores;
            scores = [.. before.Select(score => score.Grade == band && !HasPlace(input, score, before) ? score with { Grade = input.Profile.Grades[grade - 1].Name.Chinese } : score)];
        }

        return scores;
    }

    private static bool HasPlace(SlowInput input, SlowUnitScore score, List<SlowUnitScore> all)
    {
        if (score.Peers is null || input.Profile.Quotas.FirstOrDefault(q => q.Grade == score.Grade && (q.Peers.IsEmpty || q.Peers.Contains(score.Peers))) is not { } quota)
            return true;
        var graded = all.Where(other => other.Peers == score.Peers && other.Grade is not null).ToList();
        var places = quota.Count ?? (int)(quota.Rounding switch
        {
            QuotaRounding.Down => Math.Floor(quota.Share!.Value * graded.Count),
            QuotaRounding.Up => Math.Ceiling(quota.Share!.Value * graded.Count),
            _ => Math.Floor((quota.Share!.Value * graded.Count) + 0.5m),
        });
        var rivals = graded.Where(other => other.Grade == score.Grade).ToList();
        var breaks = quota.TieBreaks.IsEmpty ? input.Profile.TieBreaks : quota.TieBreaks;
        var better = rivals.Count(other => Compare(input, other, score, breaks) > 0);
        var same = rivals.Count(other => Compare(input, other, score, breaks) == 0);
        return better + same <= places || (better < places && quota.EdgeTies == EdgeTies.TakeAll);
    }

    // Above 0 where the first is better; a unit with a rank is better than any without.
    private static int Compare(SlowInput input, SlowUnitScore one, SlowUnitScore other, IEnumerable<TieBreak> breaks)
    {
        var order = one.MayRank.CompareTo(other.MayRank);
        if (order == 0)
            order = Key(input, one).CompareTo(Key(input, other));
        foreach (var tieBreak in breaks)
            if (order == 0)
                order = Key(one, tieBreak).CompareTo(Key(other, tieBreak));
        return order;
    }

    private static Rational Key(SlowInput input, SlowUnitScore score) =>
        input.Profile.RankBy == RankBasis.Published ? score.Rate!.Value : score.Total.Points!.Value;

    private static Rational Key(SlowUnitScore score, TieBreak tieBreak) => tieBreak.By switch
    {
        TieBreakBasis.Unrounded => score.Total.Points!.Value,
        TieBreakBasis.Points => SlowAdjustments.Find(score.Total, tieBreak.Item)?.Points ?? -1,
        TieBreakBasis.Penalties => Rational.Zero - score.Penalties,
        TieBreakBasis.Bonus => score.Bonus,
        _ => -score.Total.Leaves.Count(leaf => leaf.Measure!.State is PlanMetrics.Measures.MeasureState.Missing or PlanMetrics.Measures.MeasureState.Rejected),
    };
}
