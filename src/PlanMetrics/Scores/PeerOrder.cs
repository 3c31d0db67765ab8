using System.Collections.Immutable;
using PlanMetrics.Profiles;
using PlanMetrics.Scores.Adjusting;

namespace PlanMetrics.Scores;

/// <summary>The units of a peer group from the best: by score, then by what tells equal scores apart.</summary>
internal sealed class PeerOrder
{
    private readonly (UnitScore Unit, decimal[] Keys)[] places;

    public PeerOrder(IEnumerable<UnitScore> peers, Profile profile, ImmutableArray<TieBreak> tieBreaks) => places =
    [
        .. peers.Select(unit => (Unit: unit, Keys: KeysOf(unit, profile, tieBreaks)))
            .OrderBy(place => place.Keys, Comparer<decimal[]>.Create(Compare)).ThenBy(place => place.Unit.UnitId, StringComparer.Ordinal),
    ];

    public int Count => places.Length;

    public UnitScore this[int place] => places[place].Unit;

    /// <summary>Whether nothing tells the units at two places apart.</summary>
    public bool IsTie(int place, int other) => Compare(places[place].Keys, places[other].Keys) == 0;

    /// <summary>Whether the units at two places have the same score.</summary>
    public bool HaveSameScore(int place, int other) => places[place].Keys[0] == places[other].Keys[0];

    private static decimal[] KeysOf(UnitScore unit, Profile profile, ImmutableArray<TieBreak> tieBreaks)
    {
        var key = new decimal[tieBreaks.Length + 1];
        key[0] = profile.RankBy == RankBasis.Published ? unit.Rate!.Value : unit.Total.Points!.Value;
        for (var i = 0; i < tieBreaks.Length; i++)
            key[i + 1] = KeyOf(unit, tieBreaks[i]);
        return key;
    }

    private static decimal KeyOf(UnitScore unit, TieBreak tieBreak) => tieBreak.By switch
    {
        TieBreakBasis.Unrounded => unit.Total.Points!.Value,
        TieBreakBasis.Points => ScorePath.To(unit.Total, tieBreak.Item)?[^1].Points ?? decimal.MinValue,
        TieBreakBasis.Penalties => unit.Adjustments.Sum(line => Math.Min(line.Points, 0m)),
        TieBreakBasis.Bonus => unit.Adjustments.Sum(line => Math.Max(line.Points, 0m)),
        _ => -(unit.Missing + unit.Rejected),
    };

    private static int Compare(decimal[] one, decimal[] other)
    {
        for (var i = 0; i < one.Length; i++)
            if (other[i].CompareTo(one[i]) is var order && order != 0)
                return order;
        return 0;
    }
}
