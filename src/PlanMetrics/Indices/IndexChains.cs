using System.Collections.Immutable;

namespace PlanMetrics.Indices;

/// <summary>The groups that an indicator lies in, from its own up; an indicator exists for a unit where all of them do.</summary>
internal sealed class IndexChains
{
    private readonly Dictionary<string, IndexGroup> groups;

    /// <exception cref="ArgumentException">A group is in none that exists, or parents go in a circle.</exception>
    public IndexChains(CompositeIndex index)
    {
        groups = index.Groups.ToDictionary(group => group.Id, StringComparer.Ordinal);
        foreach (var group in index.Groups)
            _ = Above(group.Parent, group.Id);
        foreach (var indicator in index.Indicators)
            _ = Above(indicator.Group, indicator.Id);
    }

    /// <summary>Whether it is not for all kinds of unit.</summary>
    public bool HasKinds(IndexIndicator indicator) =>
        !indicator.Kinds.IsEmpty || Above(indicator.Group, indicator.Id).Exists(group => !group.Kinds.IsEmpty);

    /// <summary>The kinds of unit that have an indicator; empty for all, and, with <see cref="HasKinds"/>, for none.</summary>
    public ImmutableArray<string> KindsOf(IndexIndicator indicator)
    {
        IEnumerable<string>? kinds = indicator.Kinds.IsEmpty ? null : indicator.Kinds;
        foreach (var group in Above(indicator.Group, indicator.Id))
            if (!group.Kinds.IsEmpty)
                kinds = kinds?.Intersect(group.Kinds, StringComparer.Ordinal) ?? group.Kinds;
        return kinds is null ? [] : [.. kinds];
    }

    private List<IndexGroup> Above(string? parent, string id)
    {
        var chain = new List<IndexGroup>();
        for (var next = parent; next is not null;)
        {
            if (!groups.TryGetValue(next, out var group))
                throw new ArgumentException($"\"{id}\" is in the group \"{next}\", which the index does not have.");
            if (chain.Count > groups.Count)
                throw new ArgumentException($"The groups above \"{id}\" go in a circle.");
            chain.Add(group);
            next = group.Parent;
        }

        return chain;
    }
}
