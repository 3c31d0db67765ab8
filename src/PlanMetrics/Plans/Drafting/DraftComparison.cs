using System.Collections.Immutable;
using PlanMetrics.Plans.Tracing;

namespace PlanMetrics.Plans.Drafting;

/// <summary>起草核对: a draft held against a plan that people confirmed from the same text. It says how far drafting can be trusted.</summary>
/// <param name="Found">The confirmed targets that the draft has, each with its candidate: the same task, clause, comparison and threshold.</param>
/// <param name="Missed">The confirmed targets that it lacks.</param>
/// <param name="Extra">The candidates that no confirmed target stands for.</param>
public sealed record DraftComparison(
    ImmutableArray<(Target Target, DraftCandidate Candidate)> Found, ImmutableArray<Target> Missed, ImmutableArray<DraftCandidate> Extra)
{
    /// <summary>Whether both hold the same targets.</summary>
    public bool Agrees => Missed.IsEmpty && Extra.IsEmpty;

    /// <summary>Compares the targets of one tier.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="confirmed">The confirmed plan.</param>
    /// <param name="tier">The tier.</param>
    public static DraftComparison Run(PlanDraftResult draft, Plan confirmed, Tier tier = Tier.Explicit)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(confirmed);
        var open = draft.Candidates.Where(candidate => candidate.Target.Tier == tier).ToList();
        var found = ImmutableArray.CreateBuilder<(Target, DraftCandidate)>();
        var missed = ImmutableArray.CreateBuilder<Target>();
        foreach (var target in confirmed.Targets.Where(target => target.Tier == tier))
        {
            // Two rates of one clause differ by name alone: the nearest name is the one meant.
            var candidate = open.Where(candidate => IsSame(candidate.Target, target))
                .MinBy(candidate => EditDistance.Between(candidate.Target.Name.Chinese, target.Name.Chinese));
            if (candidate is null)
            {
                missed.Add(target);
                continue;
            }

            open.Remove(candidate);
            found.Add((target, candidate));
        }

        return new DraftComparison(found.ToImmutable(), missed.ToImmutable(), [.. open]);
    }

    private static bool IsSame(Target drafted, Target confirmed)
    {
        var (left, right) = (SourceText.Fold(drafted.Citation.Phrase), SourceText.Fold(confirmed.Citation.Phrase));
        return drafted.Task == confirmed.Task && drafted.Figure == confirmed.Figure && drafted.Comparison == confirmed.Comparison
            && drafted.Threshold == confirmed.Threshold && drafted.UnitOfMeasure == confirmed.UnitOfMeasure && drafted.Cadence == confirmed.Cadence
            && (left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal));
    }
}
