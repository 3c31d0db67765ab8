namespace PlanMetrics.Plans.Tracing;

/// <summary>What the clause around a phrase says about a target.</summary>
/// <param name="State">How the target stands by it.</param>
/// <param name="Found">What decided: the number with its comparison, or the clause.</param>
/// <param name="Claimed">The numbers of the text that the target accounts for.</param>
internal readonly record struct ClauseReading(TraceState State, string Found, IReadOnlyList<Quantity> Claimed)
{
    public bool IsConfirmed => State is TraceState.ConfirmedByNumber or TraceState.ConfirmedByPhrase;

    public static ClauseReading Fault(TraceState state, string found) => new(state, found, []);
}
