using System.Collections.Immutable;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Measures;
using PlanMetrics.Profiles;

namespace PlanMetrics.Scores;

/// <summary>得分: a node of the score tree of one unit: a target, a task, a section, a group of the profile's own tree, or the total.</summary>
/// <param name="Id">The target's or group's id, the task's or section's number, or <c>total</c>.</param>
/// <param name="Level">What the node stands for.</param>
/// <param name="Name">Its name.</param>
public sealed record Score(string Id, ScoreLevel Level, LocalText Name)
{
    /// <summary>The nominal weight among its siblings, before re-basing.</summary>
    public decimal Weight { get; init; } = 1m;

    /// <summary>分值: full points of this node on its own scale, such as 5 where the profile's tree says so, else the profile's full points.</summary>
    public decimal FullPoints { get; init; }

    /// <summary>Points on that scale, 12 decimals; null where nothing below it applies.</summary>
    public decimal? Points { get; init; }

    /// <summary>How the value of a group is made of what is below it.</summary>
    public Aggregation Aggregation { get; init; }

    /// <summary>Why a group is taken out although something below it has points; empty where it is not.</summary>
    public LocalText Reason { get; init; } = "";

    /// <summary>Points that it brings to the unit's unrounded total; over the targets these add up to the total exactly. Null where it is taken out.</summary>
    public decimal? Contribution { get; init; }

    /// <summary>The measure of a target; null above targets.</summary>
    public Measure? Measure { get; init; }

    /// <summary>Whether its points depend on its peers: a relative rule, or the mean of theirs for 0 of 0.</summary>
    public bool IsRelative { get; init; }

    /// <summary>The nodes below it.</summary>
    public ImmutableArray<Score> Children { get; init; } = [];

    /// <summary>How its points came about, step by step.</summary>
    public ImmutableArray<ScoreStep> Steps { get; init; } = [];

    /// <summary>The node it was made by; null for one that was made by hand.</summary>
    internal ScoreBranch? Branch { get; init; }

    /// <summary>The weight before full points shrink.</summary>
    internal decimal NominalWeight => Branch?.Weight ?? Weight;

    /// <summary>Whether it takes part in its parent's value.</summary>
    public bool Applies => Points is not null;

    /// <summary>The targets below it, itself where it is one, in order.</summary>
    public IEnumerable<Score> Leaves() =>
        Level == ScoreLevel.Target ? [this] : Children.SelectMany(child => child.Leaves());

    /// <summary>How many targets below it take part in its value.</summary>
    internal int ScoredLeaves()
    {
        if (!Applies)
            return 0;
        var count = Level == ScoreLevel.Target ? 1 : 0;
        foreach (var child in Children)
            count += child.ScoredLeaves();
        return count;
    }

    /// <summary>Level, id, and points of full points, a dash where it is taken out: <c>Task 45 92.5/100</c>.</summary>
    public override string ToString() =>
        $"{Level} {Id} {(Points is { } points ? NumberText.Of(points) : "-")}/{NumberText.Of(FullPoints)}";
}
