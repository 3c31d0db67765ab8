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
    public static decimal? TotalWith(List<Score> path, decimal? points)
    {
        for (var level = path.Count - 2; level >= 0; level--)
        {
            var children = path[level].Children;
            var items = new WeightedItem[children.Length];
            for (var i = 0; i < items.Length; i++)
                items[i] = new(children[i].Weight, ReferenceEquals(children[i], path[level + 1]) ? points : children[i].Points);
            points = WeightedMean.Of(items);
        }

        return points;
    }

    /// <summary>The grade that a total earns.</summary>
    public GradeBand? Grade(decimal total) => ScoreRate.GradeOf(ScoreRate.Of(total, profile), profile);

    /// <summary>The rank that a total earns; null where the unit is not ranked.</summary>
    public int? Rank(decimal total)
    {
        if (unit.Rank is null)
            return null;
        var value = profile.RankBy == RankBasis.Published ? ScoreRate.Of(total, profile) : total;
        var better = Better(value) - (ValueOf(unit, profile) > value ? 1 : 0);
        return better + 1;
    }

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
