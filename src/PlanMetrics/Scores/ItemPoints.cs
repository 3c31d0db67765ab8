using PlanMetrics.Measures;
using PlanMetrics.Plans;
using PlanMetrics.Profiles;
using PlanMetrics.Scores.Rules;

namespace PlanMetrics.Scores;

/// <summary>The points of single targets, before any group.</summary>
internal sealed class ItemPoints(Profile profile, ItemRules rules, PeerFields fields)
{
    /// <summary>A measure with its points, null where it is taken out. 0 of 0 under a relative policy is left to <see cref="PeerMeans"/>.</summary>
    public ScoredItem Of(Measure measure) => measure.State switch
    {
        MeasureState.Reported => Reported(measure, rules.Of(measure)),
        MeasureState.Missing or MeasureState.Rejected when profile.Missing != MissingPolicy.Exclude => Silent(measure, rules.Of(measure)),
        MeasureState.NotApplicable when IsZeroOfZero(measure) && PolicyFor(measure, profile) == ZeroCasePolicy.Full => new(measure, rules.Of(measure).Full),
        _ => new(measure, null),
    };

    /// <summary>Whether it is 0 of 0: there were no cases.</summary>
    public static bool IsZeroOfZero(Measure measure) => measure is { State: MeasureState.NotApplicable, Figure: not null };

    /// <summary>Whether it counts as unreported for the profile's policy on missing figures.</summary>
    public bool IsMissing(Measure measure) =>
        measure.State is MeasureState.Missing or MeasureState.Rejected && IsExpected(measure, rules.Of(measure).Rule);

    public static ZeroCasePolicy PolicyFor(Measure measure, Profile profile) => profile.ZeroCasesFor(measure.Target.Id);

    /// <summary>The rule that a measure is scored by.</summary>
    public ScoringRule RuleOf(Measure measure) => rules.Of(measure).Rule;

    // Where the deployment supplies no threshold there is nothing to miss, unless the rule asks for none.
    private static bool IsJudgeable(Measure measure, ScoringRule rule) =>
        !rule.NeedsThreshold
        || measure.Threshold is not null
        || measure.Comparison is Comparison.Done or Comparison.Increase or Comparison.Decrease
        || measure.FigureKind == FigureKind.Pair;

    private ScoredItem Reported(Measure measure, ItemTerms terms)
    {
        var (rule, full) = terms;
        var peers = rule.IsRelative ? fields.Of(measure) : null;
        var share = RuleShare.Of(measure, rule, full, peers, rules.Calendar);
        return new(measure, Points(share, full), rule.IsRelative && share is not null)
        {
            BeforeCap = Cap.Removed(rule) is { } uncapped ? Points(RuleShare.Of(measure, uncapped, full, peers, rules.Calendar), full) : null,
        };
    }

    private ScoredItem Silent(Measure measure, ItemTerms terms) => new(
        measure,
        !IsExpected(measure, terms.Rule) ? null
        : terms.Rule is ScoringRule.Lateness lateness ? Points(Lateness.ShareOfNever(lateness, terms.Full), terms.Full)
        : 0m);

    // Who is compared with nobody has no points whether it reports or not.
    private bool IsExpected(Measure measure, ScoringRule rule) =>
        IsJudgeable(measure, rule) && (!rule.IsRelative || fields.Compares(measure));

    private static decimal? Points(ExactFraction? share, decimal full) => share is { } part ? (part * full).Round(GroupValue.Places) : null;
}
