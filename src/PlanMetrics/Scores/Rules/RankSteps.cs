using PlanMetrics.Measures;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Rules;

/// <summary>按名次递减: full − deduct × (place − 1); ties share the better place, and the next is left out.</summary>
internal static class RankSteps
{
    public static ExactFraction ShareOf(ExactFraction value, PeerField peers, ScoringRule.RankSteps rule, decimal full) =>
        Deduction.Left((ExactFraction)rule.Deduct * (peers.PlaceOf(value) - 1), rule.Cap, rule.Of ?? full);
}
