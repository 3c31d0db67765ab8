using PlanMetrics.Measures;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores;

/// <summary>The points of single targets, before any group.</summary>
internal static class ItemPoints
{
    /// <summary>Points of one measure; null where it is taken out. 0 of 0 under a relative policy is left to <see cref="PeerMeans"/>.</summary>
    public static decimal? Of(Measure measure, Profile profile) => measure.State switch
    {
        MeasureState.Reported when measure.Met is not null => Rounded(Share(measure, profile), profile),
        MeasureState.Missing or MeasureState.Rejected when IsJudgeable(measure) && profile.Missing != MissingPolicy.Exclude => 0m,
        MeasureState.NotApplicable when IsZeroOfZero(measure) && PolicyFor(measure, profile) == ZeroCasePolicy.Full => profile.FullPoints,
        _ => null,
    };

    /// <summary>Whether it is 0 of 0: there were no cases.</summary>
    public static bool IsZeroOfZero(Measure measure) => measure is { State: MeasureState.NotApplicable, Figure: not null };

    /// <summary>Whether it counts as unreported for the profile's policy on missing figures.</summary>
    public static bool IsMissing(Measure measure) => measure.State is MeasureState.Missing or MeasureState.Rejected && IsJudgeable(measure);

    public static ZeroCasePolicy PolicyFor(Measure measure, Profile profile) => profile.ZeroCasesFor(measure.Target.Id);

    // Where the deployment supplies no threshold there is nothing to miss.
    private static bool IsJudgeable(Measure measure) =>
        measure.Threshold is not null
        || measure.Comparison is Plans.Comparison.Done or Plans.Comparison.Increase or Plans.Comparison.Decrease
        || measure.FigureKind == Plans.FigureKind.Pair;

    private static ExactFraction Share(Measure measure, Profile profile) =>
        profile.RuleFor(measure.Target, measure.Comparison, measure.FigureKind) switch
        {
            ScoringRule.Proportional proportional => Proportional.ShareOf(measure, proportional.Floor),
            _ => PassFail.ShareOf(measure),
        };

    private static decimal Rounded(ExactFraction share, Profile profile) => (share * profile.FullPoints).Round(WeightedMean.Places);
}
