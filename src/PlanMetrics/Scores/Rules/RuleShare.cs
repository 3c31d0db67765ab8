using PlanMetrics.Measures;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;

namespace PlanMetrics.Scores.Rules;

/// <summary>What a reported measure earns under a rule, as an exact share of full points from 0 to 1.</summary>
internal static class RuleShare
{
    /// <summary>The share; null where the rule finds nothing to judge.</summary>
    /// <param name="measure">A reported measure.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="full">The profile's full points.</param>
    /// <param name="peers">The peers' values for a relative rule; null where there are none to compare with.</param>
    /// <param name="calendar">Which days are working days.</param>
    public static ExactFraction? Of(Measure measure, ScoringRule rule, decimal full, PeerField? peers, AssessmentCalendar calendar) =>
        rule.NeedsThreshold && measure.Met is null ? null
        : rule.IsRelative ? OfRelative(measure, rule, full, peers)
        : rule switch
        {
            ScoringRule.Proportional proportional => Proportional.ShareOf(measure, proportional.Floor),
            ScoringRule.Steps steps => Steps.ShareOf(measure, steps, full),
            ScoringRule.Bands bands => Bands.ShareOf(measure, bands, full),
            ScoringRule.PerOccurrence each => PerOccurrence.ShareOf(measure, each, full),
            ScoringRule.Lateness lateness => Lateness.ShareOf(measure, lateness, full, calendar),
            ScoringRule.Goalposts goalposts => Goalposts.ShareOf(measure, goalposts),
            ScoringRule.Nearest nearest => Nearest.ShareOf(measure, nearest),
            ScoringRule.Inside inside => Inside.ShareOf(measure, inside),
            _ => PassFail.ShareOf(measure),
        };

    private static ExactFraction? OfRelative(Measure measure, ScoringRule rule, decimal full, PeerField? peers)
    {
        if (peers is null || ExactComparison.ValueOf(measure.Figure, measure.UnitOfMeasure) is not { } value)
            return null;
        return rule switch
        {
            ScoringRule.MinMax minMax => MinMax.ShareOf(value, peers, minMax),
            ScoringRule.RankSteps ranks => RankSteps.ShareOf(value, peers, ranks, full),
            _ => BestUnit.ShareOf(value, peers),
        };
    }
}
