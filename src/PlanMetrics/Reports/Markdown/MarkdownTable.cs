using System.Globalization;

namespace PlanMetrics.Reports.Markdown;

/// <summary>A table in a Markdown file. Cells are escaped by whoever fills them: numbers and own words need none.</summary>
internal sealed class MarkdownTable(params (string Heading, bool IsNumber)[] columns)
{
    private readonly List<string[]> rows = [];

    public bool IsEmpty => rows.Count == 0;

    public void Add(params string[] cells) => rows.Add(cells);

    public void WriteTo(TextWriter text)
    {
        Line(text, columns.Select(column => column.Heading));
        Line(text, columns.Select(column => column.IsNumber ? "---:" : "---"));
        foreach (var row in rows)
            Line(text, row);
        text.WriteLine();
    }

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Line(TextWriter text, IEnumerable<string> cells) => text.WriteLine($"| {string.Join(" | ", cells)} |");
}
