using System.Collections.Immutable;

namespace PlanMetrics.Plans.Tracing;

/// <summary>One target held against the text.</summary>
/// <param name="Target">The target.</param>
/// <param name="State">How it stands.</param>
/// <param name="Found">What the text says there; for a missing phrase the nearest wording of its task; empty where there is nothing like it.</param>
/// <param name="FoundInTasks">The other tasks that hold the phrase; empty unless it stands elsewhere only.</param>
public sealed record TargetTrace(Target Target, TraceState State, string Found, ImmutableArray<int> FoundInTasks)
{
    /// <summary>What in the text fixes its number.</summary>
    public TraceBasis Basis { get; init; }

    /// <summary>Whether plan and text agree.</summary>
    public bool IsConfirmed => State is TraceState.ConfirmedByNumber or TraceState.ConfirmedByPhrase;
}
