using PlanMetrics.Json;
using PlanMetrics.Profiles;

namespace PlanMetrics.Files.ProfileBooks;

/// <summary>The rows of a sheet as values by the columns' paths; what <see cref="BookReader"/> makes of rows, the other way round.</summary>
internal static class BookContent
{
    public static List<Dictionary<string, DataNode>> RowsOf(BookSheet sheet, DataNode root)
    {
        var rows = new List<Dictionary<string, DataNode>>();
        var at = sheet.Path.Length == 0 ? root : Find(root, sheet.Path);
        if (at is null)
            return rows;
        switch (sheet.Shape)
        {
            case BookShape.List:
                rows.AddRange(at.Items.Select(item => Flat(item)));
                break;
            case BookShape.Entries:
                AddEntries(sheet, at, [], rows);
                break;
            case BookShape.Tree:
                AddTree(at, "", rows);
                break;
            default:
                rows.Add(Flat(root));
                break;
        }

        return rows;
    }

    private static DataNode? Find(DataNode node, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (node.Members.FirstOrDefault(member => member.Name == name) is not { } member)
                return null;
            node = member.Value;
        }

        return node;
    }

    private static Dictionary<string, DataNode> Flat(DataNode item)
    {
        var row = new Dictionary<string, DataNode>(StringComparer.Ordinal);
        Flatten(item, "", row);
        return row;
    }

    private static void Flatten(DataNode item, string prefix, Dictionary<string, DataNode> row)
    {
        foreach (var (name, value) in item.Members)
            if (value.Kind == DataKind.Object)
                Flatten(value, $"{prefix}{name}.", row);
            else
                row[prefix + name] = value;
    }

    private static void AddTree(DataNode node, string parent, List<Dictionary<string, DataNode>> rows)
    {
        var row = Flat(node);
        var items = row.Remove("items", out var below) ? below.Items : [];
        if (rows.Count == 0)
            row["group"] = TextNode(TreeNode.Total);
        else
            row[BookLayout.Parent] = TextNode(parent);
        rows.Add(row);
        foreach (var item in items)
            AddTree(item, row["group"].Text, rows);
    }

    private static void AddEntries(BookSheet sheet, DataNode at, List<string> keys, List<Dictionary<string, DataNode>> rows)
    {
        var isLast = keys.Count == sheet.Fields.Length - 1;
        if (!isLast)
        {
            foreach (var (name, value) in at.Members)
                AddEntries(sheet, value, [.. keys, name], rows);
            return;
        }

        var row = new Dictionary<string, DataNode>(StringComparer.Ordinal) { [sheet.Fields[^1].Path] = at };
        for (var i = 0; i < keys.Count; i++)
            row[sheet.Fields[i].Path] = TextNode(keys[i]);
        rows.Add(row);
    }

    private static DataNode TextNode(string text) => new(DataKind.Text, text, 0, 0);
}
