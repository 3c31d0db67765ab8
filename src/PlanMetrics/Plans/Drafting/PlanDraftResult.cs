using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Plans.Drafting;

/// <summary>起草结果: a plan drafted from a text, with what was read and what was not understood. Immutable.</summary>
/// <param name="Plan">The drafted plan; null where the text gives none, which a finding explains.</param>
/// <param name="Candidates">Its targets with how sure each is, in the order of the text.</param>
/// <param name="Unread">Every number of the text that became no target, with the reason, in the order of the text.</param>
/// <param name="Findings">What a person must settle.</param>
public sealed record PlanDraftResult(
    Plan? Plan, ImmutableArray<DraftCandidate> Candidates, ImmutableArray<UnreadNumber> Unread, ImmutableArray<Diagnostic> Findings);
