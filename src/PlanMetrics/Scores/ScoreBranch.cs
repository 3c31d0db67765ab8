using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores;

/// <summary>A node of the tree that the units of one kind are scored by, before any points.</summary>
/// <param name="Id">The target's or group's id, the task's or section's number, or <c>total</c>.</param>
/// <param name="Level">What it stands for.</param>
/// <param name="Name">Its name.</param>
internal sealed record ScoreBranch(string Id, ScoreLevel Level, LocalText Name)
{
    public decimal Weight { get; init; } = 1m;

    public decimal Full { get; init; }

    public Aggregation Aggregation { get; init; }

    public decimal MinimumAvailability { get; init; }

    public decimal MinimumWeight { get; init; }

    /// <summary>Whether its full points and its weight shrink by what is taken out below it.</summary>
    public bool Shrinks { get; init; }

    public ImmutableArray<ScoreBranch> Children { get; init; } = [];
}
