using PlanMetrics.Json;

namespace PlanMetrics.Sql;

/// <summary>The levels of groups, from the lowest up to the total.</summary>
internal static class GroupLevels
{
    private const string Columns = "district, unit, class, node, parent, depth, nominal, weight, full_points, points, taken_out, scored";

    public static string Text(KindClass[] classes)
    {
        // The depth of targets that hang directly below the deepest group.
        var lowest = Math.Max(1, classes.SelectMany(kinds => kinds.Nodes()).Max(node => node.Depth));
        var levels = Enumerable.Range(0, lowest).Reverse().Select(depth => SqlStage.Fill("71-level", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["depth"] = NumberText.Of(depth),
            ["children"] = Children(depth, lowest),
        }).TrimEnd()).ToArray();
        return SqlStage.Fill("72-groups", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["levels"] = string.Join(",\n", levels),
            ["union"] = string.Join("\nUNION ALL\n", Enumerable.Range(0, lowest).Select(depth => $"SELECT {Columns} FROM level_{NumberText.Of(depth)}")),
        });
    }

    private static string Children(int depth, int lowest) =>
        $"  SELECT {Columns} FROM leaves WHERE depth = {NumberText.Of(depth + 1)}"
        + (depth + 1 < lowest ? $"\n  UNION ALL\n  SELECT {Columns} FROM level_{NumberText.Of(depth + 1)}" : "");
}
