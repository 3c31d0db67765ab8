using PlanMetrics.Measures;

namespace PlanMetrics.Scores.Rules;

/// <summary>本单位/第一名×满分: x / best, or best / x where lower is better; whoever equals the best has full points, at 0 too.</summary>
internal static class BestUnit
{
    public static ExactFraction ShareOf(ExactFraction value, PeerField peers)
    {
        var order = value.CompareTo(peers.Best);
        return order == 0 ? ExactFraction.One : order < 0 ? value / peers.Best : peers.Best / value;
    }
}
