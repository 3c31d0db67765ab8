using System.Collections.Immutable;

namespace PlanMetrics.Scores.Adjusting;

/// <summary>The tree in which vetoed targets have 0 points; each node that changed keeps what it had as a step.</summary>
internal static class VetoedTree
{
    public const string Step = "veto";

    /// <summary>An item whose points a veto has taken; others as they are, and what is taken out stays so.</summary>
    public static ScoredItem Zeroed(ScoredItem item, HashSet<string> targets) =>
        item.Points is not null && targets.Contains(item.Measure.Target.Id) ? item with { Points = 0m, BeforeCap = null } : item;

    /// <summary>The new tree with the steps of the old one and the veto after them.</summary>
    public static Score Of(Score before, Score after)
    {
        if (before.Points is not { } had || after.Points is not { } has)
            return after;
        var children = ImmutableArray.CreateBuilder<Score>(after.Children.Length);
        for (var i = 0; i < after.Children.Length; i++)
            children.Add(Of(before.Children[i], after.Children[i]));
        return after with
        {
            Children = children.MoveToImmutable(),
            Steps = had == has ? before.Steps : [.. before.Steps, new(Step, had, has)],
        };
    }
}
