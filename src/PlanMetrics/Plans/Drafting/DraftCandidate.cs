using System.Collections.Immutable;
using PlanMetrics.Diagnostics;

namespace PlanMetrics.Plans.Drafting;

/// <summary>候选目标: a target that a text seems to hold. A person confirms it or strikes it out.</summary>
/// <param name="Target">The target as it stands in the drafted plan.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Why">What in the text made it one, and what was inferred.</param>
/// <param name="Numbers">The numbers of the text that it takes up; empty where the wording alone makes it a target.</param>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record DraftCandidate(
    Target Target, DraftConfidence Confidence, LocalText Why, ImmutableArray<DraftNumber> Numbers, int Line, int Column);
