using PlanMetrics.Observations;

namespace PlanMetrics.Results.Comparing;

/// <summary>变动依据: one thing that a change rests on.</summary>
/// <param name="Kind">What it is.</param>
public sealed record ChangeReason(ChangeKind Kind)
{
    /// <summary>The objection; null for every other kind.</summary>
    public Objection? Objection { get; init; }

    /// <summary>The line of the verification sheet; null for every other kind.</summary>
    public Verification? Verification { get; init; }

    /// <summary>The input file; empty for every other kind.</summary>
    public string File { get; init; } = "";
}
