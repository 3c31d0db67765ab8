using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Adjusting;

/// <summary>Finds parts of a score tree by reference.</summary>
internal static class ScorePath
{
    /// <summary>The nodes from the total to an item, both included; null where the tree does not hold it.</summary>
    public static List<Score>? To(Score total, ItemReference item)
    {
        var path = new List<Score>();
        return Walk(total, item, path) ? path : null;
    }

    private static bool Walk(Score node, ItemReference item, List<Score> path)
    {
        path.Add(node);
        if (Is(node, item))
            return true;
        foreach (var child in node.Children)
            if (Walk(child, item, path))
                return true;
        path.RemoveAt(path.Count - 1);
        return false;
    }

    private static bool Is(Score node, ItemReference item) => item.Level switch
    {
        ItemLevel.Total => node.Level == ScoreLevel.Total,
        ItemLevel.Section => node.Level == ScoreLevel.Section && node.Id == item.Id,
        ItemLevel.Task => node.Level == ScoreLevel.Task && node.Id == item.Id,
        ItemLevel.Group => node.Level == ScoreLevel.Group && node.Id == item.Id,
        ItemLevel.Target => node.Level == ScoreLevel.Target && node.Id == item.Id,
        _ => throw new ArgumentOutOfRangeException(nameof(item), item.Level, "No such level."),
    };
}
