using PlanMetrics.Measures;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Rules;

/// <summary>极差标准化: full × (x − worst) / (best − worst); where all are equal nobody is behind the best, and all have full points.</summary>
internal static class MinMax
{
    public static ExactFraction ShareOf(ExactFraction value, PeerField peers, ScoringRule.MinMax rule) =>
        peers.AllEqual ? ExactFraction.One : Scale.Share(value, peers.Worst, peers.Best, rule.MinimumShare);
}
