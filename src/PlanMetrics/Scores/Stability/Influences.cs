using System.Collections.Immutable;

namespace PlanMetrics.Scores.Stability;

/// <summary>Collects over the peer groups how many ranks each target moves.</summary>
internal sealed class Influences
{
    private readonly Dictionary<string, TargetInfluence> byTarget = new(StringComparer.Ordinal);

    /// <summary>Counts the ranks of one unit that leaving a target out moves it.</summary>
    public void Count(string targetId, int moved)
    {
        var sofar = byTarget.GetValueOrDefault(targetId) ?? new(targetId, 0, 0, 0);
        byTarget[targetId] = moved == 0
            ? sofar
            : new(targetId, sofar.Ranks + moved, sofar.Units + 1, Math.Max(sofar.Largest, moved));
    }

    public ImmutableArray<TargetInfluence> InOrder()
    {
        var all = new List<TargetInfluence>(byTarget.Values);
        all.Sort(static (left, right) =>
            left.Ranks != right.Ranks ? right.Ranks.CompareTo(left.Ranks)
            : left.Largest != right.Largest ? right.Largest.CompareTo(left.Largest)
            : string.CompareOrdinal(left.TargetId, right.TargetId));
        return [.. all];
    }
}
