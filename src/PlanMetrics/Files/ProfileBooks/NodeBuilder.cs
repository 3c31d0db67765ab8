using PlanMetrics.Json;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>An object or an array in the making, with its place in the workbook.</summary>
/// <param name="kind">Which of the two.</param>
/// <param name="sheet">The sheet it stands on; empty for the workbook.</param>
/// <param name="cell">Its cell; empty for all of the sheet.</param>
internal sealed class NodeBuilder(DataKind kind, string sheet, string cell)
{
    private readonly List<(string Name, DataNode? Leaf, NodeBuilder? Part)> parts = [];

    public bool IsEmpty => parts.Count == 0;

    /// <summary>A value of a cell.</summary>
    public static DataNode Leaf(DataKind kind, string text, string sheet, string cell) => new(kind, text, 0, 0) { Sheet = sheet, Cell = cell };

    public void Add(string name, DataNode leaf) => parts.Add((name, leaf, null));

    public void Add(string name, NodeBuilder part) => parts.Add((name, null, part));

    /// <summary>Adds a value under a path of names, and the objects on the way; one that is there already is joined.</summary>
    public void AddAt(ReadOnlySpan<string> path, DataNode leaf)
    {
        if (path.Length == 1)
            Add(path[0], leaf);
        else
            PartOf(path[0], leaf.Sheet, leaf.Cell).AddAt(path[1..], leaf);
    }

    /// <summary>The object under a path of names.</summary>
    public NodeBuilder ObjectAt(ReadOnlySpan<string> path) =>
        path.Length == 0 ? this : PartOf(path[0], sheet, cell).ObjectAt(path[1..]);

    public DataNode ToNode() => kind == DataKind.Array
        ? Leaf(kind, "", sheet, cell) with { Items = [.. parts.Select(NodeOf)] }
        : Leaf(kind, "", sheet, cell) with { Members = [.. parts.Select(part => new DataMember(part.Name, NodeOf(part)))] };

    private static DataNode NodeOf((string Name, DataNode? Leaf, NodeBuilder? Part) part) => part.Leaf ?? part.Part!.ToNode();

    private NodeBuilder PartOf(string name, string atSheet, string atCell)
    {
        foreach (var (known, _, part) in parts)
            if (known == name && part is not null)
                return part;
        var added = new NodeBuilder(DataKind.Object, atSheet, atCell);
        Add(name, added);
        return added;
    }
}
