using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores;

/// <summary>Ranks within peer groups: ties that nothing tells apart share a rank, and the next one is left out (1, 2, 2, 4).</summary>
internal static class Ranks
{
    public static ImmutableArray<UnitScore> Give(ImmutableArray<UnitScore> units, Profile profile, Findings findings)
    {
        var ranked = new Dictionary<string, UnitScore>(units.Length, StringComparer.Ordinal);
        foreach (var group in units.Where(IsRanked).GroupBy(unit => unit.Peers!))
        {
            var order = new PeerOrder(group, profile, profile.TieBreaks);
            Rank(order, ranked);
            if (!profile.TieBreaks.IsEmpty)
                SayWhoWasToldApart(group.Key, order, findings);
        }

        return [.. units.Select(unit => ranked.GetValueOrDefault(unit.UnitId, unit))];
    }

    /// <summary>Whether a unit is ranked.</summary>
    public static bool IsRanked(UnitScore unit) => unit.NotRanked.Chinese.Length == 0 && unit is { Peers: not null, Rate: not null };

    private static void Rank(PeerOrder order, Dictionary<string, UnitScore> ranked)
    {
        var rank = 1;
        for (var place = 0; place < order.Count; place++)
        {
            var asBefore = place > 0 && order.IsTie(place - 1, place);
            if (!asBefore)
                rank = place + 1;
            var asAfter = place + 1 < order.Count && order.IsTie(place, place + 1);
            ranked.Add(order[place].UnitId, order[place] with { Rank = rank, Tied = asBefore || asAfter });
        }
    }

    private static void SayWhoWasToldApart(PeerGroup group, PeerOrder order, Findings findings)
    {
        for (int first = 0, end; first < order.Count; first = end)
        {
            for (end = first + 1; end < order.Count && order.HaveSameScore(first, end);)
                end++;
            if (end - first > 1 && !order.IsTie(first, end - 1))
                findings.Add(Diagnostic.At(
                    AdjustmentCodes.RanksTold, SourceLocation.None, ("group", group.Name), ("count", end - first),
                    ("units", UnitList.Of(Enumerable.Range(first, end - first).Select(place => order[place].UnitId)))));
        }
    }
}
