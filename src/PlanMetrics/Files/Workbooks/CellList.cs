using System.Globalization;
using System.Text;

namespace PlanMetrics.Files.Workbooks;

/// <summary>Cells of one column as the arguments of a function: neighbours as one range, and never more arguments than Excel 2007 takes.</summary>
internal static class CellList
{
    private const int MostArguments = 200;

    /// <summary>A sum over the cells.</summary>
    public static string Sum(string column, IReadOnlyList<int> rows, string sheet = "") => Call("SUM", column, rows, sheet);

    /// <summary>How many of the cells hold a number.</summary>
    public static string Count(string column, IReadOnlyList<int> rows, string sheet = "") => Nested("SUM", "COUNT", Runs(column, rows, sheet));

    /// <summary>The least number in the cells.</summary>
    public static string Least(string column, IReadOnlyList<int> rows) => Call("MIN", column, rows, "");

    private static string Call(string function, string column, IReadOnlyList<int> rows, string sheet) => Nested(function, function, Runs(column, rows, sheet));

    private static string Nested(string outer, string function, List<string> runs)
    {
        if (runs.Count <= MostArguments)
            return $"{function}({string.Join(',', runs)})";
        return $"{outer}({string.Join(',', runs.Chunk(MostArguments).Select(chunk => $"{function}({string.Join(',', chunk)})"))})";
    }

    // The rows are in order.
    private static List<string> Runs(string column, IReadOnlyList<int> rows, string sheet)
    {
        var runs = new List<string>();
        for (int first = 0, next; first < rows.Count; first = next)
        {
            for (next = first + 1; next < rows.Count && rows[next] == rows[next - 1] + 1;)
                next++;
            var text = new StringBuilder(sheet).Append(CultureInfo.InvariantCulture, $"{column}{rows[first]}");
            if (next - first > 1)
                text.Append(CultureInfo.InvariantCulture, $":{column}{rows[next - 1]}");
            runs.Add(text.ToString());
        }

        return runs;
    }
}
