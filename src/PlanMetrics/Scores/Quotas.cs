using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores;

/// <summary>
/// 等次名额: in each peer group, from the highest grade down, the best of those who earned a grade have its places; the others fall to the
/// next grade and stand for it there. Units without a rank come after all that have one, so that a quota is never exceeded by them.
/// </summary>
internal static class Quotas
{
    public static ImmutableArray<UnitScore> Apply(ImmutableArray<UnitScore> units, Profile profile, Findings findings)
    {
        if (profile.Quotas.IsEmpty)
            return units;
        var changed = new Dictionary<string, GradeBand>(StringComparer.Ordinal);
        foreach (var group in units.Where(unit => unit is { Peers: not null, Grade: not null, Rate: not null }).GroupBy(unit => unit.Peers!))
        {
            var peers = group.ToArray();
            for (var grade = profile.Grades.Length - 1; grade > 0; grade--)
                if (profile.Quotas.FirstOrDefault(quota => quota.Grade == profile.Grades[grade].Name.Chinese && quota.IsFor(group.Key)) is { } quota)
                    new Contest(quota, group.Key, profile, findings).Hold(peers, grade, changed);
        }

        return [.. units.Select(unit => changed.TryGetValue(unit.UnitId, out var grade) ? unit with { Grade = grade } : unit)];
    }

    /// <summary>How many places a quota gives in a group of so many graded units.</summary>
    public static int PlacesOf(GradeQuota quota, int units)
    {
        if (quota.Share is not { } share)
            return quota.Count ?? 0;
        var places = share * units;
        return (int)(quota.Rounding switch
        {
            QuotaRounding.Up => decimal.Ceiling(places),
            QuotaRounding.Nearest => decimal.Round(places, 0, MidpointRounding.AwayFromZero),
            _ => decimal.Floor(places),
        });
    }

    private sealed class Contest(GradeQuota quota, PeerGroup group, Profile profile, Findings findings)
    {
        public void Hold(UnitScore[] peers, int grade, Dictionary<string, GradeBand> changed)
        {
            var band = profile.Grades[grade];
            var standing = peers.Where(unit => changed.GetValueOrDefault(unit.UnitId, unit.Grade!) == band).ToArray();
            var places = PlacesOf(quota, peers.Length);
            if (standing.Length <= places)
                return;
            var breaks = quota.TieBreaks.IsEmpty ? profile.TieBreaks : quota.TieBreaks;
            var ranked = new PeerOrder(standing.Where(Ranks.IsRanked), profile, breaks);
            var others = new PeerOrder(standing.Where(unit => !Ranks.IsRanked(unit)), profile, breaks);
            var kept = Kept(ranked, Math.Min(places, ranked.Count), places);
            if (kept == ranked.Count)
                kept += Kept(others, Math.Max(0, Math.Min(places - kept, others.Count)), places);
            var fallen = InOrder(ranked, others).Skip(kept).ToArray();
            foreach (var unit in fallen)
                changed[unit.UnitId] = profile.Grades[grade - 1];
            if (fallen.Length > 0)
                Say(AdjustmentCodes.QuotaFull, places, ("count", standing.Length), ("units", UnitList.Of(fallen.Select(unit => unit.UnitId))));
        }

        private static IEnumerable<UnitScore> InOrder(params PeerOrder[] orders)
        {
            foreach (var order in orders)
                for (var place = 0; place < order.Count; place++)
                    yield return order[place];
        }

        // Where the places end within a tie, all of it is in or all of it is out.
        private int Kept(PeerOrder order, int most, int places)
        {
            if (most == 0 || most == order.Count || !order.IsTie(most - 1, most))
                return most;
            var (first, end) = (most - 1, most + 1);
            while (first > 0 && order.IsTie(first - 1, first))
                first--;
            while (end < order.Count && order.IsTie(end - 1, end))
                end++;
            var isIn = quota.EdgeTies == EdgeTies.TakeAll;
            Say(
                AdjustmentCodes.QuotaTie, places, ("units", UnitList.Of(Enumerable.Range(first, end - first).Select(place => order[place].UnitId))),
                ("done", isIn ? new LocalText("全部列入", "all of them have a place") : new("全部不列入", "none of them has a place")));
            return isIn ? end : first;
        }

        private void Say(DiagnosticDescriptor descriptor, int places, params ReadOnlySpan<DiagnosticArgument> arguments) =>
            findings.Add(Diagnostic.At(
                descriptor, SourceLocation.None,
                [("group", group.Name), ("grade", profile.Grades.First(band => band.Name.Chinese == quota.Grade).Name), ("places", places), .. arguments]));
    }
}
