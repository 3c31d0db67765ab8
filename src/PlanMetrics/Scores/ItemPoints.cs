using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Rosters;
using PlanMetrics.Scores.Rules;

namespace PlanMetrics.Scores;

/// <summary>The points of single targets, before any group.</summary>
internal sealed class ItemPoints(Profile profile, PeerFields fields, AssessmentCalendar calendar)
{
    /// <summary>A measure with its points, null where it is taken out. 0 of 0 under a relative policy is left to <see cref="PeerMeans"/>.</summary>
    public ScoredItem Of(Measure measure) => measure.State switch
    {
        MeasureState.Reported => Reported(measure, RuleFor(measure)),
        MeasureState.Missing or MeasureState.Rejected when profile.Missing != MissingPolicy.Exclude => Silent(measure, RuleFor(measure)),
        MeasureState.NotApplicable when IsZeroOfZero(measure) && PolicyFor(measure, profile) == ZeroCasePolicy.Full => new(measure, profile.FullPoints),
        _ => new(measure, null),
    };

    /// <summary>Whether it is 0 of 0: there were no cases.</summary>
    public static bool IsZeroOfZero(Measure measure) => measure is { State: MeasureState.NotApplicable, Figure: not null };

    /// <summary>Whether it counts as unreported for the profile's policy on missing figures.</summary>
    public bool IsMissing(Measure measure) =>
        measure.State is MeasureState.Missing or MeasureState.Rejected && IsExpected(measure, RuleFor(measure));

    public static ZeroCasePolicy PolicyFor(Measure measure, Profile profile) => profile.ZeroCasesFor(measure.Target.Id);

    private ScoringRule RuleFor(Measure measure) =>
        profile.RuleFor(measure.Target, measure.Comparison, measure.FigureKind);

    // Where the deployment supplies no threshold there is nothing to miss, unless the rule asks for none.
    private static bool IsJudgeable(Measure measure, ScoringRule rule) =>
        !rule.NeedsThreshold
        || measure.Threshold is not null
        || measure.Comparison is Comparison.Done or Comparison.Increase or Comparison.Decrease
        || measure.FigureKind == FigureKind.Pair;

    private ScoredItem Reported(Measure measure, ScoringRule rule)
    {
        var peers = rule.IsRelative ? fields.Of(measure) : null;
        var share = RuleShare.Of(measure, rule, profile.FullPoints, peers, calendar);
        return new(measure, Points(share), rule.IsRelative && share is not null)
        {
            BeforeCap = Cap.Removed(rule) is { } uncapped ? Points(RuleShare.Of(measure, uncapped, profile.FullPoints, peers, calendar)) : null,
        };
    }

    private ScoredItem Silent(Measure measure, ScoringRule rule) => new(
        measure,
        !IsExpected(measure, rule) ? null
        : rule is ScoringRule.Lateness lateness ? Points(Lateness.ShareOfNever(lateness, profile.FullPoints))
        : 0m);

    // Who is compared with nobody has no points whether it reports or not.
    private bool IsExpected(Measure measure, ScoringRule rule) =>
        IsJudgeable(measure, rule) && (!rule.IsRelative || fields.Compares(measure));

    private decimal? Points(ExactFraction? share) => share is { } part ? (part * profile.FullPoints).Round(WeightedMean.Places) : null;
}
