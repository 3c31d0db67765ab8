using PlanMetrics.Diagnostics;
using PlanMetrics.Json;
using PlanMetrics.Profiles;
using PlanMetrics.Submissions;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>
/// Reads the tree from its rows. A row hangs below the nearest row above that has the group it names, so that two kinds of unit may
/// have groups of the same id.
/// </summary>
internal sealed class TreeRows(string name, CellReader cells, DataReader reader)
{
    private const string Items = "items";

    private readonly Dictionary<string, NodeBuilder> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NodeBuilder> byId = new(StringComparer.Ordinal);

    public void Read(List<BookRow> rows, NodeBuilder root)
    {
        if (rows.Count == 0)
            return;
        var tree = new NodeBuilder(DataKind.Object, name, "");
        var top = new NodeBuilder(DataKind.Array, name, "");
        foreach (var row in rows)
        {
            var above = ItemsAbove(Typed(row, BookLayout.Parent), top);
            var isTotal = IsTotal(Typed(row, "group"));
            var item = isTotal ? tree : new NodeBuilder(DataKind.Object, name, row.Place);
            Fill(item, row, isTotal);
            if (isTotal)
                continue;
            above?.Add("", item);
            Keep(row, item);
        }

        tree.Add(Items, top);
        root.Add("tree", tree);
    }

    private static SourceCell Typed(BookRow row, string path) => row.Cells.FirstOrDefault(filled => filled.Field.Path == path).Cell;

    private static bool IsTotal(SourceCell cell) => IdOf(cell) == TreeNode.Total;

    private static string IdOf(SourceCell cell) => CellQuote.Read(cell.Text ?? "");

    private void Fill(NodeBuilder item, BookRow row, bool isTotal)
    {
        foreach (var (field, cell) in row.Cells)
            if (field.Path != BookLayout.Parent && !(isTotal && field.Path == "group") && cells.Read(field, cell, name) is { } value)
                item.AddAt(field.Path.Split('.'), value);
    }

    private void Keep(BookRow row, NodeBuilder item)
    {
        var group = Typed(row, "group");
        if (group.IsBlank)
            return;
        var below = new NodeBuilder(DataKind.Array, name, row.Place);
        item.Add(Items, below);
        byId[IdOf(group)] = below;
        if (Typed(row, "name") is { IsBlank: false } named)
            byName[IdOf(named)] = below;
    }

    private NodeBuilder? ItemsAbove(SourceCell above, NodeBuilder top)
    {
        if (above.IsBlank || IsTotal(above))
            return top;
        var id = IdOf(above);
        if (byId.TryGetValue(id, out var found) || byName.TryGetValue(id, out found))
            return found;
        reader.Report(ProfileBookCodes.Above, NodeBuilder.Leaf(DataKind.Null, "", name, above.Address.ToString()), ("found", Invariant.Quote(above.Text)));
        return null;
    }
}
