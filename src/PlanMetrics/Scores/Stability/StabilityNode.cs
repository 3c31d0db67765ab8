using PlanMetrics.Profiles;

namespace PlanMetrics.Scores.Stability;

/// <summary>A node of a tree that is being put together: a group, or a target with its column of values.</summary>
/// <param name="Path">Its ids from the top, which name the stream that its weight is varied by.</param>
/// <param name="Id">Its id among its siblings.</param>
/// <param name="Weight">Its nominal weight.</param>
internal sealed record StabilityNode(string Path, string Id, decimal Weight)
{
    public List<StabilityNode> Children { get; } = [];

    /// <summary>How its value is made of what is below it.</summary>
    public Aggregation Aggregation { get; set; }

    /// <summary>The column of its values; -1 for a group.</summary>
    public int Column { get; set; } = -1;

    /// <summary>The child of an id and weight, added where it is not there yet.</summary>
    public StabilityNode Child(string id, decimal weight)
    {
        foreach (var child in Children)
            if (child.Weight == weight && child.Id == id)
                return child;
        var added = new StabilityNode(Path + "/" + id, id, weight);
        Children.Add(added);
        return added;
    }
}
