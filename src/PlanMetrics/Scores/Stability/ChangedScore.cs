using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Stability;

/// <summary>A unit's rank and grade with other points for one target, by the exact rules, its peers being as they are.</summary>
internal sealed class ChangedScore
{
    private readonly Profile profile;
    private readonly UnitScore unit;
    private readonly decimal[] peers;

    /// <param name="profile">How points were made.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="peers">What all units of its peer group are ranked by, itself included, in ascending order.</param>
    public ChangedScore(Profile profile, UnitScore unit, decimal[] peers) => (this.profile, this.unit, this.peers) = (profile, unit, peers);

    /// <summary>What a unit is ranked by.</summary>
    public static decimal ValueOf(UnitScore unit, Profile profile) => profile.RankBy == RankBasis.Published ? unit.Rate!.Value : unit.Total.Points!.Value;

    /// <summary>The total with other points for the target at the end of a path.</summary>
    /// <param name="path">The nodes from the total to the target.</param>
    /// <param name="points">The target's points; null takes it out.</param>
    public static Score TotalWith(List<Score> path, decimal? points)
    {
        var changed = path[^1] with { Points = points };
        for (var level = path.Count - 2; level >= 0; level--)
            changed = ScoreTree.Group(path[level].Branch!, path[level].Children.Replace(path[level + 1], changed, ReferenceEqualityComparer.Instance));
        return changed;
    }

    /// <summary>The grade that a total earns.</summary>
    public GradeBand? Grade(Score total) => ScoreRate.GradeOf(RateOf(total), profile);

    /// <summary>The rank that a total earns; null where the unit is not ranked.</summary>
    public int? Rank(Score total)
    {
        if (unit.Rank is null)
            return null;
        var value = profile.RankBy == RankBasis.Published ? RateOf(total) : total.Points!.Value;
        var better = Better(value) - (ValueOf(unit, profile) > value ? 1 : 0);
        return better + 1;
    }

    private decimal RateOf(Score total) => ScoreRate.Of(total.Points!.Value, total.FullPoints, profile.Decimals);

    private int Better(decimal value)
    {
        var (low, high) = (0, peers.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = peers[middle] > value ? (low, middle) : (middle + 1, high);
        }

        return peers.Length - low;
    }
}
