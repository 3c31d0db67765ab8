using System.Collections.Immutable;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores;

/// <summary>Ranks within peer groups: ties share a rank, and the next one is left out (1, 2, 2, 4).</summary>
internal static class Ranks
{
    public static ImmutableArray<UnitScore> Give(ImmutableArray<UnitScore> units, RankBasis basis)
    {
        var ranked = units.Where(IsRanked).GroupBy(unit => unit.Peers!)
            .SelectMany(group => InGroup([.. group], basis))
            .ToDictionary(unit => unit.UnitId, StringComparer.Ordinal);
        return [.. units.Select(unit => ranked.GetValueOrDefault(unit.UnitId, unit))];
    }

    private static bool IsRanked(UnitScore unit) => unit.NotRanked.Chinese.Length == 0 && unit is { Peers: not null, Rate: not null };

    private static IEnumerable<UnitScore> InGroup(UnitScore[] peers, RankBasis basis)
    {
        decimal Value(UnitScore unit) => basis == RankBasis.Published ? unit.Rate!.Value : unit.Total.Points!.Value;
        foreach (var unit in peers)
            yield return unit with
            {
                Rank = 1 + peers.Count(other => Value(other) > Value(unit)),
                Tied = peers.Count(other => Value(other) == Value(unit)) > 1,
            };
    }
}
