using System.Globalization;
using System.Text;
using PlanMetrics.Diagnostics;
using PlanMetrics.Json;

namespace PlanMetrics.Sql;

/// <summary>Literals and rows as every engine reads them.</summary>
internal static class SqlText
{
    private const decimal Millionths = 1_000_000m;

    /// <summary>A text between quotes.</summary>
    public static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A number as quoted text, which the script casts; empty for none, so that no column is without a type.</summary>
    public static string Number(decimal? value) => value is { } number ? $"'{NumberText.Of(number)}'" : "''";

    public static string Flag(bool value) => value ? "1" : "0";

    /// <summary>A day as DateOnly numbers it.</summary>
    public static string Day(DateOnly day) => NumberText.Of(day.DayNumber);

    public static string Date(DateOnly? day) => day is { } given ? $"DATE '{NumberText.Of(given)}'" : "NULL";

    /// <summary>A number in whole millionths; null where it has more decimals, or too many digits.</summary>
    public static string? Scaled(decimal value) =>
        Math.Abs(value) < 1_000_000_000m && value * Millionths is var scaled && scaled == decimal.Truncate(scaled)
            ? decimal.Truncate(scaled).ToString(CultureInfo.InvariantCulture)
            : null;

    /// <summary>Rows between parentheses, one a line, each with a remark.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="types">A letter for each column, t for a text and n for a number, so that no rows at all have their types too.</param>
    public static string Rows(IReadOnlyList<(string[] Fields, string Remark)> rows, string types)
    {
        if (rows.Count == 0)
            return $"  SELECT {string.Join(", ", types.Select(Nothing))} WHERE 1 = 0";
        var text = new StringBuilder("  VALUES");
        for (var i = 0; i < rows.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n    ({string.Join(", ", rows[i].Fields)}){(i < rows.Count - 1 ? "," : "")}");
            if (rows[i].Remark.Length > 0)
                text.Append("  -- ").Append(rows[i].Remark);
        }

        return text.ToString();
    }

    /// <summary>Rows as a query with named columns.</summary>
    public static string Query(IReadOnlyList<(string[] Fields, string Remark)> rows, string types, params ReadOnlySpan<string> columns) =>
        $"SELECT * FROM (\n{Rows(rows, types)}\n) AS t ({string.Join(", ", columns)})";

    private static string Nothing(char type) => type == 'n' ? "0" : "'0'";

    /// <summary>A text in both languages on one line of a remark.</summary>
    public static string Remark(LocalText text) =>
        OneLine(text.Chinese == text.English ? text.Chinese : $"{text.Chinese} · {text.English}");

    private static string OneLine(string text) =>
        string.Create(text.Length, text, static (line, from) =>
        {
            for (var i = 0; i < line.Length; i++)
                line[i] = char.IsControl(from[i]) || from[i] is '@' or '\u2028' or '\u2029' ? ' ' : from[i];
        });
}
